// SPDX-License-Identifier: MIT
#include "same_links.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace okr::cli {
namespace {

using model::KeyResult;
using model::Objective;
using model::Reference;
using model::Workspace;

std::string meaning_of(const Workspace& workspace, const Reference& reference) {
  if (!reference.is_found()) return {};
  const Objective& to = workspace.objectives[reference.objective];
  return reference.outcome == Reference::Outcome::key_result
             ? model::reference_of(to, to.key_results[reference.key_result])
             : model::reference_of(to);
}

/// Every reference of the files that are there, by its file and in its order.
std::map<std::string, std::vector<const Reference*>> references_in(const Workspace& workspace) {
  std::map<std::string, std::vector<const Reference*>> out;
  const auto add = [&](const Reference& reference) {
    out[workspace.sources[reference.text.span.file].path].push_back(&reference);
  };
  for (const Objective& objective : workspace.objectives) {
    for (const model::Alignment& alignment : objective.aligned_to) add(alignment.to);
    if (objective.carried_from) add(*objective.carried_from);
    for (const KeyResult& kr : objective.key_results) {
      if (kr.carried_from) add(*kr.carried_from);
    }
  }
  for (const model::Project& project : workspace.projects) {
    for (const Reference& reference : project.supports) add(reference);
  }
  return out;
}

}  // namespace

std::optional<Error> other_links(const Workspace& before, const Workspace& after) {
  const auto now = references_in(after);
  for (const auto& [path, references] : references_in(before)) {
    const auto found = now.find(path);
    for (const Reference* was : references) {
      if (!was->is_found()) continue;
      const auto same = [&](const Reference* is) {
        return *is->text == *was->text && is->text.span.begin >= was->text.span.begin &&
               meaning_of(after, *is) == meaning_of(before, *was);
      };
      if (found != now.end() && std::any_of(found->second.begin(), found->second.end(), same))
        continue;
      return Error{
          fmt::format("nothing is written, since the reference '{}' in {} would mean another "
                      "thing then; write it longer first, as in {}",
                      *was->text, path, meaning_of(before, *was))};
    }
  }
  return std::nullopt;
}

}  // namespace okr::cli
