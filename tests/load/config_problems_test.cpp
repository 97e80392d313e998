// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

#include <vector>

namespace okr::load::testing {
namespace {

const std::vector<Case>& slips_at_the_top() {
  static const std::vector<Case> all = {
      {"organization: Northwind\n",
       {"missing-field [organization] okr.yaml needs 'okr', and here is none | add a line: okr: "
        "1"}},
      {"okr: 2\n",
       {"bad-value [2] okr knows version 1 of the format, not '2' | write okr: 1, or use an okr "
        "that knows the newer version"}},
      {"okr: 1\n"
       "curency: EUR\n",
       {"unknown-key [curency] okr.yaml has no field 'curency' (did you mean 'currency'?) | for "
        "example: currency: USD"}},
      {"okr: 1\n"
       "currency: Euro\n",
       {"bad-value [Euro] 'currency' must be three capital letters as in ISO 4217, not 'Euro' | "
        "for example: currency: EUR"}},
      {"okr: 1\n"
       "language: english\n",
       {"bad-value [english] 'language' must be a tag such as en or de-CH, not 'english' (did you "
        "mean 'en'?) | for example: language: en"}},
      {"okr: 1\n"
       "fiscal_year_start: 13\n",
       {"bad-value [13] 'fiscal_year_start' must be a month from 1 to 12, not '13' | for example: "
        "fiscal_year_start: 2"}},
      {"okr: 1\n"
       "fiscal_year_named_by: middle\n",
       {"bad-value [middle] 'fiscal_year_named_by' must be end or start, not 'middle' | for "
        "example: fiscal_year_named_by: end"}},
      {"okr: 1\n"
       "checkin: {every_days: 0}\n",
       {"bad-value [0] 'every_days' must be at least 1, not 0 | for example: every_days: 7"}},
      {"okr: 1\n"
       "checkin: weekly\n",
       {"wrong-type [weekly] 'checkin' is written as keys with values, not as 'weekly' | for "
        "example: {every_days: 7, grace_days: 14}"}},
  };
  return all;
}

const std::vector<Case>& slips_in_teams() {
  static const std::vector<Case> all = {
      {"okr: 1\n"
       "teams: [a, b]\n",
       {"wrong-type [[a, b]] 'teams' must be ids with keys and values, not a list | for example: "
        "teams: {product: {name: Product, parent: northwind, lead: dana}}"}},
      {"okr: 1\n"
       "teams:\n"
       "  northwind: {}\n"
       "  product: {parent: nortwind}\n",
       {"unknown-team [nortwind] there is no team 'nortwind' (did you mean 'northwind'?) | write "
        "the id of a team under 'teams', or add that team"}},
      {"okr: 1\n"
       "teams:\n"
       "  northwind: {}\n"
       "  product: {}\n",
       {"bad-team-tree [product] 'northwind' and 'product' both have no parent: a cascade has one "
        "team at its top | say who it belongs to, for example: parent: northwind <- [northwind] "
        "the other team without a parent"}},
      {"okr: 1\n"
       "teams:\n"
       "  northwind: {}\n"
       "  product: {parent: checkout}\n"
       "  checkout: {parent: product}\n",
       {"bad-team-tree [checkout] these teams are each other's parents: product → checkout → "
        "product | let one of them have a parent outside the circle <- [product] its parent is "
        "named here"}},
      {"okr: 1\n"
       "teams:\n"
       "  northwind: {}\n"
       "  product: {parent: product}\n",
       {"bad-team-tree [product] team 'product' is its own parent | let one of them have a parent "
        "outside the circle"}},
  };
  return all;
}

const std::vector<Case>& slips_in_names() {
  static const std::vector<Case> all = {
      {"okr: 1\n"
       "teams:\n"
       "  northwind: {lead: inez}\n"
       "people:\n"
       "  ines: {name: Ines Rey}\n",
       {"unknown-person [inez] 'inez' is not in 'people' (did you mean 'ines'?) | add a line under "
        "'people': inez: {name: …}"}},
      {"okr: 1\n"
       "teams:\n"
       "  dana: {}\n"
       "people:\n"
       "  dana: {}\n",
       {"bad-id [dana] 'dana' is the id of a team and of a person: a name in a reference must mean "
        "one thing | give one of them another id <- [dana] given here first"}},
      {"okr: 1\n"
       "teams:\n"
       "  2026-Q4: {}\n",
       {"bad-id [2026-Q4] '2026-Q4' looks like a period, so no id may be written so | begin it "
        "with a word, for example: id: launch-2026"}},
      {"okr: 1\n"
       "teams:\n"
       "  northwind: {until: someday}\n",
       {"unknown-period [someday] 'someday' is not a period: write 2026, 2026-H1, 2026-T1, 2026-Q4 "
        "or 2026-07 | write the last period in which the team exists, for example: until: "
        "2026-Q2"}},
      {"okr: 1\n"
       "fiscal_year_start: 2\n"
       "teams:\n"
       "  northwind: {until: 2026-Q2}\n",
       {"bad-date [2026-Q2] '2026-Q2' is a calendar quarter, but the fiscal year starts in "
        "February: write FY2027-Q2 (2026-05-01 to 2026-07-31) | "}},
      {"okr: 1\n"
       "periods:\n"
       "  2026-Q4: {start: 2026-09-07, end: 2026-12-18}\n",
       {"bad-id [2026-Q4] '2026-Q4' looks like a period, so no id may be written so | begin it "
        "with a word, for example: id: launch-2026"}},
      {"okr: 1\n"
       "teams:\n"
       "  northwind: {level: group}\n",
       {"bad-value [group] 'level' must be company, department or team, not 'group' | for example: "
        "level: department"}},
  };
  return all;
}

const std::vector<Case>& slips_in_the_rest() {
  static const std::vector<Case> all = {
      {"okr: 1\n"
       "teams:\n"
       "  northwind: Northwind\n",
       {"wrong-type [Northwind] a team is written as keys with values, not as 'Northwind' | for "
        "example: {name: Product, level: department}"}},
      {"okr: 1\n"
       "periods:\n"
       "  launch: {start: 2026-12-18, end: 2026-09-07}\n",
       {"bad-bounds [2026-09-07] period 'launch' ends on 2026-09-07, before it starts on "
        "2026-12-18 | swap the two, or mend the one that is wrong"}},
      {"okr: 1\n"
       "periods:\n"
       "  launch: {start: 2026-12-18}\n",
       {"missing-field [start] a period needs 'end', and here is none | add a line: end: "
        "2026-12-18"}},
      {"okr: 1\n"
       "people:\n"
       "  dana: {left: yesterday}\n",
       {"bad-date [yesterday] 'left' must be a day written as year-month-day, not 'yesterday' | "
        "for example: 2026-12-31"}},
      {"okr: 1\n"
       "lint: {rules: [vanity-metric]}\n",
       {"wrong-type [[vanity-metric]] 'rules' must be rules with a severity or settings, not a "
        "list | for example: rules: {vanity-metric: error, objective-count: {team: 2}}"}},
      {"okr: 1\n"
       "lint: {overrides: [{files: [a]}]}\n",
       {"missing-field [files] an override needs 'rules', and here is none | add a line: rules: "
        "{objective-without-why: off}"}},
      {"- okr\n",
       {"wrong-type [- okr] okr.yaml is written as keys with values, not as a list | for example: "
        "{okr: 1, organization: Northwind Cookware}"}},
  };
  return all;
}

void check(const std::vector<Case>& cases) {
  check_each(cases, [](const std::string& text) { return load_okr_yaml(text).problems(); });
}

}  // namespace

TEST_CASE("a team that is no mapping is no second root") {
  CHECK(load_okr_yaml("okr: 1\nteams:\n  a: A\n  b: {name: B}\n").problems() ==
        Lines{"wrong-type [A] a team is written as keys with values, not as 'A' | for example: "
              "{name: Product, level: department}"});
}

TEST_CASE("what cannot be read at the top of okr.yaml is named with the way out") {
  check(slips_at_the_top());
}

TEST_CASE("what cannot be read in its tree of teams is named with the way out") {
  check(slips_in_teams());
}

TEST_CASE("what cannot be read in its names and levels is named with the way out") {
  check(slips_in_names());
}

TEST_CASE(
    "what cannot be read in its periods, people and lint settings is named with the way out") {
  check(slips_in_the_rest());
}

}  // namespace okr::load::testing
