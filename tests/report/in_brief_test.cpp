// SPDX-License-Identifier: MIT
#include "../load/loading.h"

#include <okr/report/in_brief.h>

#include <doctest/doctest.h>

namespace okr::report {
namespace {

struct Brief {
  std::string standing;
  std::string line;
  friend bool operator==(const Brief&, const Brief&) = default;
};

doctest::String toString(const Brief& brief) {
  return (brief.standing + " | " + brief.line).c_str();
}

Brief brief_of(const std::string& reference) {
  const auto linked = load::testing::link_texts(
      {{"okrs/shop.yaml",
        "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: fast\n    title: Fast\n    "
        "key_results:\n"
        "      - id: days\n        title: Cut delivery from 5 days to 3 days\n"
        "        checkins: [2026-10-26 4 days 7/10]\n      - Cut returns from 9 to 6\n"
        "kpis: [{id: nps, title: NPS, min: 30, readings: [2026-10-26 28]}]\n"
        "projects: [{id: p, title: P, status: active}]\n"}});
  const model::Date day = *model::parse_date("2026-11-02");
  const rollup::Scores scores = rollup::score(linked.workspace, day);
  const auto found = model::find(linked.workspace, reference, day);
  REQUIRE(found);
  return {standing(linked.workspace, scores, *found), in_brief(linked.workspace, scores, *found)};
}

}  // namespace

TEST_CASE("an objective or key result stands in one line with its bar") {
  CHECK(brief_of("days") == Brief{"50%, on track",
                                  "━━━━━━━┃━━────────── 50%, on track, expected 35.2%, "
                                  "confidence 7/10, last check-in 2026-10-26"});
  CHECK(brief_of("fast").standing == "25%, at risk");
}

TEST_CASE("a KPI has its value and health, a project its status") {
  CHECK(brief_of("kpi:nps") == Brief{"28, breach", "28, breach"});
  CHECK(brief_of("project:p") == Brief{"active", "active"});
}

}  // namespace okr::report
