// SPDX-License-Identifier: MIT
// Another id for a team, a person or a thing, where it is given and wherever it is named. Writes
// nothing.
#pragma once

#include <okr/edit/by_file.h>
#include <okr/model/find.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>
#include <okr/yaml/limits.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::edit {

/// What gets another id.
struct Named {
  enum class Kind : unsigned char { team, person, objective, key_result, milestone, kpi, project };
  Kind kind = Kind::team;
  std::string id;           ///< the one that it has now
  model::Found found = {};  ///< of all but teams and people
};

std::string_view name_of(Named::Kind kind);

/// Why no team, person or thing can have the id `text`, taken or not.
std::optional<Error> cannot_be_id(std::string_view text);

/// Why `named` cannot have the id `to`: no id looks so, or it is taken where it would stand.
std::optional<Error> cannot_be_called(const model::Workspace& workspace, const Named& named,
                                      std::string_view to);

/// Every place that names it says `to`, in the form that it has: what a reference leaves out stays
/// left out. A team keeps its old id among its `formerly`; a draft's id is written. Former ids,
/// comments, notes and what is set for lint stay as they are.
IntentsByFile rename(const model::Workspace& workspace, const Named& named, const std::string& to,
                     const yaml::Limits& limits);

}  // namespace okr::edit
