// SPDX-License-Identifier: MIT
#include "sarif_words.h"

#include <algorithm>

namespace okr::report {

std::string sarif_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t slashes = text.find_first_not_of('\\', at);
    const std::size_t size = std::min(slashes, text.size()) - at;
    const bool ends_a_link = text.substr(at + size).starts_with("](");
    out.append(ends_a_link ? 2 * size + 1 : size, '\\');
    at += size;
    if (at < text.size()) out += text[at++];
  }
  return out;
}

std::string sarif_link(std::string_view words, std::size_t number) {
  std::string out = "[";
  for (const char c : words) {
    if (c == '[' || c == ']' || c == '\\') out += '\\';
    out += c;
  }
  return out + "](" + std::to_string(number) + ')';
}

}  // namespace okr::report
