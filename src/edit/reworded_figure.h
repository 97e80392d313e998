// SPDX-License-Identifier: MIT
// A key result's sentence with another figure in it, in its own manner, proved by reading it.
#pragma once

#include <okr/model/config.h>
#include <okr/model/okr.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::edit {

/// The figures of a measure that are re-planned.
enum class Slot : unsigned char { baseline, target, min, max };

/// Whether they are the same figure, but for what arithmetic leaves behind.
bool is_near(double a, double b);

/// Whether `a` says what `b` does, whatever its words and places; a metric may come to light.
bool same_measure(const prose::Measure& a, const prose::Measure& b);

const model::Maybe<double>& figure_in(const model::Measure& measure, Slot slot);

/// The bytes of the sentence that say the figure by which the key result is judged, with what they
/// say in the sentence's unit; "by 20%" says a target too. Nothing where the sentence is silent.
std::optional<prose::Figure> said_figure(const model::KeyResult& key_result, Slot slot);

/// The sentence with `value`, in the measure's unit, in that figure's place; `typed` is how the
/// person wrote it. Reads as before, but for that. Nothing where no wording does.
std::optional<std::string> sentence_with(const model::KeyResult& key_result, Slot slot,
                                         double value, std::string_view typed,
                                         const model::Config& config);

/// The sentence with the opposite verb ("Raise" for "Lower"), where that reads as `direction` and
/// all else as before.
std::optional<std::string> sentence_turned(const model::KeyResult& key_result,
                                           prose::Direction direction, const model::Config& config);

/// The sentence with `words` for its deadline, where it reads as that.
std::optional<std::string> sentence_due(const model::KeyResult& key_result, std::string_view words,
                                        const model::Config& config);

}  // namespace okr::edit
