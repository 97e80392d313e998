// SPDX-License-Identifier: MIT
#include "../../src/report/facts_json.h"

#include "exported.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view day = "2026-02-15";
constexpr std::string_view top = "period: 2026-Q1\nteam: a\nobjectives:\n";

/// Of one file that goes on behind `top`.
Json objective_in(const std::string& text, std::uint32_t index = 0) {
  const Exported exported({{"a.yaml", std::string(top) + text}}, day);
  Places places(exported.workspace().sources);
  return objective_json({exported.workspace(), exported.scores, places}, index);
}

/// The lines of a key result, which stand ten spaces from the left.
Json key_result_of(const std::string& lines) {
  return objective_in("  - id: o\n    title: O\n    key_results:\n      - id: k\n" + lines)
      .at("key_results")
      .at(0);
}

Json fields_of(const Json& object, const std::vector<std::string>& names) {
  Json out;
  for (const std::string& name : names) out[name] = object.at(name);
  return out;
}

std::string checkins_of(const std::string& lines) {
  std::string out;
  const Json key_result = key_result_of(lines);
  for (const Json& checkin : key_result.at("checkins")) {
    out += checkin["date"].get<std::string>() + " " + checkin["value"].dump() + " " +
           checkin["confidence"].dump() + " " + checkin["note"].dump() + " " +
           checkin["by"].dump() + " " + checkin["line"].dump() + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a key result of each kind says what it is judged by and its value in its unit") {
  const std::vector<std::string> names{"kind", "unit", "baseline", "target",
                                       "min",  "max",  "current",  "raw"};
  const auto told = [&](const std::string& lines) {
    return fields_of(key_result_of(lines), names).dump();
  };
  CHECK(told("        title: Cut the onboarding time from 3 weeks to 4 days\n"
             "        checkins: [2026-02-09 2 weeks]\n") ==
        R"({"kind":"metric","unit":"days","baseline":21,"target":4,"min":null,"max":null,)"
        R"("current":14,"raw":0.411764706})");
  CHECK(told("        title: Keep uptime at or above 99.9%\n"
             "        checkins: [2026-02-02 99.95%, 2026-02-09 99.8%]\n") ==
        R"({"kind":"maintain","unit":"%","baseline":null,"target":null,"min":99.9,"max":null,)"
        R"("current":99.8,"raw":0.5})");
  CHECK(told("        title: The licence is granted\n        kind: binary\n"
             "        checkins: [2026-02-09 open 6/10]\n") ==
        R"({"kind":"binary","unit":null,"baseline":null,"target":null,"min":null,"max":null,)"
        R"("current":false,"raw":0.6})");
  CHECK(told("        title: The shop opens\n        milestones:\n"
             "          - {id: m, title: Lease, done: 2026-02-01}\n"
             "          - {id: n, title: Staff}\n") ==
        R"({"kind":"milestones","unit":null,"baseline":null,"target":null,"min":null,"max":null,)"
        R"("current":null,"raw":0.5})");
}

TEST_CASE("a target said as a change is the level that it comes to") {
  const Json told = key_result_of(
      "        title: Raise the number of buyers\n        baseline: 2000\n        target: +30%\n"
      "        checkins: [2026-02-09 2300]\n");
  CHECK(fields_of(told, {"target", "raw"}).dump() == R"({"target":2600,"raw":0.5})");
}

TEST_CASE("what has no data has raw null and progress 0") {
  const Json told = key_result_of("        title: Raise NPS from 30 to 40\n        weight: 2.5\n");
  CHECK(
      fields_of(told, {"current", "weight", "raw", "progress", "status", "forecast"}).dump() ==
      R"({"current":null,"weight":2.5,"raw":null,"progress":0,"status":"no data","forecast":null})");
}

TEST_CASE("a key result that others feed has no kind and no value of its own") {
  const std::string text =
      "  - id: o\n    title: O\n    key_results:\n      - {id: k, title: Home cooks love us}\n"
      "  - id: p\n    title: P\n    aligned_to: o/k\n    key_results:\n"
      "      - {id: m, title: Raise NPS from 30 to 40, checkins: [2026-02-09 34]}\n";
  const Json told = objective_in(text).at("key_results").at(0);
  CHECK(fields_of(told, {"kind", "current", "raw", "progress"}).dump() ==
        R"({"kind":null,"current":null,"raw":0.4,"progress":0.4})");
  CHECK(objective_in(text, 1).at("aligned_to").dump() == R"(["2026-Q1/a/o/k"])");
}

TEST_CASE("check-ins are told by date and then as the file has them, used or not") {
  CHECK(checkins_of("        title: Raise NPS from 30 to 40\n"
                    "        checkins:\n"
                    "          - 2026-02-09 33\n"
                    "          - 2026-02-02 32 8/10 @sam \"Fewer\" returns\n"
                    "          - \"2026-02-09 34 6.5/10 Said: \\\"caf\\u00e9\\\"\"\n"
                    "          - 2027-01-01 35\n"
                    "          - {date: 2025-01-01, value: -3, note: early, by: li}\n") ==
        "2025-01-01 -3 null \"early\" \"li\" 14\n"
        "2026-02-02 32 8 \"\\\"Fewer\\\" returns\" \"sam\" 11\n"
        "2026-02-09 33 null null null 10\n"
        "2026-02-09 34 6.5 \"Said: \\\"café\\\"\" null 12\n"
        "2027-01-01 35 null null null 13\n");
}

TEST_CASE("a check-in that cannot be read is not told; one without a value is") {
  CHECK(checkins_of("        title: Raise the share from 30% to 40%\n"
                    "        checkins:\n"
                    "          - 2026-02-31 33%\n"
                    "          - 2026-02-02 lots\n"
                    "          - 2026-02-03 €5\n"
                    "          - {date: 2026-02-04, confidence: 7}\n"
                    "          - 2026-02-05 34% 12/10\n") ==
        "2026-02-04 null 7 null null 13\n"
        "2026-02-05 34 null null null 14\n");
}

TEST_CASE("owners are filled in, and a team is told by the id that it has today") {
  const Exported exported(
      {{"okr.yaml",
        "okr: 1\nteams:\n  north: {lead: ines}\n"
        "  checkout: {parent: north, lead: sam, formerly: [payments]}\n"},
       {"a.yaml",
        "period: 2026-Q1\nteam: payments\nobjectives:\n  - id: o\n    title: O\n    key_results:\n"
        "      - {id: k, title: K, owner: [li, dana]}\n      - {id: m, title: M}\n"},
       {"b.yaml", "period: 2026-Q1\nperson: dana\nobjectives: [{id: p, title: P}]\n"},
       {"c.yaml", "objectives: [{id: q, title: Q, aligned_to: [nowhere/x, payments/o]}]\n"}},
      day);
  Places places(exported.workspace().sources);
  const Facts facts{exported.workspace(), exported.scores, places};
  const std::vector<std::string> names{"ref", "period", "team", "level", "owner", "owners"};
  CHECK(fields_of(objective_json(facts, 0), names).dump() ==
        R"({"ref":"2026-Q1/payments/o","period":"2026-Q1","team":"checkout","level":"team",)"
        R"("owner":"sam","owners":["sam"]})");
  const std::vector<std::string> owner{"owner", "owners"};
  CHECK(fields_of(key_result_json(facts, {0, 0}), owner).dump() ==
        R"({"owner":"li","owners":["li","dana"]})");
  CHECK(fields_of(key_result_json(facts, {0, 1}), owner).dump() ==
        R"({"owner":"sam","owners":["sam"]})");
  CHECK(fields_of(objective_json(facts, 1), names).dump() ==
        R"({"ref":"2026-Q1/dana/p","period":"2026-Q1","team":"dana","level":"person",)"
        R"("owner":"dana","owners":["dana"]})");
  CHECK(fields_of(objective_json(facts, 2), names).dump() ==
        R"({"ref":"q","period":null,"team":null,"level":null,"owner":null,"owners":[]})");
}

TEST_CASE("a weight that cannot be used is the 1 that sums take for it") {
  const Json told = key_result_of("        title: Raise NPS from 30 to 40\n        weight: -2\n");
  CHECK(told["weight"] == 1);
}

TEST_CASE("KPIs and projects without their optional parts have null for them") {
  const Exported exported(
      {{"a.yaml", "kpis: [{id: nps, title: NPS}]\nprojects: [{id: g, title: Guide}]\n"}}, day);
  Places places(exported.workspace().sources);
  const Facts facts{exported.workspace(), exported.scores, places};
  CHECK(
      kpi_json(exported.workspace(), exported.workspace().kpis.at(0), facts.scores.as_of).dump() ==
      R"({"id":"nps","title":"NPS","category":null,"owner":null,"min":null,"max":null,)"
      R"("value":null,"date":null,"health":"unknown","freshness":null})");
  CHECK(project_json(exported.workspace(), exported.workspace().projects.at(0), facts.scores.as_of)
            .dump() ==
        R"({"id":"g","title":"Guide","status":null,"owner":null,"supports":[],"rice":null})");
}

}  // namespace okr::report
