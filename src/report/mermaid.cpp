// SPDX-License-Identifier: MIT
#include "mermaid.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

bool is_harmless(char32_t c) {
  constexpr char32_t first_beyond_ascii = 0x80;
  if (c >= first_beyond_ascii) return true;
  if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  return std::string_view(" ,/'()?!").find(static_cast<char>(c)) != std::string_view::npos;
}

// A hyphen or full stop between letters or digits is no mark of a list.
bool is_inside_word(std::string_view s, std::size_t at) {
  const auto is_wordly = [&](std::size_t i) {
    return s[i] != ' ' && is_harmless(static_cast<unsigned char>(s[i]));
  };
  return (s[at] == '-' || s[at] == '.') && at > 0 && at + 1 < s.size() && is_wordly(at - 1) &&
         is_wordly(at + 1);
}

}  // namespace

std::string mermaid_text(std::string_view words) {
  const std::string shown = text::escape_controls(words);
  std::string out;
  for (std::size_t at = 0; at < shown.size();) {
    const text::CodePoint c = text::code_point_at(shown, at);
    if (is_harmless(c.value) || is_inside_word(shown, at)) {
      out += shown.substr(at, c.size);
    } else {
      out += fmt::format("#{};", static_cast<std::uint32_t>(c.value));
    }
    at += c.size;
  }
  return out;
}

}  // namespace okr::report
