// SPDX-License-Identifier: MIT
// What finding a clause is made of: where it starts, whether its first word is a noun. Private to
// prose.
#pragma once

#include "clause.h"

namespace okr::prose {

/// The first token after numbering, labels, adverbs, "we will".
std::size_t find_start(const Sentence& s);

bool is_adverb(const Sentence& s, std::size_t i);

/// Whether the word at `i`, where a sentence starts, is a noun for all that it could be a verb:
/// "Test coverage increases …", "Contract renewals above 90%".
bool is_first_noun(const Sentence& s, std::size_t i);

/// "Cost per lead", "Load of the servers", "Pass rate of 85%": the first word is what is measured.
bool names_metric(const Sentence& s, std::size_t i);

/// "set up", "put in place": what may be a participle that looks like its verb.
bool is_unchanged_participle(const Sentence& s, std::size_t i);

}  // namespace okr::prose
