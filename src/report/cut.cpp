// SPDX-License-Identifier: MIT
#include "cut.h"

#include <okr/text/utf8.h>

namespace okr::report {
namespace {

/// The longest start of `text` that fits.
std::string_view start_of(std::string_view text, int width) {
  std::size_t end = 0;
  for (int taken = 0; end < text.size();) {
    const text::CodePoint c = text::code_point_at(text, end);
    taken += text::display_width(c.value);
    if (taken > width) break;
    end += c.size;
  }
  return text.substr(0, end);
}

}  // namespace

std::string cut(std::string_view text, int width, const Screen& screen) {
  if (text::display_width(text) <= width) return std::string(text);
  const std::string_view ellipsis =
      screen.charset == Screen::Charset::ascii ? std::string_view("...") : "\u2026";
  const std::string_view start = start_of(text, width - text::display_width(ellipsis));
  std::size_t end = start.size();
  if (text[end] != ' ') {
    const std::size_t space = start.rfind(' ');
    // Better half a word than next to nothing.
    if (space != std::string_view::npos && space >= start.size() / 2) end = space;
  }
  std::string out(start.substr(0, end));
  const std::size_t last = out.find_last_not_of(" ,;:");
  out.erase(last == std::string::npos ? 0 : last + 1);
  out += ellipsis;
  return out;
}

}  // namespace okr::report
