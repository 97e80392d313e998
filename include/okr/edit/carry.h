// SPDX-License-Identifier: MIT
// What a review decided to go on with, as drafts of the next period: each key result from where it
// ended to a target that is left to fill in. Writes nothing.
#pragma once

#include <okr/edit/intent.h>
#include <okr/model/workspace.h>
#include <okr/rollup/scores.h>
#include <okr/text/result.h>
#include <okr/yaml/limits.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// What stands where somebody has yet to write something.
inline constexpr std::string_view blank = "___";

struct CarryRequest {
  const model::Workspace& workspace;
  const rollup::Scores& scores;  ///< on a day after the old period's end
  model::DateRange range;        ///< of the new period
};

/// A key result that goes on.
struct CarriedKeyResult {
  std::uint32_t number = 0;  ///< of the old objective's
  std::string id;
  std::string title;
  bool has_blank = false;                 ///< a target is left to fill in
  std::optional<double> start;            ///< where it begins, if that was to change
  bool by_hand = false;                   ///< okr does not know how to reword its sentence
  std::optional<std::string> old_target;  ///< "15%"
};

/// A key result that stays behind.
struct LeftKeyResult {
  std::uint32_t number = 0;
  enum class Why : unsigned char { dropped, reached };
  Why why = Why::reached;
};

struct CarriedObjective {
  std::uint32_t from = 0;  ///< index into the workspace's objectives
  std::string id;          ///< the old one's, or one like it that is free
  std::vector<Field> fields;
  std::vector<CarriedKeyResult> key_results;
  std::vector<LeftKeyResult> left;
  std::vector<std::string> unaligned;  ///< whole references that have nothing to stand for them
};

struct Carried {
  std::vector<CarriedObjective> objectives;  ///< in the order asked for
  std::vector<std::uint32_t> finished;       ///< every key result of theirs is reached or dropped
};

/// The team's present id, or the person's.
std::string_view whose(const model::Config& config, const model::Objective& objective);

/// Whether an objective of these days says that it goes on with objective `from`.
bool is_carried(const model::Workspace& workspace, std::uint32_t from,
                const model::DateRange& range);

/// `objectives` with their review's decision, keep or carry_over, as drafts: their words, owners,
/// guardrails and links as the file has them, alignment to what the parents became. No check-ins
/// and no dates of the old period come along. With `carry_over` only key results go on that are not
/// reached; with `keep` all that still measure something. Fails where lines of one cannot be read.
Result<Carried> carry(const CarryRequest& request, const std::vector<std::uint32_t>& objectives,
                      const yaml::Limits& limits);

}  // namespace okr::edit
