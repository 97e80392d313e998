// SPDX-License-Identifier: MIT
#include "percent.h"
#include "status_rows.h"
#include "value_words.h"

#include <okr/load/fields.h>
#include <okr/report/in_brief.h>
#include <okr/rollup/kpis.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace okr::report {
namespace {

using model::Found;
using model::Workspace;

constexpr int bar_cells = 20;

bool is_scored(const Found& found) {
  return found.objective.has_value();
}

Row row_of(const Workspace& workspace, const rollup::Scores& scores, const Found& found) {
  const StatusView view{workspace, scores, {}, {}, {}};
  if (!found.key_result) return objective_row(view, *found.objective, 0);
  return key_result_row(view, {*found.objective, *found.key_result}, 0);
}

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += ", ";
    out += part;
  }
  return out;
}

std::string standing_of(const Workspace& workspace, const model::Kpi& kpi, model::Date as_of) {
  const rollup::KpiState state = rollup::state_of(workspace, kpi, as_of);
  if (!state.value) return "no reading";
  return joined({value_text(model::Quantity{*state.value, kpi.unit}),
                 std::string(rollup::name_of(state.health))});
}

}  // namespace

std::string standing(const Workspace& workspace, const rollup::Scores& scores, const Found& found) {
  if (found.kpi) return standing_of(workspace, workspace.kpis[*found.kpi], scores.as_of);
  if (found.project) {
    const auto& status = workspace.projects[*found.project].status;
    return status ? std::string(load::word_of(**status)) : "";
  }
  if (!is_scored(found)) return {};
  const Row row = row_of(workspace, scores, found);
  return joined({row.percent, row.status});
}

std::string in_brief(const Workspace& workspace, const rollup::Scores& scores, const Found& found) {
  if (!is_scored(found)) return standing(workspace, scores, found);
  const Row row = row_of(workspace, scores, found);
  std::string out = row.bar ? drawn(*row.bar, bar_cells, {}) + ' ' : "";
  out += joined({row.percent, row.status});
  if (row.bar && row.bar->expected)
    out += fmt::format(", expected {}", percent(*row.bar->expected));
  if (!row.confidence.empty()) out += ", confidence " + row.confidence;
  const rollup::ObjectiveScore& score = scores.objectives[*found.objective];
  const auto last =
      found.key_result ? score.key_results[*found.key_result].last_checkin : last_checkin(score);
  if (last) out += ", last check-in " + model::to_string(*last);
  if (!row.score.empty()) out += fmt::format(", {}, score {}", row.last, row.score);
  return out;
}

}  // namespace okr::report
