// SPDX-License-Identifier: MIT
// What of a period is to be reviewed, and a review as somebody typed it, held against the workspace
// before anything is written. Reads no file and asks nobody.
#pragma once

#include <okr/edit/review.h>
#include <okr/model/periods_in_use.h>
#include <okr/rollup/scores.h>
#include <okr/text/result.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// A period under review: its objectives and their scores on the day.
struct ReviewGround {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  model::PeriodInUse period;
};

/// Whether it has a grade and a decision: the rest may be left out.
bool is_reviewed(const model::Objective& objective);

/// As typed, on one line; what is empty was not.
struct TypedReview {
  std::string reference = {};
  std::string grade = {};
  std::string reason = {};
  std::string learnings = {};
  std::string decision = {};
};

/// The objective of the period that `reference` means, by any ending. Fails for one of another
/// period, one that was dropped, one that shares its reference, and for all else.
Result<std::uint32_t> objective_to_review(const ReviewGround& ground, std::string_view reference);

/// How messages call a part: "--grade" of a command line, "grade" of a file.
enum class Parts : unsigned char { options, keys };

struct PlannedReview {
  edit::NewReview review;             ///< what stands there already, with what was typed
  std::vector<std::string> problems;  ///< of what was typed
  std::vector<std::string> missing;   ///< what is needed besides; with neither it can be written
};
PlannedReview plan_review(const ReviewGround& ground, std::uint32_t objective,
                          const TypedReview& typed, Parts parts);

/// A command line that reviews the objective: with what was typed, or with what is to be filled in.
std::string line_to_type(const ReviewGround& ground, std::uint32_t objective,
                         const std::optional<edit::NewReview>& typed);

}  // namespace okr::cli
