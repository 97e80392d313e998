// SPDX-License-Identifier: MIT
// The contract okr.export/1. One line a thing, so that two exports can be compared with diff; and
// one objective at a time, since check-ins come by the hundred thousand.
#include "facts_json.h"
#include "json_value.h"

#include <okr/model/periods_in_use.h>
#include <okr/report/export.h>

#include <nlohmann/json.hpp>

#include <numeric>
#include <set>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

std::vector<Json> periods_of(const ExportView& view) {
  std::set<std::string_view> exported;
  for (const ExportedObjective& one : view.objectives) {
    exported.insert(view.workspace.objectives.at(one.index).period);
  }
  std::vector<Json> out;
  for (const model::PeriodInUse& period : model::periods_in_use(view.workspace)) {
    if (exported.contains(period.id)) out.push_back(period_json(period.id, period.range));
  }
  return out;
}

/// `"name": [...]`, each thing made when its turn comes.
template <class Things, class ToJson>
void write_list(const Sink& sink, std::string_view name, const Things& things, ToJson to_json) {
  sink(",\n  \"");
  sink(name);
  sink("\": [");
  std::string_view separator = "\n    ";
  for (const auto& thing : things) {
    sink(separator);
    sink(json_text(to_json(thing)));
    separator = ",\n    ";
  }
  sink(things.empty() ? "]" : "\n  ]");
}

std::vector<std::uint32_t> all_of(std::size_t count) {
  std::vector<std::uint32_t> out(count);
  std::iota(out.begin(), out.end(), 0);
  return out;
}

}  // namespace

ExportView export_of_all(const model::Workspace& workspace, const rollup::Scores& scores) {
  ExportView view{workspace, scores};
  for (const std::uint32_t index : all_of(workspace.objectives.size())) {
    view.objectives.push_back({index, all_of(workspace.objectives[index].key_results.size())});
  }
  view.kpis = all_of(workspace.kpis.size());
  view.projects = all_of(workspace.projects.size());
  return view;
}

void export_json(const ExportView& view, const Sink& sink) {
  Places places(view.workspace.sources);
  const Facts facts{view.workspace, view.scores, places};
  sink(json_export_begins);
  sink("1\",\n  \"as_of\": " + json_text(model::to_string(view.scores.as_of)));
  write_list(sink, "periods", periods_of(view), [](const Json& period) { return period; });
  write_list(sink, "objectives", view.objectives, [&](const ExportedObjective& exported) {
    return objective_json(facts, exported.index, exported.key_results);
  });
  write_list(sink, "kpis", view.kpis, [&](std::uint32_t index) {
    return kpi_json(view.workspace, view.workspace.kpis.at(index), view.scores.as_of);
  });
  write_list(sink, "projects", view.projects, [&](std::uint32_t index) {
    return project_json(view.workspace, view.workspace.projects.at(index), view.scores.as_of);
  });
  sink("\n}\n");
}

}  // namespace okr::report
