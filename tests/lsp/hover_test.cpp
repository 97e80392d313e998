// SPDX-License-Identifier: MIT
#include "marked.h"

#include <okr/lint/rule.h>
#include <okr/report/rules_page.h>

#include <doctest/doctest.h>

namespace okr::lsp {
namespace {

using test::in_okr_yaml;
using test::in_shop;
using test::Marked;

/// The Markdown, and behind a line of = what it is about.
std::string shown(const Marked& marked) {
  const auto hover = lsp::hover(marked.snapshot, marked.cursor);
  if (!hover) return "nothing";
  return hover->markdown + "= " + test::place_words(marked.snapshot, hover->span);
}

/// Without findings: what the place itself says.
std::string shown_in_shop(std::string text) {
  Marked marked = in_shop(std::move(text));
  marked.snapshot.findings.clear();
  return shown(marked);
}

const std::string head = "period: 2026-Q4\nteam: shop\nobjectives:\n";

}  // namespace

TEST_CASE("on a key stands what it is for, with an example") {
  CHECK(shown_in_shop("peri‸od: 2026-Q4\n") ==
        "**period** of an OKR file: a name\n\nwhat the objectives are set for\n\n"
        "```yaml\nperiod: 2026-Q4\n```\n"
        "= okrs/shop.yaml:1:period");
  CHECK(shown_in_shop("projects:\n  - {id: a, st‸atus: done}\n") ==
        "**status** of a project: planned, active, done, stopped\n\n"
        "planned, active, done or stopped\n\n```yaml\nstatus: active\n```\n"
        "= okrs/shop.yaml:2:status");
}

TEST_CASE("on an objective stands where it is, and how the number came to be") {
  const std::string said =
      shown_in_shop(head +
                    "  - id: fast\n    title: Cooks get their *pan* fas‸t\n    key_results:\n"
                    "      - id: days\n        title: Cut delivery from 5 days to 3 days\n"
                    "        checkins: [2026-10-26 4 days 7/10]\n");
  CHECK(said.substr(0, said.find("\nobjective 2026")) ==
        "**Cooks get their \\*pan\\* fast**  \n"
        "`2026-Q4/shop/fast`, objective, owned by Bo \\*Star\\* (bo)\n"
        "\n"
        "━━━━━━━┃━━────────── 50%, on track, expected 35.2%, confidence 7/10, last check-in "
        "2026-10-26\n"
        "\n"
        "```text\n"
        "Cooks get their *pan* fast");
  CHECK(said.ends_with("```\n= okrs/shop.yaml:5:Cooks get their *pan* fast"));
}

TEST_CASE("on a bare sentence stands the key result") {
  const std::string said =
      shown_in_shop(head + "  - title: A\n    key_results:\n      - Cut dela‸ys from 5 to 3\n");
  CHECK(
      said.starts_with("**Cut delays from 5 to 3**  \n`2026-Q4/shop/a/cut-delays-from-5-to-3`, "
                       "key result, owned by Bo \\*Star\\* (bo)\n"));
}

TEST_CASE("on a reference stands what it leads to, on its team the team") {
  const std::string above = head + "  - title: A\n    aligned_to: ";
  const std::string said = shown_in_shop(above + "top/lov‸ed\n");
  CHECK(
      said.starts_with("**All cooks love us**  \n`2026-Q4/top/loved`, objective, owned by Ann Lee "
                       "(ann)\n\n"));
  CHECK(said.ends_with("last check-in 2026-10-12\n= okrs/shop.yaml:5:loved"));
  CHECK(shown_in_shop(above + "{to: t‸op/loved}\n") ==
        "**Top Pans**  \n`top`, company  \nlead: Ann Lee (ann)\n= okrs/shop.yaml:5:top");
  CHECK(shown_in_shop(above + "top/lo‸st\n") == "nothing");
}

TEST_CASE("on a team, a person, a KPI, a period stands who or what it is") {
  CHECK(shown_in_shop("team: sh‸op\n") ==
        "**The Shop**  \n`shop`, team below Top Pans  \nlead: Bo \\*Star\\* (bo)  \n"
        "members: Ann Lee (ann)\n= okrs/shop.yaml:1:shop");
  CHECK(shown_in_shop("person: a‸nn\n") == "**Ann Lee**  \n`ann`, person\n= okrs/shop.yaml:1:ann");
  CHECK(shown_in_shop("period: 2026‸-Q4\n") ==
        "2026-Q4: 2026-10-01 to 2026-12-31, 92 days\n= okrs/shop.yaml:1:2026-Q4");
  CHECK(shown_in_shop(head + "  - title: A\n    guardrails: [spe‸ed]\n") ==
        "**Site speed**  \n`kpi:speed`, KPI\n\nno reading\n= okrs/shop.yaml:5:speed");
}

TEST_CASE("the author of a check-in line is a person") {
  const std::string said =
      shown_in_shop(head +
                    "  - title: A\n    key_results:\n      - title: Cut delays from 5 to 3\n"
                    "        checkins:\n          - 2026-10-26 4 7/10 @bo‸ Well\n");
  CHECK(said == "**Bo \\*Star\\***  \n`bo`, person\n= okrs/shop.yaml:8:bo");
}

TEST_CASE("on a finding stand its message and the rule's page") {
  const Marked marked = in_shop(head + "  - id: a\n    title: Cooks love us\n    owner: no‸body\n");
  const lint::Rule* const rule = lint::find_rule("unknown-person");
  REQUIRE(rule != nullptr);
  const std::string page = report::rule_page(*rule, report::RulesFormat::markdown, {});
  const std::string said = shown(marked);
  CHECK(said.find("nobody") != std::string::npos);
  CHECK(said.find("\n\n" + page) != std::string::npos);
}

TEST_CASE("on a rule stands its page, in okr.yaml and in a comment") {
  const lint::Rule* const rule = lint::find_rule("vanity-metric");
  REQUIRE(rule != nullptr);
  const std::string page = report::rule_page(*rule, report::RulesFormat::markdown, {});
  CHECK(shown(in_okr_yaml("okr: 1\nteams: {top: {}}\nlint: {rules: {van‸ity-metric: off}}\n")) ==
        page + "= okr.yaml:3:vanity-metric");
  CHECK(shown_in_shop("team: shop # okr: allow(vanity‸-metric) -- why\n") ==
        page + "= okrs/shop.yaml:1:vanity-metric");
}

TEST_CASE("on a word or figure stands what its key is for") {
  CHECK(shown_in_shop("projects:\n  - {id: a, status: do‸ne}\n") ==
        "**status**: planned, active, done, stopped\n\nplanned, active, done or stopped\n"
        "= okrs/shop.yaml:2:done");
  CHECK(shown_in_shop("projects:\n  - {id: a, rice: {reach: 50‸0}}\n") ==
        "**reach**: a number; required\n\nhow many people or events it touches\n"
        "= okrs/shop.yaml:2:500");
}

TEST_CASE("where nothing is to be said nothing is shown") {
  CHECK(shown_in_shop("‸\n") == "nothing");
  CHECK(shown_in_shop("# just‸ a comment\n") == "nothing");
  CHECK(shown_in_shop("unk‸nown: x\n") == "nothing");
}

}  // namespace okr::lsp
