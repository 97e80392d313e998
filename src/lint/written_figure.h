// SPDX-License-Identifier: MIT
// Whether a figure of a sentence and a figure of a field say the same, as people write them.
#pragma once

#include <okr/model/okr.h>

#include <string_view>

namespace okr::lint {

/// Whether `exact` is what `sentence` says, rounded to the digits that stand there: 1,234,000 is
/// "$1.2M".
bool rounds_to(double exact, const prose::Figure& figure, std::string_view sentence);

/// Whether one of the numbers in the sentence is `value`.
bool names_number(std::string_view sentence, double value);

/// Whether `unit` of a field is another one than the sentence counts in. Words for people are
/// none, nor is a word that stands in the sentence, nor one that says no more than "number".
bool unit_words_differ(const model::KeyResult& key_result, std::string_view unit);

}  // namespace okr::lint
