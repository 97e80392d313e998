// SPDX-License-Identifier: MIT
// Keys of a mapping: added, set, removed; and the mapping that a bare sentence becomes.
#include "byte_edits.h"
#include "in_flow.h"
#include "render.h"
#include "said_changes.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::edit {
namespace {

using yaml::Entry;
using yaml::Kind;
using yaml::Style;
using yaml::Value;

bool is_in_brackets(const Value& value) {
  return value.style() == Style::flow;
}

Writing writing_at(const Page& page, std::string_view key, std::size_t at) {
  return {.eol = line_break_at(page.bytes(), at),
          .list_indent = list_indent(page, key, at),
          .quoting = page.manner.quoting};
}

std::vector<std::string_view> keys_of(const std::vector<Entry>& entries) {
  std::vector<std::string_view> keys;
  for (const Entry& entry : entries) keys.push_back(entry.key.text());
  return keys;
}

/// Bytes from the begin of a key to that of its value, where all entries with a value on their line
/// have the same number and some have blanks for it; 0 otherwise.
std::size_t aligned_to(const Page& page, const std::vector<Entry>& entries) {
  std::size_t width = 0;
  bool has_room = false;
  for (const auto& [key, value] : entries) {
    if (value.style() == Style::absent || value.style() == Style::block) continue;
    const std::size_t own = value.span().begin - key.span().begin;
    const std::string_view between =
        page.bytes().substr(key.span().end, value.span().begin - key.span().end);
    if (between.find('\n') != std::string_view::npos) continue;
    if (width != 0 && own != width) return 0;
    width = own;
    has_room = has_room || between.ends_with("  ");
  }
  return has_room ? width : 0;
}

Edits add_on_lines(const Page& page, const Value& mapping, std::size_t place, const Field& field) {
  const std::vector<Entry> entries = mapping.entries();
  const std::size_t first = entries.front().key.span().begin;
  const std::size_t column = column_of(page.bytes(), first);
  const Writing writing = writing_at(page, field.key, first);
  const std::string lines = on_lines(field, column, writing, aligned_to(page, entries));
  if (place == 0) {
    return std::vector{page.insertion(first, lines + writing.eol + std::string(column, ' '))};
  }
  const Entry& before = entries[std::min(place, entries.size()) - 1];
  const std::size_t end = end_of_value(page, before.key, before.value);
  return std::vector{below(page, end, std::string(column, ' ') + lines)};
}

/// What stands from the key to the end of the value is written anew.
Edits rewrite(const Page& page, const Value& mapping, const Entry& entry, const Field& field) {
  const std::size_t begin = entry.key.span().begin;
  const std::size_t end = end_of_value(page, entry.key, entry.value);
  if (is_in_brackets(mapping))
    return std::vector<text::Edit>{
        {page.span(begin, end), in_brackets(field, page.manner.quoting)}};
  const Writing writing = writing_at(page, field.key, begin);
  return std::vector<text::Edit>{
      {page.span(begin, end), on_lines(field, column_of(page.bytes(), begin), writing)}};
}

Edits set_text(const Page& page, const Value& mapping, const Entry& entry, const std::string& to) {
  const Where where = is_in_brackets(mapping) ? Where::in_brackets : Where::on_lines;
  const std::string text = scalar(to, where, page.manner.quoting, entry.value.style());
  const std::size_t end = end_of_value(page, entry.key, entry.value);
  if (entry.value.style() == Style::absent) return std::vector{page.insertion(end, " " + text)};
  return std::vector<text::Edit>{{page.span(entry.value.span().begin, end), text}};
}

/// The lines of a text but the first, two blanks deeper: below a key they have to be.
void indent_further(const Page& page, const Value& text, std::vector<text::Edit>& edits) {
  const std::string_view bytes = page.bytes();
  for (std::size_t at = bytes.find('\n', text.span().begin); at < text.span().end;
       at = bytes.find('\n', at + 1)) {
    const std::size_t first = bytes.find_first_not_of(' ', at + 1);
    const bool is_blank = first >= text.span().end || bytes[first] == '\n' || bytes[first] == '\r';
    if (!is_blank) edits.push_back(page.insertion(at + 1, "  "));
  }
}

}  // namespace

Edits name_sentence(const Page& page, const Value& sentence) {
  const text::Span span = sentence.span();
  if (is_within_brackets(page.tree, sentence.index())) {
    return std::vector{page.insertion(span.begin, "{title: "), page.insertion(span.end, "}")};
  }
  std::vector<text::Edit> edits{page.insertion(span.begin, "title: ")};
  indent_further(page, sentence, edits);
  return edits;
}

Edits add_key(const Page& page, const std::optional<Value>& mapping, std::size_t place,
              const Field& field) {
  if (!mapping) {
    const Writing writing = writing_at(page, field.key, 0);
    const std::size_t end = page.bytes().size();
    return std::vector{below(page, end, on_lines(field, 0, writing))};
  }
  if (mapping->kind() != Kind::mapping) return Error{"there is no mapping to add a key to"};
  if (is_in_brackets(*mapping)) {
    return insert_part(page, *mapping, place, in_brackets(field, page.manner.quoting));
  }
  return add_on_lines(page, *mapping, place, field);
}

Edits remove_key(const Page& page, const Value& mapping, std::size_t entry) {
  if (is_in_brackets(mapping)) return remove_part(page, mapping, entry);
  const std::vector<Entry> entries = mapping.entries();
  const std::size_t begin = entries[entry].key.span().begin;
  if (entry == 0 && !starts_line(page.bytes(), begin)) {
    // What stands below moves up behind the dash.
    const std::size_t end = end_of_value(page, entries[0].key, entries[0].value);
    const std::size_t next = page.bytes().find_first_not_of(" \t\r\n", line_end(page.bytes(), end));
    return std::vector<text::Edit>{{page.span(begin, next), ""}};
  }
  const std::size_t end = end_of_value(page, entries[entry].key, entries[entry].value);
  return std::vector{without_lines(page, begin, end)};
}

Edits edits_for(const Page& page, const std::optional<Value>& node, const SetField& set) {
  const std::vector<Entry> entries = node ? node->entries() : std::vector<Entry>();
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& e) { return e.key.text() == set.key; });
  const Field field{set.key, set.value};
  if (entry == entries.end())
    return add_key(page, node, place_of_key(keys_of(entries), set.key, set.order), field);
  const Kind old = entry->value.kind();
  const bool is_text =
      set.value.kind == Content::Kind::text && (old == Kind::scalar || old == Kind::null);
  return is_text ? set_text(page, *node, *entry, set.value.text)
                 : rewrite(page, *node, *entry, field);
}

Edits edits_for(const Page& page, const std::optional<Value>& node, const RemoveField& remove) {
  const std::vector<Entry> entries = node ? node->entries() : std::vector<Entry>();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].key.text() == remove.key) return remove_key(page, *node, i);
  }
  return Error{fmt::format("there is no '{}' to remove", remove.key)};
}

Edits edits_for(const Page& page, const std::optional<Value>& node, const ReplaceText& replace) {
  if (!node || node->kind() != Kind::scalar) return Error{"there is no text to replace"};
  const bool is_in_brackets = is_within_brackets(page.tree, node->index());
  const Where where = is_in_brackets ? Where::in_brackets : Where::on_lines;
  const text::Span span = page.span(node->span().begin, end_of_item(page, *node));
  return std::vector<text::Edit>{
      {span, scalar(replace.text, where, page.manner.quoting, node->style())}};
}

}  // namespace okr::edit
