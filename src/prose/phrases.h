// SPDX-License-Identifier: MIT
// Fixed phrases in a sentence: "market leader", "business as usual". Private to prose.
#pragma once

#include "sentence.h"

#include <okr/prose/reading.h>

#include <optional>
#include <span>
#include <string_view>

namespace okr::prose {

/// The tokens [first, last) of a phrase.
struct PhraseAt {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The first phrase of the list that stands in the sentence from token `from` on, the longest where
/// several begin there. Its words stand in a row; the last one may also be in the plural.
std::optional<PhraseAt> find_phrase(const Sentence& s, std::span<const std::string_view> phrases,
                                    std::size_t from = 0);

Evidence evidence_at(const Sentence& s, PhraseAt at, Certainty certainty);

}  // namespace okr::prose
