// SPDX-License-Identifier: MIT
#include <okr/report/status.h>

#include <algorithm>
#include <numeric>

namespace okr::report {
namespace {

bool is_aligned_to(const model::Objective& child, std::uint32_t objective,
                   std::optional<std::uint32_t> key_result) {
  using Outcome = model::Reference::Outcome;
  return std::any_of(child.aligned_to.begin(), child.aligned_to.end(),
                     [&](const model::Alignment& alignment) {
                       const model::Reference& to = alignment.to;
                       if (to.objective != objective) return false;
                       if (to.outcome == Outcome::key_result)
                         return !key_result || to.key_result == *key_result;
                       return to.outcome == Outcome::objective && !key_result;
                     });
}

}  // namespace

Selection everything(const model::Workspace& workspace) {
  return {.objectives = std::vector<bool>(workspace.objectives.size(), true), .only = {}};
}

Selection at_and_below(const model::Workspace& workspace, std::uint32_t objective,
                       std::optional<std::uint32_t> key_result) {
  Selection selection{.objectives = std::vector<bool>(workspace.objectives.size()), .only = {}};
  if (key_result) selection.only[objective] = {*key_result};
  selection.objectives[objective] = true;
  std::vector<std::uint32_t> open{objective};
  while (!open.empty()) {
    const std::uint32_t above = open.back();
    open.pop_back();
    for (const std::uint32_t child : workspace.children[above]) {
      const auto only = above == objective ? key_result : std::nullopt;
      if (selection.objectives[child]) continue;
      if (!is_aligned_to(workspace.objectives[child], above, only)) continue;
      selection.objectives[child] = true;
      open.push_back(child);
    }
  }
  return selection;
}

std::vector<std::uint32_t> shown_key_results(const model::Workspace& workspace,
                                             const Selection& selection, std::uint32_t objective) {
  const auto some = selection.only.find(objective);
  if (some != selection.only.end()) return some->second;
  std::vector<std::uint32_t> all(workspace.objectives[objective].key_results.size());
  std::iota(all.begin(), all.end(), 0);
  return all;
}

}  // namespace okr::report
