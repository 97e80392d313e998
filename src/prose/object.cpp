// SPDX-License-Identifier: MIT
#include "clause.h"

#include <algorithm>

namespace okr::prose {

std::size_t object_head(const Sentence& s, std::size_t first) {
  std::size_t head = nowhere;
  for (std::size_t i = first; i < std::min(first + 9, s.size()); ++i) {
    if (s.plays(i, role::determiner) && head != nowhere) break;
    if (s.is_number(i) || s.plays(i, role::determiner) || s.is_mark(i, '"') || s.is_mark(i, U'“') ||
        s.is_mark(i, '-') || s.is_mark(i, '/') || s.is_mark(i, '+') || s.is_mark(i, '>') ||
        s.is_mark(i, '&'))
      continue;
    if (s.word(i) == "of" && s.is_number(i - 1)) continue;
    if (!s.is_word(i) ||
        s.plays(i, role::preposition | role::conjunction | role::pronoun | role::is | role::modal))
      break;
    if (head != nowhere && begins_purpose(s, i)) break;
    head = i;
  }
  return head;
}

}  // namespace okr::prose
