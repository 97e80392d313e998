// SPDX-License-Identifier: MIT
// One file of a workspace with other bytes, loaded again, and the thing in it that they concern.
#pragma once

#include <okr/load/load.h>
#include <okr/model/find.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>
#include <okr/yaml/limits.h>

#include <cstddef>
#include <optional>
#include <string>

namespace okr::edit {

struct Reloaded {
  text::Source source;
  load::LoadedFile loaded;
  std::size_t objective_number = 0;  ///< in the file
  std::optional<std::uint32_t> key_result_number;

  const model::Objective& objective() const { return loaded.objectives[objective_number]; }
  /// Null where an objective is meant.
  const model::KeyResult* key_result() const {
    return key_result_number ? &objective().key_results[*key_result_number] : nullptr;
  }
};

/// `thing` is an objective, or a key result, of the file. Fails where it is not there any more.
Result<Reloaded> reload(const model::Workspace& workspace, const model::Found& thing,
                        std::string bytes, const yaml::Limits& limits);

}  // namespace okr::edit
