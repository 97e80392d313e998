// SPDX-License-Identifier: MIT
// A check-in made in memory: the bytes of its file with it, and the workspace as it will be.
#pragma once

#include "checkin_args.h"
#include "checkin_find.h"
#include "checkin_plan.h"
#include "session.h"

#include <okr/report/checkin.h>

#include <memory>
#include <optional>
#include <string>

namespace okr::cli {

struct MadeCheckIn {
  AskedThing asked;
  CheckInPlan plan;
  std::string path;    ///< from the root
  std::string before;  ///< bytes of the file
  std::string after;
};

/// `typed` as it would stand in its file. Fails as plan_checkin and edit::record do.
Result<MadeCheckIn> make_checkin(const CheckInGround& ground, const AskedThing& asked,
                                 const TypedCheckIn& typed, const Limits& limits);

std::string diff_of(const MadeCheckIn& made);

/// Writes it. Where somebody else has written the file meanwhile, it is made anew from what is
/// there now, so that both land; `made` is then the new one.
Result<MadeCheckIn> write_checkin(const Session& session, const CheckInArgs& args,
                                  const TypedCheckIn& typed, MadeCheckIn made);

/// The workspace with the check-in in it and all its numbers; where they stand in the files is that
/// of before.
struct After {
  model::Workspace workspace;
  rollup::Scores scores;
};
std::shared_ptr<const After> after_checkin(const MadeCheckIn& made);
report::CheckInAnswer answer_of(const MadeCheckIn& made, const After& after);

}  // namespace okr::cli
