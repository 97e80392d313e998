// SPDX-License-Identifier: MIT
#include "phrases.h"

#include "measure.h"
#include "units.h"

#include <algorithm>
#include <cstdint>

namespace okr::prose {
namespace {

// One past the phrase's last token where it stands at `first`; `first` where it does not.
std::size_t end_of_phrase(const Sentence& s, std::size_t first, std::string_view phrase) {
  for (std::size_t i = first;; ++i) {
    const std::size_t space = phrase.find(' ');
    const std::string_view word = phrase.substr(0, space);
    const bool last = space == std::string_view::npos;
    if (s.word(i) != word && !(last && same_word(s.word(i), word))) return first;
    if (last) return i + 1;
    phrase.remove_prefix(space + 1);
  }
}

}  // namespace

std::optional<PhraseAt> find_phrase(const Sentence& s, std::span<const std::string_view> phrases,
                                    std::size_t from) {
  const auto bit_of = [](std::string_view text) {
    return std::uint64_t{1} << (static_cast<unsigned char>(text.front()) % 64);
  };
  std::uint64_t beginnings = 0;
  for (const std::string_view phrase : phrases) beginnings |= bit_of(phrase);
  for (std::size_t i = from; i < s.size(); ++i) {
    const std::string_view word = s.word(i);
    if (word.empty() || (beginnings & bit_of(word)) == 0) continue;  // nearly every word
    std::size_t end = i;
    for (const std::string_view phrase : phrases) {
      if (phrase.front() != word.front()) continue;
      end = std::max(end, end_of_phrase(s, i, phrase));
    }
    if (end != i) return PhraseAt{i, end};
  }
  return std::nullopt;
}

Evidence evidence_at(const Sentence& s, PhraseAt at, Certainty certainty) {
  return {range_of(s, at.first, at.last), certainty};
}

}  // namespace okr::prose
