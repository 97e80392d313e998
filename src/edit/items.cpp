// SPDX-License-Identifier: MIT
// Items of a list: added in front of others or behind them, and removed.
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

/// Where a block list stands and what lies between its items.
struct Shape {
  std::string eol;
  std::size_t dashes = 0;      ///< their column
  std::string gap = " ";       ///< from a dash to its item
  std::string between = {};    ///< empty lines
  Style last = Style::absent;  ///< of the last item, where it is a mapping
};

Content as_content(const NewItem& item, ItemForm form) {
  return form == ItemForm::line ? text_of(*item.line) : mapping_of(item.fields);
}

/// The last item as it is now decides how the new ones look.
std::optional<Kind> kind_of_last(const std::vector<Value>& items) {
  return items.empty() ? std::optional<Kind>() : std::optional(items.back().kind());
}

/// In brackets as the list's last item is: "{ date: ... }" beside such ones.
std::string in_brackets_like(const Page& page, const Content& content,
                             const std::vector<Value>& items) {
  std::string text = in_brackets(content, page.manner.quoting);
  if (items.empty() || content.kind != Content::Kind::mapping) return text;
  const Value& last = items.back();
  const bool is_padded = last.kind() == Kind::mapping && last.style() == Style::flow &&
                         page.bytes()[last.span().begin + 1] == ' ' && !last.entries().empty();
  if (!is_padded) return text;
  text.insert(1, " ");
  text.insert(text.size() - 1, " ");
  return text;
}

bool is_on_one_line(const NewItem& item, const Shape& shape) {
  if (shape.last == Style::flow) return true;
  return shape.last != Style::block && item.layout == NewItem::Layout::one_line;
}

std::string rendered(const Page& page, const NewItem& item, const Shape& shape,
                     const std::vector<Value>& items) {
  const Content content = as_content(item, form_of(item, kind_of_last(items)));
  const std::size_t column = shape.dashes + 1 + shape.gap.size();
  const ListPlace like = list_like(page, {}, page.bytes().size());
  const Writing writing{shape.eol, like.indent, like.gap, page.manner.quoting};
  const bool is_short = content.kind == Content::Kind::mapping && is_on_one_line(item, shape);
  const std::string text =
      is_short ? in_brackets_like(page, content, items) : as_item(content, column, writing);
  return std::string(shape.dashes, ' ') + "-" + shape.gap + text;
}

/// Empty lines between the last two items: whoever leaves one leaves it again.
std::string empty_lines_between(const Page& page, const std::vector<Value>& items,
                                const std::string& eol) {
  if (items.size() < 2) return {};
  const std::size_t end = end_of_item(page, items[items.size() - 2]);
  const std::size_t begin = std::max<std::size_t>(items.back().span().begin, end);
  const std::string_view gap = page.bytes().substr(end, begin - end);
  if (gap.find('#') != std::string_view::npos) return {};
  const auto breaks = static_cast<std::size_t>(std::count(gap.begin(), gap.end(), '\n'));
  std::string out;
  for (std::size_t i = 1; i < breaks; ++i) out += eol;
  return out;
}

Shape shape_of(const Page& page, const Value& list) {
  const std::vector<Value> items = list.items();
  const std::size_t dash = list.span().begin;
  Shape shape{.eol = line_break_at(page.bytes(), dash), .dashes = column_of(page.bytes(), dash)};
  const std::size_t text = items.front().span().begin;
  if (text > dash + 1) {
    const std::string_view gap = page.bytes().substr(dash + 1, text - dash - 1);
    if (gap.find_first_not_of(' ') == std::string_view::npos) shape.gap = gap;
  }
  shape.between = empty_lines_between(page, items, shape.eol);
  if (items.back().kind() == Kind::mapping) shape.last = items.back().style();
  return shape;
}

Edits add_to_block(const Page& page, const Value& list, const AddItems& add) {
  const std::vector<Value> items = list.items();
  const Shape shape = shape_of(page, list);
  std::vector<std::string> texts;
  for (const NewItem& item : add.items) {
    texts.push_back(rendered(page, item, shape, items));
  }
  std::string lines;
  if (add.before == 0) {
    for (const std::string& text : texts) lines += text + shape.eol + shape.between;
    return std::vector{page.insertion(line_start(page.bytes(), list.span().begin), lines)};
  }
  for (const std::string& text : texts) {
    lines += (lines.empty() ? "" : shape.eol) + shape.between + text;
  }
  const Value& above = items[std::min(add.before, items.size()) - 1];
  return std::vector{below(page, end_of_item(page, above), lines)};
}

Edits add_to_flow(const Page& page, const Value& list, const AddItems& add) {
  const std::vector<Value> items = list.items();
  std::string text;
  for (const NewItem& item : add.items) {
    const Content content = as_content(item, form_of(item, kind_of_last(items)));
    text += (text.empty() ? "" : ", ") + in_brackets_like(page, content, items);
  }
  return insert_part(page, list, std::min(add.before, items.size()), text);
}

/// Of a list that is begun below a key at `column`.
Shape new_shape(const Page& page, const std::string& key, std::size_t at, std::size_t column) {
  const ListPlace like = list_like(page, key, at);
  return {.eol = line_break_at(page.bytes(), at),
          .dashes = column + like.indent,
          .gap = std::string(like.gap, ' ')};
}

/// The items of a list that had none, below its key.
std::string first_items(const Page& page, const AddItems& add, std::size_t key) {
  const Shape shape = new_shape(page, add.key, key, column_of(page.bytes(), key));
  std::string lines;
  for (const NewItem& item : add.items) {
    lines += (lines.empty() ? "" : shape.eol) + rendered(page, item, shape, {});
  }
  return lines;
}

Edits fill_empty(const Page& page, const Entry& entry, const AddItems& add) {
  const std::size_t colon = page.bytes().find(':', entry.key.span().end) + 1;
  const std::string lines = first_items(page, add, entry.key.span().begin);
  if (entry.value.style() == Style::absent) return std::vector{below(page, colon, lines)};
  const std::size_t end = entry.value.span().end;
  return std::vector<text::Edit>{{page.span(colon, end), ""}, below(page, end, lines)};
}

Edits fill_in_brackets(const Page& page, const Entry& entry, const AddItems& add) {
  if (entry.value.kind() == Kind::sequence) return add_to_flow(page, entry.value, add);
  Content list = list_of({});
  for (const NewItem& item : add.items)
    list.items.push_back(as_content(item, form_of(item, std::nullopt)));
  const std::string text = in_brackets(list, page.manner.quoting);
  const std::size_t end = end_of_value(page, entry.key, entry.value);
  if (entry.value.style() == Style::absent) return std::vector{page.insertion(end, " " + text)};
  return std::vector<text::Edit>{{page.span(entry.value.span().begin, end), text}};
}

/// The key with its items, behind all others.
Edits add_list(const Page& page, const std::optional<Value>& node, const AddItems& add) {
  Content list = list_of({});
  for (const NewItem& item : add.items)
    list.items.push_back(as_content(item, form_of(item, std::nullopt)));
  const bool is_in_brackets = node && node->style() == Style::flow;
  if (is_in_brackets) return add_key(page, node, node->entries().size(), {add.key, list});
  const std::vector<Entry> entries = node ? node->entries() : std::vector<Entry>();
  if (node && entries.empty()) return Error{"there is nothing to add a list to"};
  const std::size_t key = entries.empty() ? 0 : entries.front().key.span().begin;
  const std::size_t end = entries.empty()
                              ? end_of_document(page)
                              : end_of_value(page, entries.back().key, entries.back().value);
  const std::size_t column = entries.empty() ? 0 : column_of(page.bytes(), key);
  Shape shape = new_shape(page, add.key, key, column);
  shape.eol = line_break_at(page.bytes(), end);
  std::string lines = std::string(column, ' ') + add.key + ":";
  for (const NewItem& item : add.items) lines += shape.eol + rendered(page, item, shape, {});
  return std::vector{below(page, end, lines)};
}

/// The begin of the line with the item's dash.
std::size_t dash_line(const Page& page, const Value& list, std::size_t item) {
  const std::vector<Value> items = list.items();
  if (item == 0) return line_start(page.bytes(), list.span().begin);
  const std::size_t column = column_of(page.bytes(), list.span().begin);
  std::size_t at = line_start(page.bytes(), items[item].span().begin);
  const std::size_t above = end_of_item(page, items[item - 1]);
  while (at > above && (page.bytes().size() <= at + column || page.bytes()[at + column] != '-')) {
    at = line_start(page.bytes(), at - 1);
  }
  return at;
}

}  // namespace

Edits edits_for(const Page& page, const std::optional<Value>& node, const AddItems& add) {
  const std::vector<Entry> entries = node ? node->entries() : std::vector<Entry>();
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& e) { return e.key.text() == add.key; });
  if (entry == entries.end()) return add_list(page, node, add);
  const Value& list = entry->value;
  const bool is_empty = list.kind() == Kind::null || list.items().empty();
  if (list.kind() != Kind::sequence && list.kind() != Kind::null)
    return Error{fmt::format("'{}' is no list", add.key)};
  const bool keeps_brackets =
      node->style() == Style::flow || page.manner.block_end == Manner::BlockEnd::whole;
  if (is_empty) {
    return keeps_brackets ? fill_in_brackets(page, *entry, add) : fill_empty(page, *entry, add);
  }
  return list.style() == Style::flow ? add_to_flow(page, list, add) : add_to_block(page, list, add);
}

Edits edits_for(const Page& page, const std::optional<Value>& node, const RemoveItem& remove) {
  const auto list = node ? node->find(remove.key) : std::nullopt;
  const std::vector<Value> items = list ? list->items() : std::vector<Value>();
  if (remove.item >= items.size())
    return Error{fmt::format("there is no such item of '{}' to remove", remove.key)};
  const bool key_goes = remove.emptied == RemoveItem::Emptied::key_goes;
  if (items.size() == 1 && key_goes) return edits_for(page, node, RemoveField{{}, remove.key});
  if (list->style() == Style::flow) return remove_part(page, *list, remove.item);
  return std::vector{without_lines(page, dash_line(page, *list, remove.item),
                                   end_of_item(page, items[remove.item]))};
}

}  // namespace okr::edit
