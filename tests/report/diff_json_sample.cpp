// SPDX-License-Identifier: MIT
// Prints what has changed between two small workspaces with a change of every kind and hostile
// words in it, as JSON, for programs that read it to judge.
#include <okr/compare/pairs.h>
#include <okr/load/load.h>
#include <okr/report/diff.h>
#include <okr/yaml/parse.h>

#include <iostream>
#include <string>

namespace {

using okr::model::Workspace;

constexpr std::string_view config_then = R"(okr: 1
teams:
  north: {level: company, lead: ines}
  shop: {parent: north, lead: sam}
people: {ines: {name: Ines}, sam: {name: Sam}}
periods: {launch: {start: 2026-09-07, end: 2026-12-18}}
)";

constexpr std::string_view config_now = R"(okr: 1
currency: EUR
teams:
  north: {level: company, lead: ines}
  store: {parent: north, lead: li, formerly: [shop]}
people: {ines: {name: Ines}, li: {name: Li}}
periods: {launch: {start: 2026-09-07, end: 2026-12-20}}
lint: {rules: {vanity-metric: error}}
)";

constexpr std::string_view then = R"(period: 2026-Q4
team: shop
objectives:
  - id: every
    title: Cooks trust us
    commitment: committed
    key_results:
      - {id: nps, title: Raise NPS from 30 to 40, checkins: [2026-10-05 31, 2026-10-12 32, 2026-10-19 33]}
      - {id: shop, title: Shop, milestones: [{id: a, title: Lease}, {id: b, title: Sign}]}
      - {id: up, title: Keep uptime above 99.9%, changes: [{date: 2026-10-05, field: min, from: 99%, to: 99.9%, reason: x}]}
      - {id: gone, title: Raise CSAT from 60 to 80}
  - {id: left, title: Cooks find us, dropped: 2026-10-05}
  - {id: deleted, title: Cooks like us}
kpis: [{id: nps, title: NPS, min: 20, readings: [2026-10-05 30]}, {id: old, title: Old}]
projects: [{id: guide, title: Guide, status: planned}]
)";

constexpr std::string_view now = R"(period: 2026-Q4
team: store
objectives:
  - id: all
    title: Cooks trust us
    why: "=cmd|' /C calc'!A0, \"quoted\", back\\slash, \e[2J, caf\u00e9 \U0001F389"
    aligned_to: north/nothing
    review: {grade: 0.5, decision: keep}
    key_results:
      - {id: nps, title: Raise the NPS from 30 to 35, checkins: [2026-10-05 30, 2026-10-19 33, 2026-10-26 34], changes: [{date: 2026-10-20, field: target, from: 40, to: 35, reason: fewer answers}, {date: 2026-10-21, field: due, from: x, to: y, reason: z}]}
      - {id: shop, title: Shop, milestones: [{id: a, title: Lease, done: 2026-10-05}, {id: c, title: Open}]}
      - {id: up, title: Keep uptime above 99.9%, dropped: 2026-10-30, reason: "</script>"}
      - {id: new, title: Raise MRR from 1e3 to 2e3}
  - id: left
    title: Cooks find us
    key_results:
      - {id: gone, title: Raise CSAT from 60 to 80}
  - {id: added, title: Cooks come back}
kpis: [{id: nps, title: NPS, min: 25, readings: [2026-10-05 30, 2026-10-12 31]}]
projects: [{id: guide, title: Guide, status: active, supports: [store/all]}, {id: films, title: Films}]
)";

Workspace workspace_of(std::string_view config, std::string_view texts) {
  Workspace workspace;
  workspace.sources = {{"okr.yaml", std::string(config)}, {"okrs/a.yaml", std::string(texts)}};
  workspace.has_config = true;
  workspace.config_file = 0;
  const auto parsed = okr::yaml::parse(workspace.sources[0], 0, {});
  workspace.config = okr::load::load_config(workspace.sources[0], parsed).config;
  std::vector<okr::diag::Diagnostic> problems;
  okr::load::add_file(workspace, {}, problems);
  okr::load::add_file(
      workspace,
      okr::load::load_file(workspace.sources[1], okr::yaml::parse(workspace.sources[1], 1, {}),
                           workspace.config),
      problems);
  okr::load::link(workspace, problems);
  return workspace;
}

}  // namespace

int main() {
  const okr::model::Date day = *okr::model::parse_date("2026-11-02");
  const Workspace before = workspace_of(config_then, then);
  const Workspace after = workspace_of(config_now, now);
  okr::compare::Changes changes =
      okr::compare::changes(before, after, okr::compare::pair_over_periods(before, after));
  changes.unread.push_back({okr::compare::Unread::Side::after, "okrs/b.yaml"});
  const okr::rollup::Scores was = okr::rollup::score(before, day);
  const okr::rollup::Scores is = okr::rollup::score(after, day);
  std::cout << okr::report::diff_json({.before = {.workspace = before,
                                                  .scores = was,
                                                  .name = "2026-10-01 (1a2b3c4)",
                                                  .commit = "1a2b3c4",
                                                  .day = day},
                                       .after = {.workspace = after, .scores = is, .name = "disk"},
                                       .changes = changes,
                                       .version = "0.1.0"});
}
