// SPDX-License-Identifier: MIT
#include "linking.h"
#include "reader.h"

#include <fmt/format.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace okr::load {
namespace {

using model::Objective;
using model::Workspace;

/// What only one objective may be called. Two spellings of one period are one period.
struct Name {
  std::optional<model::DateRange> range;
  std::string_view period;  ///< as written, where it has no range
  std::string_view team;    ///< its current id
  std::string_view id;
  friend bool operator==(const Name&, const Name&) = default;
};

struct HashOfName {
  std::size_t operator()(const Name& name) const {
    const std::hash<std::string_view> hash;
    std::size_t days = 0;
    if (name.range)
      days = static_cast<std::size_t>(name.range->start.time_since_epoch().count()) * 31 +
             static_cast<std::size_t>(name.range->end.time_since_epoch().count());
    return ((hash(name.id) * 31 + hash(name.team)) * 31 + hash(name.period)) * 31 + days;
  }
};

Name name_of(const Objective& objective, const ReferenceIndex& index) {
  return {objective.range, objective.range ? std::string_view() : objective.period,
          index.current_id(objective.team), objective.id};
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
  std::unordered_map<Name, const Objective*, HashOfName> known;
  known.reserve(workspace.objectives.size());
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
