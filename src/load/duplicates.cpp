// SPDX-License-Identifier: MIT
#include "linking.h"
#include "reader.h"

#include <fmt/format.h>

#include <unordered_map>

namespace okr::load {
namespace {

using model::Objective;
using model::Workspace;

// Two spellings of one period are one period.
std::string name_of(const Objective& objective, const ReferenceIndex& index) {
  const std::string period = objective.range ? model::to_string(objective.range->start) + ".." +
                                                   model::to_string(objective.range->end)
                                             : objective.period;
  return fmt::format("{}/{}/{}", period, index.current_id(objective.team), objective.id);
}

void report(const Workspace& workspace, std::string_view what, const std::string& id,
            text::Span second, text::Span first, std::string_view where, Problems& problems) {
  const std::string place = second.file == first.file ? std::string("in this file")
                                                      : "in " + workspace.sources[first.file].path;
  problems.push_back(diag::make_diagnostic(
      "duplicate-id", second,
      fmt::format("there is another {} {}{}, {}", what, quoted(id), where, place),
      "give one of them another id: a reference must mean one thing"));
  problems.back().related.push_back({"the other one", first});
}

template <class T>
void report_repeated(const Workspace& workspace, std::string_view what, const std::vector<T>& items,
                     Problems& problems) {
  std::unordered_map<std::string_view, const T*> known;
  for (const T& item : items) {
    if (!item.id_written) continue;
    const auto [first, is_new] = known.try_emplace(item.id, &item);
    if (!is_new)
      report(workspace, what, item.id, item.id_span, first->second->id_span, "", problems);
  }
}

}  // namespace

void report_duplicates(const Workspace& workspace, const ReferenceIndex& index,
                       Problems& problems) {
  std::unordered_map<std::string, const Objective*> known;
  for (const Objective& objective : workspace.objectives) {
    if (!objective.id_written) continue;
    const auto [first, is_new] = known.try_emplace(name_of(objective, index), &objective);
    if (is_new) continue;
    const std::string where =
        objective.team.empty() ? "" : fmt::format(" of {} in this period", objective.team);
    report(workspace, "objective", objective.id, objective.id_span, first->second->id_span, where,
           problems);
  }
  report_repeated(workspace, "KPI", workspace.kpis, problems);
  report_repeated(workspace, "project", workspace.projects, problems);
}

}  // namespace okr::load
