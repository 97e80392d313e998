// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace okr::load::testing {
namespace {

using Outcome = model::Reference::Outcome;

const std::string okr_yaml = R"(okr: 1
teams:
  northwind: {lead: ines}
  product: {parent: northwind, lead: dana, formerly: [goods]}
  checkout: {parent: product, lead: sam}
people: {ines: {}, dana: {}, sam: {}}
)";

std::string file_of(const std::string& period, const std::string& team, const std::string& id,
                    const std::string& more = "") {
  return "period: " + period + "\nteam: " + team + "\nobjectives:\n  - id: " + id +
         "\n    title: T\n    key_results: [{id: nps, title: Raise NPS from 30 to 50}]\n" + more;
}

// What `reference` means from product in 2026-Q4.
std::string meaning(const std::string& reference) {
  const Linked linked = link_texts({{"okr.yaml", okr_yaml},
                                    {"a.yaml", file_of("2026", "northwind", "loved")},
                                    {"b.yaml", file_of("2026-H2", "northwind", "loved")},
                                    {"c.yaml", file_of("2026-Q3", "northwind", "old")},
                                    {"d.yaml", file_of("2026-Q4", "product", "trusted")},
                                    {"e.yaml", file_of("2026-Q3", "product", "trusted")}});
  const model::Reference found = resolve(linked.workspace, {reference, {}}, "2026-Q4", "product");
  const model::Objective& o = linked.workspace.objectives.at(found.objective);
  if (found.outcome == Outcome::objective) return model::reference_of(o);
  if (found.outcome == Outcome::key_result)
    return model::reference_of(o, o.key_results.at(found.key_result));
  return found.outcome == Outcome::malformed ? "malformed" : "unknown";
}

}  // namespace

TEST_CASE("left-out parts are the file's own") {
  CHECK(meaning("trusted") == "2026-Q4/product/trusted");
  CHECK(meaning("trusted/nps") == "2026-Q4/product/trusted/nps");
  CHECK(meaning("product/trusted/nps") == "2026-Q4/product/trusted/nps");
  CHECK(meaning("2026-Q3/trusted") == "2026-Q3/product/trusted");
  CHECK(meaning("2026-Q3/product/trusted/nps") == "2026-Q3/product/trusted/nps");
}

TEST_CASE("a left-out period is the own one, else the shortest around it with that objective") {
  CHECK(meaning("northwind/loved") == "2026-H2/northwind/loved");
  CHECK(meaning("2026/northwind/loved") == "2026/northwind/loved");
  CHECK(meaning("northwind/old") == "unknown");
}

TEST_CASE("former ids of teams resolve for ever") {
  CHECK(meaning("goods/trusted") == "2026-Q4/product/trusted");
}

TEST_CASE("what cannot be a reference is malformed, what leads nowhere unknown") {
  for (const char* text : {"", "/", "a//b", "a/b/c/d/e", "Northwind/loved", "product", "2026-Q4",
                           "2026-Q5/northwind/loved", "a b", "2026-Q4/product"}) {
    CAPTURE(text);
    CHECK(meaning(text) == "malformed");
  }
  for (const char* text : {"nothing", "northwind/nothing", "sales/x/y", "northwind/loved/x"}) {
    CAPTURE(text);
    CHECK(meaning(text) == "unknown");
  }
}

TEST_CASE("alignments are linked both ways") {
  const Linked linked =
      link_texts({{"a.yaml", file_of("2026", "northwind", "loved")},
                  {"b.yaml", file_of("2026-Q4", "product", "trusted",
                                     "    aligned_to: [northwind/loved, northwind/loved/nps]\n")}});
  CHECK(linked.problems() == Lines{});
  CHECK(linked.workspace.children == std::vector<std::vector<std::uint32_t>>{{1}, {}});
  CHECK(linked.workspace.objectives[1].aligned_to[1].to.outcome == Outcome::key_result);
}

TEST_CASE("every edge inside a cycle is marked, and no other") {
  const Linked linked =
      link_texts({{"a.yaml", file_of("2026", "a", "x", "    aligned_to: b/x\n")},
                  {"b.yaml", file_of("2026", "b", "x", "    aligned_to: [a/x, c/x]\n")},
                  {"c.yaml", file_of("2026", "c", "x", "    aligned_to: x\n")},
                  {"d.yaml", file_of("2026", "d", "x", "    aligned_to: a/x\n")}});
  const auto& o = linked.workspace.objectives;
  CHECK(o[0].aligned_to[0].in_cycle);
  CHECK(o[1].aligned_to[0].in_cycle);
  CHECK(!o[1].aligned_to[1].in_cycle);
  CHECK(o[2].aligned_to[0].in_cycle);
  CHECK(!o[3].aligned_to[0].in_cycle);
  CHECK(linked.workspace.children[2] == std::vector<std::uint32_t>{1});
}

TEST_CASE("a draft that something refers to is a warning") {
  const Linked linked =
      link_texts({{"a.yaml", "period: 2026\nteam: a\nobjectives:\n  - title: Trust\n"},
                  {"b.yaml", file_of("2026", "b", "x", "    aligned_to: a/trust\n")}});
  REQUIRE(linked.found.size() == 1);
  CHECK(linked.found[0].rule == "missing-id");
  CHECK(linked.found[0].severity == diag::Severity::warning);
}

static Linked linked_with_slips() {
  return link_texts({{"okr.yaml", okr_yaml},
                     {"a.yaml", file_of("2026", "northwind", "loved")},
                     {"b.yaml", file_of("2026-Q3", "northwind", "old")},
                     {"c.yaml",
                      "period: 2026-Q4\nteam: product\n"
                      "objectives:\n"
                      "  - id: trusted\n"
                      "    title: T\n"
                      "    owner: dnaa\n"
                      "    guardrails: [nps]\n"
                      "    carried_from: trusted\n"
                      "    aligned_to: [nortwind/loved, northwind/lovd, northwind/loved/npss, "
                      "northwind/old, product, a//b]\n"
                      "  - {id: trusted, title: U}\n"
                      "kpis:\n  - {id: np, title: N, owner: product}\n"
                      "projects:\n  - {id: guide, title: G, supports: [trusted/kr9]}\n"},
                     {"d.yaml", file_of("2026-Q4", "prodcut", "x")},
                     {"e.yaml", file_of("2026-Q4", "dana", "x")}});
}

TEST_CASE("what leads nowhere, is given twice or unknown is named with the way out") {
  const Linked linked = linked_with_slips();
  const std::string form =
      "write [period/]team/objective[/key-result] of what is in the files; a left-out period is "
      "this file's own or one around it";
  const std::string malformed =
      "write [period/]team/objective[/key-result], for example: northwind/loved/repeat";
  CHECK(
      linked.problems() ==
      Lines{"duplicate-id [trusted] there is another objective 'trusted' of product in this "
            "period, in this file | give one of them another id: a reference must mean one thing "
            "<- [trusted] the other one",
            "unknown-alignment [nortwind/loved] 'nortwind/loved' leads nowhere: there is no team, "
            "person or objective of this file 'nortwind' (did you mean 'northwind'?) | " +
                form,
            "unknown-alignment [northwind/lovd] 'northwind/lovd' leads nowhere: northwind has no "
            "objective 'lovd' (did you mean 'loved'?) | " +
                form,
            "unknown-alignment [northwind/loved/npss] 'northwind/loved/npss' leads nowhere: "
            "objective 'loved' has no key result 'npss' (did you mean 'nps'?) | " +
                form,
            "unknown-alignment [northwind/old] 'northwind/old' leads nowhere: northwind has 'old' "
            "in another period than is meant here (did you mean '2026-Q3/northwind/old'?) | " +
                form,
            "bad-reference [product] 'product' is a team or person: a reference goes on to one "
            "of its objectives | " +
                malformed,
            "bad-reference [a//b] 'a//b' cannot be read as a reference: parts are ids with '/' "
            "between them | " +
                malformed,
            "unknown-carry [trusted] 'trusted' is this objective itself: 'carried_from' names "
            "one of an earlier period | write the earlier period in front, for example: "
            "2026-Q3/product/trusted",
            "unknown-project-target [trusted/kr9] 'trusted/kr9' leads nowhere: objective "
            "'trusted' has no key result 'kr9' | " +
                form,
            "unknown-person [dnaa] 'dnaa' is not among the people in okr.yaml (did you mean "
            "'dana'?) | write an id from 'people' in okr.yaml, or add a line there: dnaa: {name: "
            "…}",
            "unknown-team [prodcut] there is no team 'prodcut' in okr.yaml (did you mean "
            "'product'?) | write an id from 'teams' in okr.yaml, or add a line there: prodcut: "
            "{name: …}",
            "unknown-team [dana] there is no team 'dana' in okr.yaml | 'dana' is a person: write "
            "person: dana",
            "unknown-person [product] 'product' is not among the people in okr.yaml | 'product' "
            "is a team; here stands a person, such as the team's lead",
            "unknown-kpi [nps] there is no KPI 'nps' (did you mean 'np'?) | write the id of a "
            "KPI, or add it to a file:\nkpis:\n  - {id: nps, title: …, min: …}"});
}

TEST_CASE("objectives of one id are apart by team and days, however either is written") {
  const auto found_beside = [](const std::string& period, const std::string& team) {
    const Linked linked = link_texts({{"okr.yaml", okr_yaml},
                                      {"a.yaml", file_of("2026-Q4", "product", "trusted")},
                                      {"b.yaml", file_of(period, team, "trusted")}});
    return std::count_if(linked.found.begin(), linked.found.end(),
                         [](const diag::Diagnostic& d) { return d.rule == "duplicate-id"; });
  };
  CHECK(found_beside("2026-Q4", "product") == 1);
  CHECK(found_beside("2026-Q4", "goods") == 1);
  CHECK(found_beside("2026-H2", "product") == 0);
  CHECK(found_beside("2026-Q4", "checkout") == 0);
}

TEST_CASE("without an okr.yaml any team and person is right") {
  const Linked linked =
      link_texts({{"a.yaml", file_of("2026", "anyone", "x", "    owner: whoever\n")}});
  CHECK(linked.problems() == Lines{});
  CHECK(!linked.workspace.has_config);
}

TEST_CASE("without an okr.yaml a reference may lead to a file that was not named") {
  const Linked linked = link_texts(
      {{"a.yaml", file_of("2026", "a", "x", "    aligned_to: [b/loved, a/other, a//]\n")}});
  CHECK(linked.problems() ==
        Lines{"bad-reference [a//] 'a//' cannot be read as a reference: parts are ids with '/' "
              "between them | write [period/]team/objective[/key-result], for example: "
              "northwind/loved/repeat"});
  CHECK(linked.workspace.objectives.at(0).aligned_to.at(0).to.outcome == Outcome::unresolved);
}

TEST_CASE("what is missing may stand in lines that could not be read") {
  const Linked linked = link_texts(
      {{"okr.yaml", "okr: 1\nteams: {a: {}, b: {parent: a}}\n"},
       {"a.yaml", "period: 2026\nteam: a\nobjectives:\n  - title: T\n    id: loved: x\n"},
       {"b.yaml", file_of("2026", "b", "x", "    aligned_to: [a/loved, a/other]\n")}});
  std::size_t unknown = 0;
  for (const diag::Diagnostic& problem : linked.found)
    unknown += problem.rule == "unknown-alignment";
  CHECK(unknown == 1);
}

TEST_CASE("where too much could not be read to search it for every name, nothing is missing") {
  const std::string too_large(std::size_t{64} << 20, '#');
  const Linked linked = link_texts(
      {{"okr.yaml", "okr: 1\nteams: {a: {}}\n"},
       {"a.yaml", too_large},
       {"b.yaml", file_of("2026", "a", "x", "    aligned_to: [z1, z2, z3, z4, z5, z6, z7]\n")}});
  const auto unknown = std::count_if(linked.found.begin(), linked.found.end(),
                                     [](const auto& d) { return d.rule == "unknown-alignment"; });
  CHECK(unknown == 5);  // the last two are not looked for
}

TEST_CASE("an objective of another team is suggested, and never the one that asks") {
  const Linked linked = link_texts(
      {{"okr.yaml", "okr: 1\nteams: {a: {}, b: {parent: a}, c: {parent: a}}\n"},
       {"a.yaml", file_of("2026", "a", "loved", "")},
       {"b.yaml", file_of("2026", "b", "trusted", "    aligned_to: [loved, A/loved, trusted2]\n")},
       {"c.yaml", file_of("2026", "c", "loved", "")}});
  std::vector<std::string> messages;
  for (const diag::Diagnostic& problem : linked.found) {
    if (problem.rule == "unknown-alignment" || problem.rule == "bad-reference")
      messages.push_back(problem.message);
  }
  CHECK(messages ==
        Lines{"'loved' leads nowhere: b has no objective 'loved' (did you mean 'a/loved'?)",
              "'A/loved' has capital letters, and ids have none (did you mean 'a/loved'?)",
              "'trusted2' leads nowhere: b has no objective 'trusted2'"});
}

TEST_CASE("thousands of objectives and mistaken references are all linked") {
  std::string text = "period: 2026\nteam: a\nobjectives:\n";
  for (int i = 0; i < 8000; ++i) {
    const std::string n = std::to_string(i);
    text += "  - {id: o" + n + ", title: T, aligned_to: [o" + std::to_string(i + 1) + ", z" + n +
            "]}\n";
  }
  const Linked linked =
      link_texts({{"okr.yaml", "okr: 1\nteams: {a: {}}\n"}, {"a.yaml", std::move(text)}});
  CHECK(linked.workspace.objectives.size() == 8000);
  CHECK(linked.workspace.children.at(7999) == std::vector<std::uint32_t>{7998});
  const auto unknown = std::count_if(linked.found.begin(), linked.found.end(),
                                     [](const auto& d) { return d.rule == "unknown-alignment"; });
  CHECK(unknown == 8001);  // every z, and the last one's o8000
}

}  // namespace okr::load::testing
