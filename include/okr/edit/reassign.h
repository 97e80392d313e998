// SPDX-License-Identifier: MIT
// What one person is accountable for goes to another one. Writes nothing.
#pragma once

#include <okr/edit/by_file.h>
#include <okr/model/periods_in_use.h>
#include <okr/model/workspace.h>

#include <cstddef>
#include <optional>
#include <string>

namespace okr::edit {

struct Reassignment {
  std::string from;
  std::string to;
  std::optional<model::PeriodInUse> period;  ///< absent: all, and what belongs to none
  model::Date date{};                        ///< of the `changes` entries
  model::Date today{};
  std::string reason;
};

/// What is meant, and how many things it concerns.
struct Reassigned {
  IntentsByFile intents;
  std::size_t objectives = 0;
  std::size_t key_results = 0;
  std::size_t kpis = 0;
  std::size_t projects = 0;
  std::size_t teams = 0;  ///< that get another lead
};

/// Wherever `from` is written as owner, alone or among others, stands `to`; without a period KPIs
/// and the leads of teams too. Objectives and key results whose period has begun today get a
/// `changes` entry, and a written id.
Reassigned reassign(const model::Workspace& workspace, const Reassignment& wanted);

}  // namespace okr::edit
