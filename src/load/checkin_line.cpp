// SPDX-License-Identifier: MIT
#include "checkin_line.h"

#include <okr/text/ascii.h>

#include <algorithm>

namespace okr::load {
namespace {

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text::is_digit(text[end])) ++end;
  return end - at;
}

}  // namespace

std::size_t grouped_size(std::string_view text) {
  const std::size_t first = digits_at(text, 0);
  if (first == 0 || first > 3 || text[0] == '0') return 0;
  std::size_t end = first;
  while (end < text.size() && text[end] == ' ' && digits_at(text, end + 1) == 3) {
    const std::size_t next = end + 4;
    if (next < text.size() && !is_space(text[next])) break;
    end = next;
  }
  return end == first ? 0 : end;
}

std::string_view spaced_confidence(std::string_view text) {
  std::size_t end = digits_at(text, 0);
  if (end == 0 || end > 2) return {};
  const auto skip_spaces = [&] {
    while (end < text.size() && text[end] == ' ') ++end;
  };
  skip_spaces();
  if (end == text.size() || text[end] != '/') return {};
  ++end;
  skip_spaces();
  if (text.substr(end, 2) != "10") return {};
  end += 2;
  const bool ends_a_word = end == text.size() || is_space(text[end]);
  const std::string_view found = text.substr(0, end);
  return ends_a_word && found.find(' ') != found.npos ? found : std::string_view();
}

bool is_percentage(std::string_view text) {
  const std::size_t digits = digits_at(text, 0);
  return digits > 0 && digits + 1 == text.size() && text.back() == '%';
}

}  // namespace okr::load
