// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

TEST_CASE("stale-checkin fires after two rounds without news, at the last one or the title") {
  check_spans("stale-checkin", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6%
    - «2026-10-18» 7%
- title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-19 34
- «Lower the refund rate from 0.5% to 0.2%»
)");
}

TEST_CASE("stale-checkin counts from the key result's own start") {
  check_spans("stale-checkin", R"(- title: Raise NPS from 30 to 50
  start: 2026-10-19
- title: «Raise the repeat purchase rate from 5% to 15%»
  start: 2026-10-18
)");
}

TEST_CASE("stale-checkin is silent before the period, after it, and on what is dropped or done") {
  check_spans("stale-checkin", R"(# okrs/2026-Q3/product.yaml
- Raise NPS from 30 to 50
# okrs/2027-Q1/product.yaml
- Raise NPS from 30 to 60
# okrs/2026-Q4/product.yaml
- {title: Raise NPS from 30 to 40, dropped: 2026-10-19}
- {title: Raise NPS from 30 to 45, due: 2026-10-30}
- title: Win Grand Hotels as a customer
  kind: binary
  checkins: [2026-10-05 done]
- title: The shop speaks French
  milestones:
    - {title: Menus, done: 2026-10-02}
    - {title: Mails, dropped: 2026-10-05}
)");
}

TEST_CASE("stale-checkin takes a milestone's day of being done for a check-in") {
  check_spans("stale-checkin", R"(- title: The shop speaks French
  milestones:
    - {title: Menus, done: 2026-10-20}
    - {title: Mails}
- title: The shop speaks Dutch
  milestones:
    - {title: Menus, done: «2026-10-06»}
    - {title: Mails}
)");
}

TEST_CASE("stale-checkin is silent on a key result that objectives feed") {
  check_spans("stale-checkin", R"(# okrs/2026-Q4/checkout.yaml
title: Paying is the easiest part of shopping
aligned_to: product/trusted/swift
# okrs/2026-Q4/product.yaml
- id: swift
  title: Orders arrive as promised, whatever the season
)");
}

TEST_CASE("stale-checkin looks at the readings, and their rhythm, of a KPI-backed key result") {
  check_spans("stale-checkin", R"(objectives:
  - title: Home cooks trust us
    key_results:
      - {title: Raise NPS from 30 to 50, kpi: nps}
      - {title: «Raise the margin from 36% to 40%», kpi: margin}
      - {title: Raise the margin from 36% to 41%, kpi: monthly}
kpis:
  - {id: nps, title: NPS, min: 20, readings: [2026-10-26 33]}
  - {id: margin, title: Margin, min: 30%, readings: [2026-10-05 37%]}
  - {id: monthly, title: Margin by month, min: 30%, every_days: 31, readings: [2026-10-05 37%]}
)");
}

TEST_CASE("stale-checkin takes the rhythm from okr.yaml") {
  check_spans("stale-checkin", R"(# okr.yaml
checkin: {every_days: 2}
# okrs/2026-Q4/product.yaml
- title: Raise NPS from 30 to 50
  checkins: [2026-10-29 34]
- title: Raise the repeat purchase rate from 5% to 15%
  checkins: [«2026-10-28» 6%]
)");
}

TEST_CASE("stale-checkin says since when, and shows the line to add") {
  const auto found = of_rule(check_example(R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-05 34
)"),
                             "stale-checkin");
  REQUIRE(found.size() == 1);
  CHECK(
      found[0].message ==
      "\"Raise NPS from 30 to 50\" has no news since 2026-10-05, 28 days ago: after 14 days nobody "
      "can rely on its progress");
  CHECK(found[0].help == "add where it stands and how sure you are: \"- 2026-11-02 ___ ___/10\"");
}

TEST_CASE("stale-checkin is silent where a check-in's day cannot be read") {
  check_spans("stale-checkin", R"(- title: Raise NPS from 30 to 50
  checkins:
    - 5 October 34
)");
}
