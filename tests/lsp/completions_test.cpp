// SPDX-License-Identifier: MIT
#include "marked.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace okr::lsp {
namespace {

using Labels = std::vector<std::string>;
using test::after;
using test::in_okr_yaml;
using test::in_shop;
using test::Marked;

Labels labels_in_shop(std::string text) {
  const Marked marked = in_shop(std::move(text));
  return test::labels(completions(marked.snapshot, marked.cursor));
}

Labels labels_in_okr_yaml(std::string text) {
  const Marked marked = in_okr_yaml(std::move(text));
  return test::labels(completions(marked.snapshot, marked.cursor));
}

/// The text once the completion `label` is taken.
std::string taken(const Marked& marked, std::string_view label) {
  for (const Completion& completion : completions(marked.snapshot, marked.cursor)) {
    if (completion.label == label) return after(marked, completion.edit);
  }
  return "not offered";
}

std::string taken_in_shop(std::string text, std::string_view label) {
  return taken(in_shop(std::move(text)), label);
}

}  // namespace

TEST_CASE("a file's keys are offered but for those that it has") {
  CHECK(labels_in_shop("period: 2026-Q4\nteam: shop\n‸") ==
        Labels{"person", "objectives", "kpis", "projects"});
  CHECK(labels_in_shop("per‸: 2026-Q4\nteam: shop\n") ==
        Labels{"period", "person", "objectives", "kpis", "projects"});
}

TEST_CASE("keys are those of the mapping at the cursor") {
  CHECK(labels_in_shop("projects:\n  - id: guide\n    rice:\n      reach: 1\n      ‸") ==
        Labels{"impact", "confidence", "effort"});
  CHECK(labels_in_shop("objectives:\n  - title: A\n    review: {grade: 0.5, ‸}\n") ==
        Labels{"reason", "learnings", "decision"});
  CHECK(labels_in_shop("objectives:\n  - title: A\n    key_results:\n      - title: B\n"
                       "        checkins:\n          - {date: 2026-10-05, value: 3, ‸\n") ==
        Labels{"done", "confidence", "note", "by"});
  CHECK(labels_in_shop("objectives:\n  - title: A\n    aligned_to:\n      - {‸}\n") ==
        Labels{"to", "weight", "contributes"});
  CHECK(labels_in_okr_yaml("okr: 1\ncheckin:\n  ‸\n") == Labels{"every_days", "grace_days"});
  CHECK(labels_in_okr_yaml("okr: 1\nteams:\n  shop: {name: A, level: team, ‸}\n") ==
        Labels{"parent", "lead", "members", "formerly", "until"});
}

TEST_CASE("a key brings its colon, unless it is there") {
  CHECK(taken_in_shop("te‸", "team") == "team: ‸");
  CHECK(taken_in_shop("te‸: shop\n", "team") == "team‸: shop\n");
  CHECK(taken_in_shop("team: shop\nobj‸\n", "objectives") == "team: shop\nobjectives:‸\n");
  CHECK(taken_in_shop("objectives:\n  -‸\n", "title") == "objectives:\n  - title: ‸\n");
}

TEST_CASE("enum values, flags and versions are offered where they may stand") {
  CHECK(labels_in_shop("objectives:\n  - title: A\n    commitment: ‸\n") ==
        Labels{"aspirational", "committed"});
  CHECK(labels_in_shop("projects:\n  - id: a\n    status: d‸\n") ==
        Labels{"planned", "active", "done", "stopped"});
  CHECK(labels_in_shop(
            "objectives:\n  - title: A\n    aligned_to: {to: top/loved, contributes: ‸}") ==
        Labels{"true", "false"});
  CHECK(labels_in_okr_yaml("okr: ‸\n") == Labels{"1"});
  CHECK(labels_in_okr_yaml("okr: 1\nlint:\n  profile: ‸\n") ==
        Labels{"minimal", "recommended", "strict"});
}

TEST_CASE("teams, people, KPIs and periods are offered by what a key names") {
  CHECK(labels_in_shop("team: ‸\n") == Labels{"top", "shop"});
  CHECK(labels_in_shop("period: ‸\n") == Labels{"2026-Q4"});
  CHECK(labels_in_shop("objectives:\n  - title: A\n    owner: ‸\n") == Labels{"ann", "bo"});
  CHECK(labels_in_shop("objectives:\n  - title: A\n    owner: [ann, ‸\n") == Labels{"ann", "bo"});
  CHECK(labels_in_shop("objectives:\n  - title: A\n    guardrails:\n      - ‸\n") ==
        Labels{"speed"});
  CHECK(taken_in_shop("team:‸\n", "shop") == "team: shop‸\n");
  CHECK(taken_in_shop("team: \"sh‸\"\n", "shop") == "team: \"shop‸\"\n");
  CHECK(taken_in_shop("team: to‸p # who\n", "shop") == "team: shop‸ # who\n");
}

TEST_CASE("people are offered with their names") {
  const Marked marked = in_shop("person: ‸\n");
  const auto offered = completions(marked.snapshot, marked.cursor);
  REQUIRE(offered.size() == 2);
  CHECK(offered[0].detail == "Ann Lee");
  CHECK(offered[0].kind == Completion::Kind::person);
}

TEST_CASE("references are offered with titles, the file's own period left out") {
  const Marked marked =
      in_shop("period: 2026-Q4\nteam: shop\nobjectives:\n  - title: A\n    aligned_to: ‸\n");
  const auto offered = completions(marked.snapshot, marked.cursor);
  CHECK(test::labels(offered) == Labels{"top/loved", "top/loved/nps"});
  CHECK(offered.at(0).detail == "All cooks love us");
  CHECK(offered.at(0).documentation == "50%, stale");
  CHECK(offered.at(0).kind == Completion::Kind::reference);
}

TEST_CASE("what an objective is aligned to encloses its period and is not itself") {
  CHECK(labels_in_shop("period: 2027-Q1\nteam: shop\nobjectives:\n  - title: A\n"
                       "    aligned_to: ‸\n") == Labels());
  CHECK(labels_in_shop("period: 2027-Q1\nteam: shop\nobjectives:\n  - title: A\n"
                       "    carried_from: ‸\n") == Labels{"2026-Q4/top/loved"});
}

TEST_CASE("a check-in line begins with today, and an @ asks for people") {
  const std::string head =
      "objectives:\n  - title: A\n    key_results:\n      - title: B\n        checkins:\n";
  CHECK(labels_in_shop(head + "          - ‸\n").at(0) == "2026-11-02");
  CHECK(labels_in_shop(head + "          - 2026-10-05 3 @‸\n") == Labels{"ann", "bo"});
  CHECK(labels_in_shop(head + "          - 2026-10-05 3 7/10 ‸\n") == Labels());
  CHECK(labels_in_shop(head + "          - {date: ‸}\n") == Labels{"2026-11-02"});
  CHECK(taken_in_shop(head + "          - 2026-10-05 3 @a‸ well\n", "ann") ==
        head + "          - 2026-10-05 3 @ann‸ well\n");
}

TEST_CASE("rules are offered in comments that allow them, and in okr.yaml") {
  const Labels allowed = labels_in_shop("team: shop # okr: allow(‸) -- why\n");
  CHECK(std::find(allowed.begin(), allowed.end(), "vanity-metric") != allowed.end());
  CHECK(taken_in_shop("team: shop # okr: allow(missing-id, van‸) -- why\n", "vanity-metric") ==
        "team: shop # okr: allow(missing-id, vanity-metric‸) -- why\n");
  CHECK(labels_in_shop("team: shop # okr: allow(a) -- ‸\n") == Labels());
  CHECK(labels_in_shop("team: shop # (‸\n") == Labels());
  const std::string rules = "okr: 1\nlint:\n  rules:\n    ";
  const Labels set = labels_in_okr_yaml(rules + "‸\n");
  CHECK(set == allowed);
  CHECK(labels_in_okr_yaml(rules + "vanity-metric: ‸\n") ==
        Labels{"off", "info", "warning", "error"});
  CHECK(labels_in_okr_yaml(rules + "objective-count: {severity: off, company: 1, ‸}\n") ==
        Labels{"department", "team", "person"});
}

TEST_CASE("inside of texts nothing is offered") {
  CHECK(labels_in_shop("objectives:\n  - title: A te‸\n").empty());
  CHECK(labels_in_shop("objectives:\n  - why: |\n      team: ‸\n").empty());
  CHECK(labels_in_shop("# team‸\n").empty());
}

TEST_CASE("lines that end in CRLF, tabs and a BOM do not stand in the way") {
  CHECK(labels_in_shop("period: 2026-Q4\r\nteam: ‸\r\n") == Labels{"top", "shop"});
  CHECK(labels_in_shop("\xEF\xBB\xBFteam: ‸\n") == Labels{"top", "shop"});
  CHECK(labels_in_shop("team:\t‸\n") == Labels{"top", "shop"});
}

}  // namespace okr::lsp
