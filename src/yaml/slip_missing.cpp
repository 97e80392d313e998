// SPDX-License-Identifier: MIT
#include "slip_missing.h"

#include <fmt/format.h>

namespace okr::yaml {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool is_word_byte(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-';
}

std::string from(const Page& page, std::size_t begin, std::size_t end) {
  return std::string(page.slice(begin, end));
}

Problem missing_space(const Page& page, std::size_t i, std::size_t end) {
  const Line& line = page.lines[i];
  return slip_on(
      page, i, page.span(line.text, end + 1),
      fmt::format("no space after '{}'", shortened(page.slice(line.text, end + 1))),
      "write it as: " + from(page, line.first, end) + ": " + from(page, end + 1, line.comment));
}

Problem text_without_key(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  return slip_on(page, i, page.span(line.text, line.comment), "this text belongs to no key",
                 "write it as 'key: text', or remove it");
}

}  // namespace

std::size_t word_end(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  std::size_t at = line.text;
  if (!is_letter(page.byte(at))) return at;
  while (at < line.comment && is_word_byte(page.byte(at))) ++at;
  return at;
}

Problem missing_dash_space(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  return slip_on(page, i, page.span(line.first, line.first + 1), "no space after '-'",
                 "write it as: - " + from(page, line.first + 1, line.comment));
}

Problem missing_colon(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const std::size_t end = word_end(page, i);
  const bool has_word = end > line.text;
  const bool is_one_word = end == line.comment;
  if (has_word && page.byte(end) == ':' && end + 1 < line.comment) {
    return missing_space(page, i, end);
  }
  if (!has_word || (!is_one_word && page.byte(end) != ' ')) return text_without_key(page, i);
  const std::string before = from(page, line.first, end);
  return slip_on(page, i, page.span(line.text, end),
                 fmt::format("no ':' after '{}'", shortened(page.slice(line.text, end))),
                 is_one_word ? fmt::format("write it as '{}:' with its value, or remove it", before)
                             : "write it as: " + before + ":" + from(page, end, line.comment));
}

}  // namespace okr::yaml
