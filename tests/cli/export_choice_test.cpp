// SPDX-License-Identifier: MIT
#include "../../src/cli/export_choice.h"

#include "../load/loading.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

/// "o: k m; p: | kpis: nps | projects: g"
std::string told(const ExportChoice& choice) {
  static const load::testing::Linked linked = load::testing::link_texts(
      {{"okr.yaml",
        "okr: 1\nteams:\n  top: {lead: ines}\n"
        "  shop: {parent: top, lead: dana, formerly: [store]}\n"
        "  web: {parent: shop, lead: sam}\n"},
       {"a.yaml",
        "period: 2026-Q1\nteam: top\nobjectives:\n"
        "  - {id: a, title: A, key_results: [{id: k, title: K}, {id: l, title: L, owner: sam}]}\n"
        "projects: [{id: g, title: G, supports: [2026-Q2/web/c/k]}, {id: h, title: H, owner: "
        "dana}]\n"},
       {"b.yaml",
        "period: 2026-Q1\nteam: shop\nobjectives:\n  - {id: b, title: B, guardrails: [csat]}\n"
        "projects: [{id: i, title: I}]\n"},
       {"c.yaml",
        "period: 2026-Q2\nteam: web\nobjectives:\n"
        "  - {id: c, title: C, key_results: [{id: k, title: K, kpi: nps}]}\n"
        "kpis: [{id: nps, title: N, owner: ines}, {id: csat, title: C}, {id: mrr, title: M}]\n"}});
  static const rollup::Scores scores =
      rollup::score(linked.workspace, *model::parse_date("2026-02-15"));
  const model::Workspace& workspace = linked.workspace;
  const report::ExportView view = chosen(workspace, scores, choice);
  std::string out;
  for (const report::ExportedObjective& exported : view.objectives) {
    const model::Objective& objective = workspace.objectives[exported.index];
    out += objective.id + ":";
    for (const std::uint32_t i : exported.key_results) out += " " + objective.key_results[i].id;
    out += "; ";
  }
  out += "| kpis:";
  for (const std::uint32_t i : view.kpis) out += " " + workspace.kpis[i].id;
  out += " | projects:";
  for (const std::uint32_t i : view.projects) out += " " + workspace.projects[i].id;
  return out;
}

}  // namespace

TEST_CASE("without a choice everything is exported") {
  CHECK(told({}) == "a: k l; b:; c: k; | kpis: nps csat mrr | projects: g h i");
}

TEST_CASE("a period narrows objectives; KPIs and projects have none") {
  CHECK(told({.period = "2026-Q2", .filter = {}}) ==
        "c: k; | kpis: nps csat mrr | projects: g h i");
}

TEST_CASE(
    "a team comes with all below it, the KPIs that they name and the projects that serve them") {
  CHECK(told({.period = {}, .filter = {.team = "shop", .owner = {}}}) ==
        "b:; c: k; | kpis: nps csat | projects: g i");
  CHECK(told({.period = {}, .filter = {.team = "store", .owner = {}}}) ==
        "b:; c: k; | kpis: nps csat | projects: g i");
}

TEST_CASE("a person has whole objectives, single key results, KPIs and projects") {
  CHECK(told({.period = {}, .filter = {.team = {}, .owner = "sam"}}) ==
        "a: l; c: k; | kpis: nps | projects: g");
  CHECK(told({.period = {}, .filter = {.team = {}, .owner = "ines"}}) ==
        "a: k l; | kpis: nps | projects:");
  CHECK(told({.period = {}, .filter = {.team = {}, .owner = "dana"}}) ==
        "b:; | kpis: csat | projects: h");
}

TEST_CASE("team and owner narrow together") {
  CHECK(told({.period = {}, .filter = {.team = "shop", .owner = "sam"}}) ==
        "c: k; | kpis: nps | projects: g");
}

}  // namespace okr::cli
