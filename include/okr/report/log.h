// SPDX-License-Identifier: MIT
// Everything that was recorded, newest first: check-ins, KPIs' readings, milestones done, each with
// what it changed. Every number comes from rollup.
#pragma once

#include <okr/model/workspace.h>
#include <okr/report/lint_format.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::report {

/// What is asked of the workspace.
struct LogScope {
  std::vector<model::KeyResultIndex> key_results = {};
  std::vector<std::uint32_t> kpis = {};         ///< all their readings; of others those that count
  std::optional<std::uint32_t> milestone = {};  ///< alone, of the only key result
  std::optional<model::Date> since = {};
  std::optional<model::Date> until = {};
  std::string by = {};  ///< who wrote it; empty: anybody
};

/// The unclamped progress of a key result before and once something was recorded; absent: no data.
struct LogChange {
  model::KeyResultIndex key_result;
  std::optional<double> before;
  std::optional<double> after;
};

/// Whether what was recorded is part of any number.
enum class LogUse : unsigned char {
  counts,
  unread_value,
  no_date,
  later,            ///< than the day asked for
  outside_period,   ///< of its key result, with the days of grace
  dropped,          ///< a milestone
  judged_otherwise  ///< the key result is measured by its KPI, its milestones, what is aligned
                    ///< to it, or its values instead
};
/// "counts", "outside the period" ...
std::string_view name_of(LogUse use);

/// Exactly one of key_result (with a check-in or milestone) and kpi (with a reading) is there.
struct LogEntry {
  std::optional<model::KeyResultIndex> key_result = {};
  std::optional<std::uint32_t> kpi = {};
  const model::CheckIn* checkin = nullptr;  ///< or reading
  const model::Milestone* milestone = nullptr;
  std::optional<model::Date> date = {};
  LogUse use = LogUse::counts;
  std::vector<LogChange> changes = {};  ///< a reading may move several key results
};

/// Newest first; what has no readable day comes last.
std::vector<LogEntry> log_entries(const model::Workspace& workspace, const LogScope& scope,
                                  model::Date as_of);

struct LogView {
  const model::Workspace& workspace;
  const std::vector<LogEntry>& entries;  ///< those shown
  std::size_t total = 0;                 ///< with those that a limit left out
  model::Date as_of;
  enum class Of : unsigned char { many, one_thing };
  Of of = Of::many;  ///< one thing: said once, above its days
  LintView::Summary summary = LintView::Summary::shown;
};

std::string log_text(const LogView& view, const Screen& screen);
/// One document (schemas/okr-log-1.schema.json).
std::string log_json(const LogView& view);

}  // namespace okr::report
