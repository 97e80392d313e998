// SPDX-License-Identifier: MIT
#include "characters.h"

#include <okr/prose/reading.h>

namespace okr::prose {

std::size_t word_count(std::string_view text) {
  std::size_t count = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    const bool space = is_space(c.value);
    const bool says = is_letter(c.value) || digit_value(c.value).has_value();
    if (space) inside = false;
    if (says && !inside) {
      inside = true;
      ++count;
    }
    at += c.size;
  }
  return count;
}

}  // namespace okr::prose
