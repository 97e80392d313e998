// SPDX-License-Identifier: MIT
// Objectives in the order of the cascade: under the teams and people whose they are, from the
// company down.
#pragma once

#include <okr/model/workspace.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::report {

struct Post {
  std::string name;
  std::string id;                     ///< of the team or person
  std::optional<model::Level> level;  ///< absent: okr.yaml does not know it
  std::size_t depth = 0;              ///< levels below the topmost one shown
  std::vector<std::uint32_t> objectives;
};

/// Teams in the order of okr.yaml, each followed by those below it, then by the people it is the
/// first for to lead or to be a member of. A team with no objective of its own is there only where
/// it holds several others together.
std::vector<Post> cascade(const model::Workspace& workspace,
                          const std::vector<std::uint32_t>& objectives);

}  // namespace okr::report
