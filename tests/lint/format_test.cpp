// SPDX-License-Identifier: MIT
// A small company's files in which every key of the format stands, used as it is meant.
#include "support/check.h"

#include <okr/load/fields.h>

#include <doctest/doctest.h>

#include <algorithm>

namespace okr::lint {
namespace {

constexpr std::string_view config = R"(okr: 1
organization: Larkfield Bakery
language: en-GB
currency: EUR
fiscal_year_start: 1
fiscal_year_named_by: end
files: ["okrs/**/*.yaml"]
checkin: {every_days: 7, grace_days: 14}
teams:
  larkfield: {name: Larkfield Bakery, level: company, lead: ada}
  ovens: {name: Ovens, parent: larkfield, lead: ben}
  deliveries:
    name: Deliveries
    parent: ovens
    lead: cora
    members: [dev]
    formerly: [vans]
    until: 2027-Q4
people:
  ada: {name: Ada Lark, email: ada@larkfield.example}
  ben: {name: Ben Field}
  cora: {name: Cora Rye}
  dev: {name: Dev Oats, left: 2026-12-31}
periods:
  autumn-fair: {start: 2026-09-20, end: 2026-10-25}
lint:
  profile: recommended
  rules:
    vanity-metric: error
    objective-count: {severity: warning, department: 3}
  overrides:
    - {files: ["okrs/2025-*/**"], rules: {objective-without-why: off}}
words:
  task_verbs: [knead]
  metrics: [warmth]
)";

constexpr std::string_view year = R"(period: 2026
team: larkfield
objectives:
  - id: favourite
    title: Larkfield is where the town buys its bread
    why: Two chains opened next to us, and regulars try them out.
    links: {strategy: docs/plan.md}
    key_results:
      - id: regulars
        title: Raise the share of weekly regulars from 20% to 35%
        checkins:
          - 2026-10-12 29% 6/10
      - id: rating
        title: Raise the town guide's rating from 4.1/5 to 4.6/5
        checkins:
          - 2026-10-12 4.4/5 7/10
      - id: waste
        title: Lower unsold bread from 12% to 6%
        checkins:
          - 2026-10-12 8% 7/10
)";

constexpr std::string_view last_quarter = R"(period: 2026-Q3
team: ovens
objectives:
  - id: warm
    title: Cafés taste what fresh bread is like
    why: Cold bread comes back uneaten.
    aligned_to: larkfield/favourite
    review:
      grade: 0.6
      reason: Two of three went as planned
      learnings: Short rounds keep the bread warm
      decision: carry_over
    key_results:
      - id: returns
        title: Lower the share of loaves sent back from 9% to 5%
      - id: rounds
        title: Cut a delivery round from 90 minutes to 60 minutes
      - id: cafes
        title: Raise the share of cafés that order daily from 30% to 40%
)";

constexpr std::string_view quarter = R"(period: 2026-Q4
team: ovens
objectives:
  - id: warm
    title: Cafés serve bread that is still warm
    why: In September cafés sent back what had gone cold on the way.
    customer: cafés within an hour of the ovens
    owner: ben
    aligned_to:
      - {to: larkfield/favourite, weight: 2, contributes: true}
    due: 2026-12-20
    commitment: committed
    labels: [warmth, cafés]
    links: {memo: docs/plan.md, journey: "https://larkfield.example/journey"}
    guardrails: [complaints]
    carried_from: 2026-Q3/ovens/warm
    changes:
      - date: 2026-10-08
        field: due
        from: 2026-12-31
        to: 2026-12-20
        reason: Most cafés close before Christmas
    key_results:
      - Raise the share of loaves served warm from 40% to 70%
      - id: returns
        title: Lower the share of loaves sent back from 6% to 2%
        owner: cora
        metric: share of loaves sent back
        direction: decrease
        baseline: 6%
        target: 2%
        unit: "%"
        stretch: 1%
        start: 2026-10-01
        due: 2026-12-15
        weight: 2
        indicator: lagging
        source: till system
        confidence: 6
        guardrails: [complaints]
        checkpoints: [{date: 2026-11-15, value: 4%}]
        carried_from: 2026-Q3/ovens/warm/returns
        checkins:
          - 2026-10-06 5.8% 6/10 @cora New boxes hold the heat
          - {date: 2026-10-13, value: 5.1%, confidence: 7, by: cora, note: The vans leave in pairs}
      - id: heat
        title: The ovens are hot when they are loaded
        kind: maintain
        min: 230 degrees
        max: 260 degrees
        indicator: leading
        checkins:
          - 2026-10-09 240 degrees
      - id: west
        title: The second oven bakes for the cafés in the west
        milestones:
          - {id: built, title: It is built in, due: 2026-10-10, done: 2026-10-09, weight: 2}
          - {id: tried, title: One café has tried its bread, due: 2026-11-10}
          - {id: sign, title: The shop has a sign, dropped: 2026-10-12}
      - id: praise
        title: Raise the warmth score from 3.9/5 to 4.5/5
        kpi: warmth
        dropped: 2026-10-12
        reason: The survey starts in spring
  - id: stand
    title: Fair visitors remember our bread
    why: The fair brings people who do not know us.
    aligned_to: larkfield/favourite
    dropped: 2026-10-05
    reason: The fair has no room for ovens
    key_results:
      - {id: known, title: Raise the share of visitors who know us from 10% to 30%}
      - {id: orders, title: Raise orders after the fair from 5 a week to 20 a week}
      - {id: wait, title: Lower the wait at the stand from 9 min to 3 min}
kpis:
  - id: complaints
    title: Complaints a week
    category: customer
    owner: cora
    max: 12
    every_days: 14
    source: post box
    readings:
      - 2026-10-12 7 @cora
  - id: warmth
    title: How warm guests find our bread
    min: 3/5
    readings: [2026-10-12 3.9/5]
projects:
  - id: boxes
    title: Boxes that hold the heat
    owner: cora
    status: active
    supports: [warm/returns]
    rice: {reach: 40, impact: 2, confidence: 80%, effort: 3}
    tasks:
      - {title: Order felt, done: true}
)";

constexpr std::string_view person = R"(period: 2026-Q4
person: ben
objectives:
  - id: knows
    title: I know by hand when a loaf is done
    why: Thermometers break at four in the morning.
    aligned_to: ovens/warm
    key_results:
      - id: burnt
        title: Lower my share of burnt loaves from 8% to 3%
      - id: nights
        title: Raise nights without a thermometer from 1 to 3 a week
      - id: exam
        title: The guild takes me on as a master
        kind: binary
        confidence: 5
        checkins:
          - {date: 2026-10-13, done: false, confidence: 6}
)";

std::vector<text::Source> files() {
  return {{"okr.yaml", std::string(config)},
          {"docs/plan.md", "# Plan\n"},
          {"okrs/2026/larkfield.yaml", std::string(year)},
          {"okrs/2026-Q3/ovens.yaml", std::string(last_quarter)},
          {"okrs/2026-Q4/ben.yaml", std::string(person)},
          {"okrs/2026-Q4/ovens.yaml", std::string(quarter)}};
}

std::string all_text() {
  std::string all;
  for (const text::Source& source : files()) all += source.bytes;
  return all;
}

bool holds_key(const std::string& all, std::string_view key) {
  const std::string written = std::string(key) + ":";
  for (std::size_t at = all.find(written); at != std::string::npos;
       at = all.find(written, at + 1)) {
    if (at == 0 || std::string_view(" \n{").find(all[at - 1]) != std::string_view::npos)
      return true;
  }
  return false;
}

}  // namespace

TEST_CASE("files that use every key as it is meant have one finding: a bare sentence's id") {
  const auto checked = test::check(files(), {}, *model::parse_date("2026-10-14"));
  std::vector<std::string> found;
  for (const diag::Diagnostic& d : checked.report.diagnostics)
    found.push_back(std::string(d.rule) + " " +
                    std::string(text::slice(checked.workspace.sources[d.span.file], d.span)));
  CHECK(found == std::vector<std::string>{
                     "missing-id Raise the share of loaves served warm from 40% to 70%"});
}

TEST_CASE("every key of the format stands in those files") {
  const std::string all = all_text();
  for (const load::Entity entity : load::all_entities()) {
    for (const load::Field& field : load::fields_of(entity)) {
      CAPTURE(load::name_of(entity));
      CAPTURE(field.key);
      CHECK(holds_key(all, field.key));
    }
  }
}

}  // namespace okr::lint
