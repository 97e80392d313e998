// SPDX-License-Identifier: MIT
// What a team makes of an objective at the end of its period, in the bytes of its file. Writes
// nothing.
#pragma once

#include <okr/model/workspace.h>
#include <okr/text/result.h>
#include <okr/yaml/limits.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// All that is to stand in the objective's `review`; what is absent or empty is not to be there.
struct NewReview {
  std::uint32_t objective = 0;  ///< of the workspace
  std::optional<double> grade = {};
  std::string reason = {};  ///< on one line, without blanks at its ends; the same below
  std::string learnings = {};
  std::optional<model::Decision> decision = {};

  friend bool operator==(const NewReview&, const NewReview&) = default;
};

/// The words for decisions, one a model::Decision, in their order: "keep", "carry_over" ...
std::span<const std::string_view> decision_words();

/// What the objective's review says now.
NewReview written_review(const model::Workspace& workspace, std::uint32_t objective);

/// The bytes of file number `file` of the workspace with all these reviews, whose objectives all
/// stand in it. A new review stands where people write it, on lines of its own or in brackets, as
/// its objective does, behind an id where none was written; of one that is there only what differs
/// is written, in its own style. Proved by loading the result: the model is the old one with just
/// these. Fails, and says why, where that cannot be had.
Result<std::string> write_reviews(const model::Workspace& workspace, std::uint32_t file,
                                  const std::vector<NewReview>& reviews,
                                  const yaml::Limits& limits);

}  // namespace okr::edit
