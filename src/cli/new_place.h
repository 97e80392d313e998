// SPDX-License-Identifier: MIT
// Whose objective, in which period, and the file that these have.
#pragma once

#include "book.h"
#include "new_args.h"
#include "new_texts.h"
#include "new_write.h"

#include <okr/model/period.h>
#include <okr/text/result.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace okr::cli {

struct Slot {
  Whose whose;
  std::string period;
  model::DateRange range;
};

/// The team's id for `name`, also a former one, or the person's. Fails with the nearest name.
Result<Whose> team_named(const Book& book, const std::string& name);
Result<Whose> person_named(const Book& book, const std::string& name);

/// As --team, --person and --period say; without, the only team, and the shortest period of theirs
/// that holds today, else the quarter. Absent `whose`: that is still to be asked.
struct AskedSlot {
  std::optional<Whose> whose;
  std::string period;  ///< empty: not said
};
Result<AskedSlot> asked_slot(const Book& book, const NewArgs& args);
Result<Slot> slot_of(const Session& session, const Book& book, const Whose& whose,
                     const std::string& period);

/// Why the slot's team has no part in its period: it ended before; nothing where it has.
std::optional<Error> ended_problem(const model::Config& config, const Slot& slot);
/// Of the slot's objectives.
std::set<std::string> ids_in_slot(const model::Workspace& workspace, const Slot& slot);

/// The path of the file that the slot has, wherever it is; nothing where it has none.
std::optional<std::string> file_in_slot(const model::Workspace& workspace, const Slot& slot);
/// That one, or okrs/<period>/<team>.yaml.
TargetFile file_for(const Book& book, const Slot& slot);

/// The teams that have not ended before `range`.
std::vector<Whose> running_teams(const model::Config& config, const model::DateRange& range);

}  // namespace okr::cli
