// SPDX-License-Identifier: MIT
#include <okr/edit/links.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::edit {
namespace {

using model::Objective;
using model::Reference;
using model::Workspace;

bool means_the_same(const Reference& a, const Reference& b) {
  if (a.is_found() != b.is_found()) return false;
  return !a.is_found() ||
         (a.outcome == b.outcome && a.objective == b.objective && a.key_result == b.key_result);
}

/// The first reference of the objective's that means another thing.
const Reference* astray(const Objective& before, const Objective& after) {
  if (before.aligned_to.size() == after.aligned_to.size()) {
    for (std::size_t i = 0; i < before.aligned_to.size(); ++i) {
      if (!means_the_same(before.aligned_to[i].to, after.aligned_to[i].to))
        return &after.aligned_to[i].to;
    }
  }
  if (before.carried_from && after.carried_from &&
      !means_the_same(*before.carried_from, *after.carried_from))
    return &*after.carried_from;
  for (std::size_t i = 0; i < before.key_results.size(); ++i) {
    const auto& was = before.key_results[i].carried_from;
    const auto& is = after.key_results[i].carried_from;
    if (was && is && !means_the_same(*was, *is)) return &*is;
  }
  return nullptr;
}

bool same_shape(const Workspace& before, const Workspace& after) {
  const bool same = before.objectives.size() == after.objectives.size() &&
                    before.kpis.size() == after.kpis.size() &&
                    before.projects.size() == after.projects.size() &&
                    before.sources.size() == after.sources.size();
  return same && std::equal(before.objectives.begin(), before.objectives.end(),
                            after.objectives.begin(), [](const Objective& a, const Objective& b) {
                              return a.key_results.size() == b.key_results.size();
                            });
}

}  // namespace

std::optional<Error> links_astray(const Workspace& before, const Workspace& after,
                                  std::optional<std::uint32_t> realigned) {
  if (!same_shape(before, after))
    return Error{"nothing is written, since objectives or key results would be lost"};
  const auto refuse = [&](const Reference& reference) {
    return Error{
        fmt::format("nothing is written, since the reference '{}' in {} would mean another "
                    "thing then; write it longer first, as in 2026-Q4/product/trusted",
                    *reference.text, after.sources[reference.text.span.file].path)};
  };
  for (std::uint32_t i = 0; i < before.objectives.size(); ++i) {
    if (i == realigned) continue;
    if (const Reference* reference = astray(before.objectives[i], after.objectives[i]))
      return refuse(*reference);
  }
  for (std::size_t i = 0; i < before.projects.size(); ++i) {
    const auto& was = before.projects[i].supports;
    const auto& is = after.projects[i].supports;
    for (std::size_t k = 0; k < std::min(was.size(), is.size()); ++k) {
      if (!means_the_same(was[k], is[k])) return refuse(is[k]);
    }
  }
  return std::nullopt;
}

}  // namespace okr::edit
