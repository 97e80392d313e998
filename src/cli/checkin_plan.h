// SPDX-License-Identifier: MIT
// One check-in, reading or milestone, as somebody typed it, held against the workspace before
// anything is written. Reads no file and asks nobody.
#pragma once

#include <okr/edit/checkin.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

/// As typed; what is empty was not.
struct TypedCheckIn {
  model::Found thing = {};
  std::string value = {};
  std::string confidence = {};  ///< "7", "7/10"
  std::string date = {};        ///< as typed_day takes it; empty: today
  std::string by = {};          ///< "sam", "@sam"; empty: as author_of says
  std::string note = {};
};

/// Against what it is held.
struct CheckInGround {
  const model::Workspace& workspace;
  model::Date as_of;
  std::optional<std::string> caller = {};  ///< who sits there, where that is known
};

struct CheckInPlan {
  edit::Recording recording;
  std::optional<model::CheckInValue> value = {};  ///< in the unit of its target
  /// Something that is more often a slip than not, as a statement: a person is asked whether it
  /// is right, a program is told.
  std::optional<std::string> doubt = {};
};

/// Fails, with what to write instead, for what takes no check-ins, shares its id with another one,
/// was dropped or is over for longer than the days of grace; for a value, day, confidence or person
/// that cannot be; and where nothing was typed to record.
Result<CheckInPlan> plan_checkin(const CheckInGround& ground, const TypedCheckIn& typed);

/// 0 to 10. Fails for "70" and "high", naming what to write.
Result<double> read_confidence(std::string_view typed);

/// Who is named as the author where nobody is by --by: the caller, unless they are the only owner,
/// of whom it goes without saying. Empty where the caller is not known.
std::string author_of(const CheckInGround& ground, const model::Found& thing);

/// The entry of the same day that says the same value, by the same author, already; of a milestone
/// the milestone. Note and confidence may differ.
std::optional<text::Span> recorded_already(const model::Workspace& workspace,
                                           const CheckInPlan& plan);

}  // namespace okr::cli
