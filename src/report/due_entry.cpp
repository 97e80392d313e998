// SPDX-License-Identifier: MIT
#include "due_entry.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using How = Addition::How;

constexpr std::string_view blanks = " \t\r\n";

std::size_t start_of_line(std::string_view bytes, std::size_t at) {
  return at == 0 ? 0 : bytes.rfind('\n', at - 1) + 1;  // 0 where there is none
}

std::size_t column_of(std::string_view bytes, std::size_t at) {
  return at - start_of_line(bytes, at);
}

/// Whether nothing but the dash of a list stands before it on its line.
bool follows_dash(std::string_view bytes, text::Span span) {
  const std::size_t start = start_of_line(bytes, span.begin);
  const std::string_view before = bytes.substr(start, span.begin - start);
  const std::size_t first = before.find_first_not_of(' ');
  return first != std::string_view::npos && before[first] == '-' &&
         before.find_last_not_of(' ') == first;
}

/// The place of its last byte that is no blank: line breaks and comments may follow.
text::Span last_byte(std::string_view bytes, text::Span span) {
  const std::size_t last = bytes.substr(0, span.end).find_last_not_of(blanks);
  if (last == std::string_view::npos || last < span.begin) return {span.file, span.begin, span.end};
  const auto at = static_cast<std::uint32_t>(last);
  return {span.file, at, at + 1};
}

/// "key: ..." alone on a line of the entry: with an empty list, or without one.
std::optional<text::Span> line_of_key(std::string_view bytes, text::Span entry,
                                      std::string_view key) {
  const std::string wanted = fmt::format("{}:", key);
  for (std::size_t at = entry.begin; at < entry.end;) {
    const std::size_t end = std::min<std::size_t>(bytes.find('\n', at), entry.end);
    const std::size_t first = bytes.find_first_not_of(" ", at);
    if (first < end && bytes.substr(first).starts_with(wanted)) {
      return text::Span{entry.file, static_cast<std::uint32_t>(first),
                        static_cast<std::uint32_t>(end)};
    }
    at = end + 1;
  }
  return std::nullopt;
}

/// A sentence on one line, as it would be written there.
std::string on_one_line(std::string_view written) {
  std::string out;
  for (std::size_t at = 0; at < written.size();) {
    const bool is_blank = blanks.find(written[at]) != std::string_view::npos;
    const std::size_t end =
        std::min(is_blank ? written.find_first_not_of(blanks, at) : at + 1, written.size());
    const bool is_break = is_blank && written.substr(at, end - at).find('\n') != std::string::npos;
    out += is_break ? " " : written.substr(at, end - at);
    at = end;
  }
  return out;
}

/// The forms of one field: on lines of its own, and within braces.
struct Field {
  std::string lines;
  std::string in_braces;
};

Addition add_to_fields(std::string_view bytes, text::Span entry, const Field& field) {
  const std::string_view written = bytes.substr(entry.begin, entry.end - entry.begin);
  const text::Span last = last_byte(bytes, entry);
  if (written.starts_with('{')) {
    return {.how = How::before_brace, .place = last, .entry = ", " + field.in_braces};
  }
  return {.how = How::below,
          .place = last,
          .indent = column_of(bytes, entry.begin),
          .entry = field.lines};
}

/// A bare sentence has no fields: it becomes the title. Over several lines it would have to be
/// indented anew.
Addition add_to_sentence(std::string_view bytes, text::Span entry, const Field& field) {
  const std::string_view written = bytes.substr(entry.begin, entry.end - entry.begin);
  const std::string sentence = on_one_line(written);
  if (!follows_dash(bytes, entry)) {
    return {.how = How::instead,
            .place = entry,
            .entry = fmt::format("{{title: {}, {}}}", sentence, field.in_braces)};
  }
  const std::size_t indent = column_of(bytes, entry.begin);
  if (sentence == written) {
    return {.how = How::below_title, .place = entry, .indent = indent, .entry = field.lines};
  }
  return {.how = How::instead,
          .place = entry,
          .indent = indent,
          .entry = fmt::format("title: {}\n{}", sentence, field.lines)};
}

Addition add_field(std::string_view bytes, const Entry& entry, const Field& field) {
  return entry.form == Entry::Form::sentence ? add_to_sentence(bytes, entry.span, field)
                                             : add_to_fields(bytes, entry.span, field);
}

Addition add_behind(std::string_view bytes, text::Span last, std::string_view item) {
  if (!follows_dash(bytes, last)) {
    return {.how = How::before_bracket, .place = last, .entry = fmt::format(", {}", item)};
  }
  return {.how = How::below,
          .place = last_byte(bytes, last),
          .indent = bytes.rfind('-', last.begin - 1) - start_of_line(bytes, last.begin),
          .entry = fmt::format("- {}", item)};
}

}  // namespace

Addition new_item(const text::Source& source, const List& list, std::string_view item) {
  const std::string_view bytes = source.bytes;
  if (!list.items.empty()) return add_behind(bytes, list.items.back().span, item);
  const Field field{fmt::format("{}:\n  - {}", list.key, item),
                    fmt::format("{}: [{}]", list.key, item)};
  const auto empty = line_of_key(bytes, list.of.span, list.key);
  if (!empty) return add_field(bytes, list.of, field);
  return {.how = How::instead,
          .place = *empty,
          .indent = column_of(bytes, empty->begin),
          .entry = field.lines};
}

Addition new_field(const text::Source& source, const Entry& entry, std::string_view field) {
  return add_field(source.bytes, entry, {std::string(field), std::string(field)});
}

}  // namespace okr::report
