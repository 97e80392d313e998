// SPDX-License-Identifier: MIT
#include "told.h"

#include <doctest/doctest.h>

using okr::test::told;

TEST_CASE("teams, people, periods and settings of okr.yaml are said") {
  CHECK(told(R"(# okr.yaml
okr: 1
teams:
  acme: {name: Acme, lead: ines}
  payments: {name: Payments, parent: acme, lead: sam}
  search: {name: Search, parent: acme}
people:
  ines: {name: Ines Rey}
  sam: {name: Sam Iwu}
periods:
  launch: {start: 2026-09-07, end: 2026-12-18}
)",
             R"(# okr.yaml
okr: 1
currency: EUR
checkin: {every_days: 14}
teams:
  acme: {name: Acme, lead: ines}
  checkout: {name: Payments, parent: acme, lead: samuel, members: [ines], formerly: [payments]}
  app: {name: App, parent: checkout}
people:
  ines: {name: Ines Rey, left: 2026-12-01}
  samuel: {name: Sam Iwu}
periods:
  launch: {start: 2026-09-07, end: 2026-12-20}
lint:
  rules: {vanity-metric: error, objective-count: {severity: info, team: 2}}
)") == "checkout renamed id: payments -> checkout\n"
       "checkout field members:  -> ines\n"
       "app added\n"
       "search deleted\n"
       "ines field left:  -> 2026-12-01\n"
       "samuel renamed id: sam -> samuel\n"
       "launch field days: 2026-09-07 to 2026-12-18 -> 2026-09-07 to 2026-12-20\n"
       "okr.yaml field currency: USD -> EUR\n"
       "okr.yaml field checkin.every_days: 7 -> 14\n"
       "okr.yaml field lint.rules.objective-count:  -> info, team 2\n"
       "okr.yaml field lint.rules.vanity-metric:  -> error\n");
}

TEST_CASE("KPIs and projects are said") {
  CHECK(
      told(R"(kpis:
  - {id: nps, title: NPS, min: 20, readings: [2026-10-05 30]}
  - {id: old, title: Old}
projects:
  - {id: guide, title: Guide, status: planned, rice: {reach: 500, impact: 2, confidence: 80, effort: 4}}
objectives:
  - {id: one, title: Cooks trust us}
)",
           R"(kpis:
  - {id: nps, title: NPS, min: 25, owner: ines, readings: [2026-10-05 31, 2026-10-12 32]}
projects:
  - {id: guide, title: Guide, status: active, supports: [one], rice: {reach: 600, impact: 2, confidence: 80, effort: 4}}
  - {id: films, title: Films}
objectives:
  - {id: one, title: Cooks trust us}
)") ==
      "kpi:nps field owner:  -> ines\n"
      "kpi:nps field min: 20 -> 25\n"
      "kpi:nps checkin edited value 2026-10-05: 30 -> 31\n"
      "kpi:nps checkin added 2026-10-12:  -> 32\n"
      "kpi:old deleted\n"
      "project:guide field status: planned -> active\n"
      "project:guide field supports:  -> 2026-Q4/product/one\n"
      "project:guide field rice: reach 500, impact 2, confidence 80, effort 4 -> reach 600, impact "
      "2, confidence 80, effort 4\n"
      "project:films added\n");
}
