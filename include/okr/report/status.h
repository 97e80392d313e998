// SPDX-License-Identifier: MIT
// How far things have come: the cascade with its objectives and key results, and what people owe.
// Reads nothing but its arguments; every number comes from rollup.
#pragma once

#include <okr/model/find.h>
#include <okr/model/periods_in_use.h>
#include <okr/report/lint_format.h>
#include <okr/rollup/scores.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// What of a workspace is shown.
struct Selection {
  std::vector<bool> objectives;  ///< one an objective of the workspace
  /// Objectives of which only some key results are shown, with the numbers of those, ascending.
  std::map<std::uint32_t, std::vector<std::uint32_t>> only;
};

Selection everything(const model::Workspace& workspace);
/// The objective, or of it only the key result, with all that is aligned to it, over any number of
/// others.
Selection at_and_below(const model::Workspace& workspace, std::uint32_t objective,
                       std::optional<std::uint32_t> key_result);
/// Key results of a shown objective that are shown.
std::vector<std::uint32_t> shown_key_results(const model::Workspace& workspace,
                                             const Selection& selection, std::uint32_t objective);

struct StatusView {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  std::vector<model::PeriodInUse> periods;  ///< in the order in which they are shown
  Selection selection;
  /// Levels of the cascade shown below the topmost one; absent: all.
  std::optional<std::size_t> depth;
  LintView::Summary summary = LintView::Summary::shown;
};

/// A heading a period, the cascade below it, a last line of counts; ends with a line break.
std::string status_text(const StatusView& view, const Screen& screen);

/// The same as one object, as schemas/okr-status-1.schema.json says; ends with a line break.
std::string status_json(const StatusView& view);

/// Whose check-in or reading is late.
struct Due {
  model::Found thing;  ///< a key result or a KPI
  std::string ref;     ///< of a key result, or kpi:ID
  std::string title;
  std::vector<std::string> owners;
  rollup::Freshness freshness = rollup::Freshness::due;
  std::optional<model::Date> last;  ///< absent: never
  int days = 0;                     ///< since then, or since the start
  text::Span place;                 ///< where it is written
  std::string command;              ///< what to type, with ___ for what only people know
};

/// Key results of the selection and these KPIs (by number), longest ago first.
std::vector<Due> what_is_due(const model::Workspace& workspace, const rollup::Scores& scores,
                             const Selection& selection, const std::vector<std::uint32_t>& kpis);

/// Three lines each, or that nothing is due.
std::string due_text(const std::vector<Due>& due, const Screen& screen,
                     LintView::Summary summary = LintView::Summary::shown);
/// One object, as schemas/okr-due-1.schema.json says; ends with a line break.
std::string due_json(const model::Workspace& workspace, const std::vector<Due>& due,
                     model::Date as_of);

}  // namespace okr::report
