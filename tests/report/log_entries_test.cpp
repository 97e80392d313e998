// SPDX-License-Identifier: MIT
#include "load/loading.h"

#include <okr/report/log.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::report {
namespace {

using load::testing::link_texts;
using model::Workspace;
using Lines = std::vector<std::string>;

const model::Date day = *model::parse_date("2026-02-15");

// A key result of shop/browse with these lines; `more` follows the objectives.
Workspace workspace_of(const std::string& key_result, const std::string& more = {}) {
  return link_texts({{"okrs/a.yaml",
                      "period: 2026-Q1\nteam: shop\nobjectives:\n  - id: browse\n    title: T\n"
                      "    key_results:\n      - id: visits\n" +
                          key_result + more}})
      .workspace;
}

LogScope all_of(const Workspace& workspace) {
  LogScope scope;
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    for (std::uint32_t k = 0; k < workspace.objectives[o].key_results.size(); ++k)
      scope.key_results.push_back({o, k});
  }
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) scope.kpis.push_back(i);
  return scope;
}

std::string shown(const std::optional<double>& raw) {
  return raw ? fmt::format("{:g}", *raw) : "-";
}

// "date use before>after ..." of each.
Lines lines_of(const Workspace& workspace, const LogScope& scope) {
  Lines lines;
  for (const LogEntry& entry : log_entries(workspace, scope, day)) {
    std::string line = entry.date ? model::to_string(*entry.date) : "-";
    line += std::string(" ") + std::string(name_of(entry.use));
    for (const LogChange& change : entry.changes)
      line += " " + shown(change.before) + ">" + shown(change.after);
    lines.push_back(line);
  }
  return lines;
}

Lines lines_of(const Workspace& workspace) {
  return lines_of(workspace, all_of(workspace));
}

const std::string metric = "        title: Raise visits from 100 to 200\n        checkins:\n";

}  // namespace

TEST_CASE("check-ins come newest first, each with the progress before and after it") {
  const Workspace w = workspace_of(metric +
                                   "          - 2026-02-02 150\n          - 2026-01-12 120\n"
                                   "          - 2026-02-09 140\n");
  CHECK(lines_of(w) ==
        Lines{"2026-02-09 counts 0.5>0.4", "2026-02-02 counts 0.2>0.5", "2026-01-12 counts ->0.2"});
}

TEST_CASE("of one day the later in the file is the newer one") {
  const Workspace w =
      workspace_of(metric + "          - 2026-02-02 150\n          - 2026-02-02 160\n");
  CHECK(lines_of(w) == Lines{"2026-02-02 counts 0.5>0.6", "2026-02-02 counts ->0.5"});
}

TEST_CASE("what counts in no number is there, with the reason") {
  const Workspace w = workspace_of(metric +
                                   "          - 2025-12-01 90\n          - 2026-02-02 150\n"
                                   "          - 2026-03-01 190\n          - 2026-13-02 120\n"
                                   "          - 2026-02-03 many\n");
  CHECK(lines_of(w) == Lines{"2026-03-01 later than asked for",
                             "2026-02-03 value not readable 0.5>-", "2026-02-02 counts ->0.5",
                             "2025-12-01 outside the period", "- day not readable"});
}

TEST_CASE("a KPI's readings say what they did to each key result that draws on it") {
  const Workspace w = workspace_of(
      "        title: Raise visits from 100 to 200\n        kpi: visits\n        checkins:\n"
      "          - 2026-02-03 7/10 Fine\n",
      "      - id: more\n        title: Raise visits from 100 to 300\n        kpi: visits\n"
      "kpis:\n  - id: visits\n    title: Visits\n    readings:\n      - 2025-10-01 100\n"
      "      - 2026-02-02 150\n");
  CHECK(lines_of(w) ==
        Lines{"2026-02-03 counts", "2026-02-02 counts ->0.5 ->0.25", "2025-10-01 counts"});
  LogScope only_first;
  only_first.key_results = {{0, 0}};
  CHECK(lines_of(w, only_first) == Lines{"2026-02-03 counts", "2026-02-02 counts ->0.5"});
  LogScope only_kpi;
  only_kpi.kpis = {0};
  CHECK(lines_of(w, only_kpi) == Lines{"2026-02-02 counts ->0.5 ->0.25", "2025-10-01 counts"});
}

TEST_CASE("milestones done are entries of their own") {
  const Workspace w = workspace_of(
      "        title: Open the corner\n        checkins: [2026-02-03 5 stands]\n"
      "        milestones:\n          - {id: a, title: A, done: 2026-01-20}\n"
      "          - {id: b, title: B, done: 2026-02-02}\n          - {id: c, title: C}\n"
      "          - {id: d, title: D, done: 2026-02-01, dropped: 2026-02-01}\n"
      "          - {id: e, title: E, done: 2026-03-01}\n");
  CHECK(lines_of(w) == Lines{"2026-03-01 later than asked for", "2026-02-03 judged otherwise",
                             "2026-02-02 counts 0.25>0.5", "2026-02-01 dropped",
                             "2026-01-20 counts ->0.25"});
  LogScope second;
  second.key_results = {{0, 0}};
  second.milestone = 1;
  CHECK(lines_of(w, second) == Lines{"2026-02-02 counts 0.25>0.5"});
}

TEST_CASE("days and authors narrow what is shown, not what it is measured from") {
  const Workspace w =
      workspace_of(metric +
                   "          - 2026-01-12 120 @li\n          - 2026-02-02 150 @jo\n"
                   "          - 2026-02-09 160\n");
  LogScope scope = all_of(w);
  scope.since = model::parse_date("2026-02-02");
  CHECK(lines_of(w, scope) == Lines{"2026-02-09 counts 0.5>0.6", "2026-02-02 counts 0.2>0.5"});
  scope.until = scope.since;
  CHECK(lines_of(w, scope) == Lines{"2026-02-02 counts 0.2>0.5"});
  scope = all_of(w);
  scope.by = "li";
  CHECK(lines_of(w, scope) == Lines{"2026-01-12 counts ->0.2"});
}

TEST_CASE("nothing at all is no entry") {
  CHECK(log_entries({}, {}, day).empty());
}

}  // namespace okr::report
