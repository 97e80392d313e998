// SPDX-License-Identifier: MIT
#include "../support/check.h"
#include "scored.h"

#include <okr/rollup/kpis.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::rollup {
namespace {

using test::shown;

struct Row {
  std::string_view keys;
  std::string_view as_of;
  std::string_view health;
  std::string_view freshness;
};

TEST_CASE("a KPI is ok within its bounds, edges included, and needs a value and a bound") {
  for (const Row& row : {
           Row{"min: 30, readings: [2026-02-09 30]", "2026-02-15", "ok", "ok"},
           Row{"min: 30, readings: [2026-02-09 29.9]", "2026-02-15", "breach", "ok"},
           Row{"max: 2 h, readings: [2026-02-09 120 min]", "2026-02-17", "ok", "due"},
           Row{"max: 2 h, readings: [2026-02-09 121 min]", "2026-02-17", "breach", "due"},
           Row{"readings: [2026-02-09 30]", "2026-02-24", "unknown", "stale"},
           Row{"min: 30", "2026-02-15", "unknown", "none"},
           Row{"min: 30, readings: [2026-02-09 40, 2026-02-10 abc]", "2026-02-15", "unknown", "ok"},
           Row{"min: 30, every_days: 30, readings: [2026-02-09 40]", "2026-03-11", "ok", "ok"},
           Row{"min: 30, every_days: 30, readings: [2026-02-09 40]", "2026-03-12", "ok", "due"},
           Row{"min: 30, readings: [2026-02-09 40, 2026-03-01 20]", "2026-02-15", "ok", "ok"},
       }) {
    CAPTURE(row.keys);
    CAPTURE(row.as_of);
    const auto workspace =
        test::load_example(fmt::format("kpis:\n  - {{id: nps, title: NPS, {}}}\n", row.keys));
    REQUIRE(workspace.kpis.size() == 1);
    const KpiState state = state_of(workspace, workspace.kpis[0], test::day(row.as_of));
    CHECK(name_of(state.health) == row.health);
    CHECK((state.freshness ? name_of(*state.freshness) : "none") == row.freshness);
  }
}

std::optional<double> rice(std::string_view project, std::string_view as_of) {
  const auto workspace = test::load_example(fmt::format(R"(# okrs/2026-Q1/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - {{id: nps, title: Raise NPS from 30 to 40}}
      - {{id: old, title: Raise trust from 30 to 40, dropped: 2026-02-01}}
projects:
  - {{id: guide, title: A size guide, {}}}
)",
                                                        project));
  REQUIRE(workspace.projects.size() == 1);
  return rice_of(workspace, workspace.projects[0], test::day(as_of));
}

TEST_CASE("RICE is reach by impact by confidence over effort, for what serves an objective") {
  struct Case {
    std::string_view project;
    std::string_view as_of;
    std::string_view rice;
  };
  constexpr std::string_view figures = "rice: {reach: 500, impact: 2, confidence: 80%, effort: 4}";
  for (const Case& row : {
           Case{"supports: [trusted/nps], ", "2026-02-15", "200"},
           Case{"supports: [trusted], ", "2026-02-15", "200"},
           Case{"", "2026-02-15", "0"},
           Case{"supports: [trusted/old], ", "2026-02-15", "0"},
           Case{"supports: [trusted/none], ", "2026-02-15", "0"},
           Case{"supports: [trusted], ", "2026-04-15", "0"},
       }) {
    CAPTURE(row.project);
    CHECK(shown(rice(fmt::format("{}{}", row.project, figures), row.as_of)) == row.rice);
  }
  CHECK(shown(rice("supports: [trusted], rice: {reach: 2000, impact: 2, confidence: 80%, "
                   "effort: 3}",
                   "2026-02-15")) == "1066.666666667");
  CHECK_FALSE(
      rice("supports: [trusted], rice: {reach: 2000, impact: 2, confidence: 80%, "
           "effort: 0}",
           "2026-02-15"));
  CHECK_FALSE(rice("supports: [trusted], rice: {reach: 2000, impact: 2}", "2026-02-15"));
  CHECK_FALSE(rice("supports: [trusted]", "2026-02-15"));
}

TEST_CASE("values come from the KPI, confidence from the key result's own check-ins") {
  const test::Scored all = test::scored(R"(# okrs/2026-Q1/product.yaml
objectives:
  - id: o
    title: Home cooks trust us
    key_results:
      - id: nps
        title: Raise NPS from 5 to 15
        kpi: nps
        checkins: [2026-02-10 7/10 Better]
kpis:
  - {id: nps, title: NPS, readings: [2026-02-08 9, 2026-02-12 10]}
)",
                                        "2026-02-15");
  const KeyResultScore& nps = all.objective("o").key_results.front();
  CHECK(shown(nps.raw) == "0.5");
  CHECK(shown(nps.confidence) == "7");
  CHECK(nps.last_checkin == test::day("2026-02-12"));
}

}  // namespace
}  // namespace okr::rollup
