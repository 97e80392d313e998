// SPDX-License-Identifier: MIT
#include "render.h"

#include <algorithm>

namespace okr::edit {
namespace {

std::string next_line(std::size_t column, const Writing& style) {
  return style.eol + std::string(column, ' ');
}

/// Ids and references stand well side by side, sentences do not.
bool fits_in_brackets(const Content& list) {
  return std::all_of(list.items.begin(), list.items.end(), [](const Content& item) {
    return item.kind == Content::Kind::text && item.text.find(' ') == std::string::npos;
  });
}

std::string list_on_lines(const Content& list, std::size_t column, const Writing& style) {
  const std::size_t dashes = column + style.list_indent;
  std::string out;
  for (const Content& item : list.items) {
    out += next_line(dashes, style) + '-' + std::string(style.gap, ' ') +
           as_item(item, dashes + 1 + style.gap, style);
  }
  return out;
}

std::string key_text(std::string_view key, Quoting quoting) {
  return scalar(key, Where::in_brackets,
                quoting == Quoting::as_json ? quoting : Quoting::where_needed);
}

}  // namespace

std::string in_brackets(const Field& field, Quoting quoting) {
  return key_text(field.key, quoting) + ": " + in_brackets(field.value, quoting);
}

std::string in_brackets(const Content& content, Quoting quoting) {
  if (content.kind == Content::Kind::text) return scalar(content.text, Where::in_brackets, quoting);
  const bool is_list = content.kind == Content::Kind::list;
  std::string out = is_list ? "[" : "{";
  const auto add = [&](const std::string& part) { out += (out.size() > 1 ? ", " : "") + part; };
  for (const Content& item : content.items) add(in_brackets(item, quoting));
  for (const Field& field : content.fields) add(in_brackets(field, quoting));
  return out + (is_list ? "]" : "}");
}

std::string on_lines(const Field& field, std::size_t column, const Writing& style,
                     std::size_t padded) {
  std::string out = key_text(field.key, style.quoting) + ":";
  const Content& value = field.value;
  const bool is_on_one_line = value.kind == Content::Kind::text ||
                              (value.items.empty() && value.fields.empty()) ||
                              (value.kind == Content::Kind::list && fits_in_brackets(value));
  if (!is_on_one_line) {
    if (value.kind == Content::Kind::list) return out + list_on_lines(value, column, style);
    return out + next_line(column + 2, style) + on_lines(value.fields, column + 2, style);
  }
  out.append(out.size() + 1 < padded ? padded - out.size() : 1, ' ');
  if (value.kind == Content::Kind::text)
    return out + scalar(value.text, Where::on_lines, style.quoting);
  return out + in_brackets(value, style.quoting);
}

std::string on_lines(const std::vector<Field>& fields, std::size_t column, const Writing& style) {
  std::string out;
  for (const Field& field : fields) {
    if (!out.empty()) out += next_line(column, style);
    out += on_lines(field, column, style);
  }
  return out;
}

std::string as_item(const Content& content, std::size_t column, const Writing& style) {
  if (content.kind == Content::Kind::text)
    return scalar(content.text, Where::on_lines, style.quoting);
  if (content.kind == Content::Kind::mapping && !content.fields.empty())
    return on_lines(content.fields, column, style);
  return in_brackets(content, style.quoting);
}

}  // namespace okr::edit
