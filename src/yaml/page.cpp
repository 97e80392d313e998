// SPDX-License-Identifier: MIT
#include "page.h"

#include "unread.h"

#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::yaml {

Page read_page(std::string_view bytes, std::uint32_t file) {
  return {bytes, file, read_lines(bytes)};
}

std::string in_quotes(std::string_view text) {
  if (text.find_first_of("\"\\") == std::string_view::npos) {
    return '"' + std::string(text) + '"';
  }
  std::string out = "'";
  for (const char c : text) {
    out += c;
    if (c == '\'') out += c;
  }
  return out + "'";
}

std::string line_with_value(const Page& page, const Line& line, std::string_view value) {
  std::string before(page.slice(line.first, line.value));
  return before + std::string(value);
}

bool starts_with_date(std::string_view text) {
  constexpr std::string_view shape = "dddd-dd-dd";
  if (text.size() < shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const bool is_digit = text[i] >= '0' && text[i] <= '9';
    if (shape[i] == 'd' ? !is_digit : text[i] != '-') return false;
  }
  return text.size() == shape.size() || text[shape.size()] == ' ';
}

bool is_checkin_line(const Page& page, const Line& line) {
  return !line.dashes.empty() && starts_with_date(page.slice(line.text, line.end));
}

std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
    const bool is_break = text.substr(at, end - at).find('\n') != std::string_view::npos;
    out += is_break ? " " : text.substr(at, end - at);
    at = std::min(text.find_first_of(" \t\r\n", end), text.size());
    out += text.substr(end, at - end);
  }
  return out;
}

std::string shortened(std::string_view whole) {
  constexpr std::size_t longest = 40;
  const std::string text = on_one_line(whole);
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count < longest; ++count) {
    at += text::code_point_at(text, at).size;
  }
  return at == text.size() ? text : text.substr(0, at) + "…";
}

Problem slip_on(const Page& page, std::size_t i, text::Span span, std::string message,
                std::string help) {
  Problem out = problem("file-syntax", span, std::move(message), std::move(help));
  out.unread = lines_to_pass_over(page.lines, i, page.file);
  return out;
}

}  // namespace okr::yaml
