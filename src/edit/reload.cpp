// SPDX-License-Identifier: MIT
#include "reload.h"

#include <okr/yaml/parse.h>

#include <utility>

namespace okr::edit {
namespace {

std::size_t number_in_file(const model::Workspace& workspace, std::uint32_t objective) {
  std::size_t first = objective;
  while (first > 0 && workspace.objectives[first - 1].file == workspace.objectives[objective].file)
    --first;
  return objective - first;
}

}  // namespace

Result<Reloaded> reload(const model::Workspace& workspace, const model::Found& thing,
                        std::string bytes, const yaml::Limits& limits) {
  const std::uint32_t file = workspace.objectives[*thing.objective].file;
  Reloaded out{.source = {workspace.sources[file].path, std::move(bytes)},
               .loaded = {},
               .objective_number = number_in_file(workspace, *thing.objective),
               .key_result_number = thing.key_result};
  out.loaded = load::load_file(out.source, yaml::parse(out.source, file, limits), workspace.config);
  const bool is_there =
      out.objective_number < out.loaded.objectives.size() &&
      (!out.key_result_number || *out.key_result_number < out.objective().key_results.size());
  if (!is_there) return Error{out.source.path + ": what is to change cannot be found again"};
  return out;
}

}  // namespace okr::edit
