// SPDX-License-Identifier: MIT
#include "replanned.h"

#include <okr/edit/rename.h>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::edit {
namespace {

using Kind = Named::Kind;
using test::Files;
using test::found_in;

const Files company = {
    {"okr.yaml",
     "okr: 1\nteams:\n  top: {name: Top, lead: ann}\n  shop:   # sells\n    parent: top\n"
     "    lead: 'bo'\n    members: [ann, \"bo\"]\n  bare: {parent: shop}\n"
     "people: {ann: {name: Ann}, bo: {name: Bo}}\n"},
    {"okrs/2026/top.yaml",
     "period: 2026\nteam: top\nobjectives:\n- id: loved\n  title: All love us\n  key_results:\n"
     "  - {id: nps, title: Raise NPS from 3 to 5, kpi: pulse}\n"},
    {"okrs/2026-Q3/shop.yaml",
     "period: 2026-Q3\nteam: shop\nobjectives:\n- id: trust\n  title: Cooks trust us\n"
     "  key_results: [Raise a from 1 to 2]\n"},
    {"okrs/2026-Q4/bo.yaml",
     "person: bo\nperiod: 2026-Q4\nobjectives:\n- title: I learn\n  aligned_to: top/loved\n"
     "  key_results: []\n- id: teach\n  title: I teach\n"
     "  aligned_to: ['shop/trust', bo/i-learn, i-learn, 2026-Q4/bo/i-learn]\n  key_results: []\n"},
    {"okrs/2026-Q4/shop.yaml",
     "period: 2026-Q4\r\nteam: shop\r\nobjectives:\r\n- id: trust\r\n  title: Cooks trust us\r\n"
     "  owner: [ann, bo]\r\n  guardrails: [pulse]\r\n"
     "  aligned_to:\r\n  - top/loved\r\n  - {to: \"2026/top/loved/nps\", weight: 2}\r\n"
     "  carried_from: 2026-Q3/shop/trust\r\n"
     "  changes:\r\n  - {date: 2026-10-09, field: owner, from: bo, to: \"ann, bo\"}\r\n"
     "  - {date: 2026-10-09, field: aligned_to, from: loved, to: \"top/loved, top/loved/nps\"}\r\n"
     "  key_results:\r\n  - Raise a from 1 to 2\r\n"
     "  - id: b\r\n    title: Raise b from 1 to 9\r\n"
     "    carried_from: 2026-Q3/shop/trust/raise-a-from-1-to-2\r\n"
     "    checkins:\r\n    - 2026-10-05 2 @bo told by @bo\r\n    - '2026-10-06 3 7/10 @bo'\r\n"
     "    - {date: 2026-10-07, value: 4, by: '@bo'}\r\n"},
    {"okrs/kpis.yaml",
     "team: shop\nkpis:\n- {id: pulse, title: Pulse, min: 1, owner: bo, readings: [2026-10-05 3 "
     "@bo]}\n"},
    {"okrs/work.yaml",
     "team: shop\nperiod: 2026-Q4\nprojects:\n- {id: w, title: W, owner: bo, supports: [trust, "
     "trust/b, shop/trust/raise-a-from-1-to-2, bo/teach]}\n"},
};

Named named(const model::Workspace& workspace, Kind kind, const std::string& id) {
  const std::string prefix = kind == Kind::kpi ? "kpi:" : kind == Kind::project ? "project:" : "";
  if (kind == Kind::team || kind == Kind::person) return {kind, id};
  return {kind, id.substr(id.rfind('/') + 1), found_in(workspace, prefix + id)};
}

std::string what_is_linked(const model::Workspace& workspace) {
  std::string out;
  const auto add = [&](const model::Reference& r) {
    out += r.is_found() ? std::to_string(r.objective) + "." + std::to_string(r.key_result) : "?";
    out += r.outcome == model::Reference::Outcome::key_result ? "k " : "o ";
  };
  for (const model::Objective& objective : workspace.objectives) {
    for (const model::Alignment& alignment : objective.aligned_to) add(alignment.to);
    if (objective.carried_from) add(*objective.carried_from);
    for (const model::KpiReference& kpi : objective.guardrails)
      out += kpi.kpi ? std::to_string(*kpi.kpi) : "?";
    for (const model::KeyResult& kr : objective.key_results) {
      if (kr.carried_from) add(*kr.carried_from);
      if (kr.kpi) out += kr.kpi->kpi ? std::to_string(*kr.kpi->kpi) : "?";
    }
  }
  for (const model::Project& project : workspace.projects) {
    for (const model::Reference& reference : project.supports) add(reference);
  }
  return out;
}

Files renamed(const load::testing::Linked& linked, Kind kind, const std::string& id,
              const std::string& to) {
  return test::edited(linked.workspace,
                      rename(linked.workspace, named(linked.workspace, kind, id), to, {}));
}

const std::string& text_of_file(const Files& files, const std::string& path) {
  return std::find_if(files.begin(), files.end(), [&](const auto& f) { return f.first == path; })
      ->second;
}

struct Case {
  Kind kind;
  std::string id;
};

}  // namespace

TEST_CASE("whatever is renamed, every reference means what it meant, and nothing new is wrong") {
  const auto linked = load::testing::link_texts(company);
  const std::vector<std::string> wrong = linked.problems();
  REQUIRE(fmt::format("{}", fmt::join(wrong, "\n")) == "");
  const std::string links = what_is_linked(linked.workspace);
  CHECK(links.find('?') == std::string::npos);
  for (const Case& c :
       std::vector<Case>{{Kind::team, "top"},
                         {Kind::team, "shop"},
                         {Kind::team, "bare"},
                         {Kind::person, "ann"},
                         {Kind::person, "bo"},
                         {Kind::objective, "2026/top/loved"},
                         {Kind::objective, "2026-Q3/shop/trust"},
                         {Kind::objective, "2026-Q4/shop/trust"},
                         {Kind::objective, "bo/i-learn"},
                         {Kind::objective, "bo/teach"},
                         {Kind::key_result, "loved/nps"},
                         {Kind::key_result, "2026-Q3/shop/trust/raise-a-from-1-to-2"},
                         {Kind::key_result, "2026-Q4/shop/trust/raise-a-from-1-to-2"},
                         {Kind::key_result, "trust/b"},
                         {Kind::kpi, "pulse"},
                         {Kind::project, "w"}}) {
    CAPTURE(c.id);
    const auto after = load::testing::link_texts(renamed(linked, c.kind, c.id, "zz"));
    CHECK(fmt::format("{}", fmt::join(after.problems(), "\n")) == "");
    CHECK(what_is_linked(after.workspace) == links);
    CHECK_FALSE(rename(after.workspace, named(after.workspace, c.kind, "zz"), "y", {}).empty());
  }
}

TEST_CASE("a person is renamed as author and owner, and not in a note") {
  const auto linked = load::testing::link_texts(company);
  const Files files = renamed(linked, Kind::person, "bo", "bob");
  CHECK(text_of_file(files, "okr.yaml") ==
        "okr: 1\nteams:\n  top: {name: Top, lead: ann}\n  shop:   # sells\n    parent: top\n"
        "    lead: 'bob'\n    members: [ann, \"bob\"]\n  bare: {parent: shop}\n"
        "people: {ann: {name: Ann}, bob: {name: Bo}}\n");
  const std::string& shop = text_of_file(files, "okrs/2026-Q4/shop.yaml");
  CHECK(shop.find("- 2026-10-05 2 @bob told by @bo\r\n    - '2026-10-06 3 7/10 @bob'\r\n"
                  "    - {date: 2026-10-07, value: 4, by: ") != std::string::npos);
  CHECK(shop.find("field: owner, from: bob, to: \"ann, bob\"}") != std::string::npos);
}

TEST_CASE("a reference in the history of an alignment follows") {
  const auto linked = load::testing::link_texts(company);
  const Files files = renamed(linked, Kind::objective, "2026/top/loved", "liked");
  CHECK(text_of_file(files, "okrs/2026-Q4/shop.yaml")
            .find("field: aligned_to, from: loved, to: \"top/liked, top/liked/nps\"}") !=
        std::string::npos);
}

TEST_CASE("a team keeps its old id, whatever its lines look like") {
  const auto after_rename = [](const std::string& teams, const std::string& id) {
    const auto linked =
        load::testing::link_texts({{"okr.yaml", "okr: 1\nteams:\n" + teams},
                                   {"okrs/a.yaml", "team: a\nperiod: 2026-Q4\nobjectives: []\n"}});
    return text_of_file(renamed(linked, Kind::team, "a", id), "okr.yaml").substr(14);
  };
  CHECK(after_rename("  a: {name: A}\n", "b") == "  b: {name: A, formerly: [a]}\n");
  CHECK(after_rename("  a:\n", "b") == "  b:\n    formerly: [a]\n");
  CHECK(after_rename("  a:\n    name: A\n    until: 2027\n", "b") ==
        "  b:\n    name: A\n    formerly: [a]\n    until: 2027\n");
  CHECK(after_rename("  a: {formerly: [x]}\n", "b") == "  b: {formerly: [x, a]}\n");
  CHECK(after_rename("  a: {formerly: x}\n", "b") == "  b: {formerly: [x, a]}\n");
  CHECK(after_rename("  a:\n    formerly:\n    - x # once\n", "b") ==
        "  b:\n    formerly:\n    - x # once\n    - a\n");
  CHECK(after_rename("  a: {formerly: [x, y]}\n", "y") == "  y: {formerly: [x, a]}\n");
}

TEST_CASE("two people do not become one, also where no list of them is") {
  const auto linked = load::testing::link_texts(
      {{"okr.yaml", "okr: 1\nteams: {shop: {lead: ann, members: [cy]}}\n"},
       {"okrs/a.yaml",
        "period: 2026-Q4\nteam: shop\nobjectives:\n- id: loved\n  title: Cooks love us\n"
        "  owner: bo\n  key_results:\n  - id: a\n    title: Raise NPS from 3 to 5\n"
        "    owner: eve\n    checkins: [2026-10-05 4 @dan]\n"
        "kpis:\n- {id: k, title: K, owner: flo}\nprojects:\n- {id: p, title: P, owner: gus}\n"}});
  for (const std::string id : {"ann", "cy", "eve", "dan", "flo", "gus"}) {
    CAPTURE(id);
    const auto error = cannot_be_called(linked.workspace, {Kind::person, "bo"}, id);
    REQUIRE(error);
    CHECK(error->message == '\'' + id + "' is taken: a person has that id; to hand on what is " +
                                "bo's: okr reassign bo " + id);
  }
  CHECK(!cannot_be_called(linked.workspace, {Kind::person, "bo"}, "bob"));
}

TEST_CASE("an id that is taken or cannot be one is said to be so") {
  const auto linked = load::testing::link_texts(company);
  const auto problem = [&](Kind kind, const std::string& id, const std::string& to) {
    const auto error = cannot_be_called(linked.workspace, named(linked.workspace, kind, id), to);
    return error ? error->message : "";
  };
  CHECK(problem(Kind::team, "shop", "store") == "");
  CHECK(problem(Kind::team, "shop", "top") == "'top' is taken: team 'top' has that id");
  CHECK(problem(Kind::team, "shop", "bo") == "'bo' is taken: a person has that id");
  CHECK(problem(Kind::objective, "2026-Q4/shop/trust", "i-learn") == "");
  CHECK(problem(Kind::objective, "bo/teach", "i-learn") ==
        "'i-learn' is taken: 2026-Q4/bo/i-learn \"I learn\" has that id");
  CHECK(problem(Kind::key_result, "trust/b", "raise-a-from-1-to-2") ==
        "'raise-a-from-1-to-2' is taken: another key result of this objective has that id");
  CHECK(problem(Kind::objective, "bo/teach", "2027-Q1") ==
        "'2027-Q1' looks like a period, and no id may");
  CHECK(problem(Kind::objective, "bo/teach", "-a") ==
        "'-a' cannot be an id: it has lower-case letters, digits and hyphens, such as a");
}

}  // namespace okr::edit
