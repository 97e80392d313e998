// SPDX-License-Identifier: MIT
#include "table_text.h"

#include "sentence_lines.h"

#include <okr/text/lines.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

namespace okr::cli {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::optional<std::size_t> first_broken_byte(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const text::CodePoint c = text::code_point_at(bytes, at);
    if (c.value == U'\uFFFD' && c.size == 1) return at;
    at += c.size;
  }
  return std::nullopt;
}

}  // namespace

std::optional<LineProblem> unreadable_table(std::string_view bytes, std::string_view to_write) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return LineProblem{1, "is UTF-16; save it as UTF-8 (in Excel: 'CSV UTF-8')"};
  }
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
    return LineProblem{1, "is a workbook; save its sheet as CSV (in Excel: 'CSV UTF-8')"};
  }
  if (is_blank(without_mark(bytes))) {
    return LineProblem{1, fmt::format("is empty; write {}", to_write)};
  }
  if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
    const std::uint32_t line = text::LineMap(bytes).line_at(static_cast<std::uint32_t>(zero));
    return LineProblem{line,
                       "holds a zero byte, as no text does; save the file as UTF-8 (in "
                       "Excel: 'CSV UTF-8')"};
  }
  if (const auto at = first_broken_byte(bytes)) {
    const std::uint32_t line = text::LineMap(bytes).line_at(static_cast<std::uint32_t>(*at));
    return LineProblem{line, "is not UTF-8 here; save the file as UTF-8 (in Excel: 'CSV UTF-8')"};
  }
  return std::nullopt;
}

std::string_view without_mark(std::string_view bytes) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  return bytes;
}

std::string on_one_line(std::string_view cell) {
  std::string out;
  bool blank = false;
  for (const char c : cell) {
    const bool is_break = c == '\n' || c == '\r' || c == '\t';
    if (is_break || (c == ' ' && (blank || out.empty()))) {
      blank = true;
      continue;
    }
    if (blank && !out.empty() && !out.ends_with(' ')) out += ' ';
    blank = false;
    out += c;
  }
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

}  // namespace okr::cli
