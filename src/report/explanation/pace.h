// SPDX-License-Identifier: MIT
// How status follows from progress and pace: the list that rollup goes through, told line by line.
#pragma once

#include "explanation.h"

#include <okr/model/okr.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// What the list looks at, for a key result or an objective.
struct Pace {
  model::Date as_of;
  std::optional<model::DateRange> range;
  std::optional<model::Date> dropped;
  bool is_achieved = false;
  bool is_below_baseline = false;
  bool has_data = false;
  model::Commitment commitment = model::Commitment::aspirational;
  double progress = 0;
  std::optional<double> expected;
  /// What no pace decides, in words with its status; empty words: there is none.
  std::string judgement;
  rollup::Status judged = rollup::Status::no_data;
};

/// The rule that holds, with its figures, and the status that it gives.
struct Reason {
  std::vector<Entry> entries;
  rollup::Status status = rollup::Status::no_data;
};
Reason reason_of(const Pace& pace);

/// "aspirational: 0.6 and more is on track, ..."
std::string thresholds_in_words(model::Commitment commitment);
/// "below 0.6 is missed, ..."
std::string_view bands_in_words(model::Commitment commitment);

/// The days from start to end, and how many are gone: the equation that gives `expected`.
void add_days(const std::optional<model::DateRange>& range, model::Date as_of, double expected,
              std::vector<Entry>& out);

}  // namespace okr::report
