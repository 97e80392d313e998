// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check;
using okr::test::check_spans;
using okr::test::of_rule;
using okr::test::strict;

namespace {

okr::model::Date day(std::string_view s) {
  return *okr::model::parse_date(s);
}

std::string help(std::string_view period, std::string_view as_of) {
  const std::string example =
      "period: " + std::string(period) + "\nobjectives:\n  - title: Trust\n";
  const auto found =
      of_rule(okr::test::check_example(example, strict(), day(as_of)), "next-period-empty");
  return found.empty() ? "" : found.front().help;
}

}  // namespace

TEST_CASE("next-period-empty fires from two weeks before the end on, for each team and period") {
  const std::string_view two_teams = R"(# okrs/2026-Q4/product.yaml
period: «2026-Q4»
objectives:
  - title: Home cooks trust us
  - title: Home cooks come back to us
# okrs/2026-Q4/checkout.yaml
period: 2026-Q4
objectives:
  - title: Paying is the easiest part of shopping
# okrs/2027-Q1/checkout.yaml
period: 2027-Q1
objectives:
  - title: Paying is a matter of seconds
)";
  check_spans("next-period-empty", two_teams, day("2026-12-17"));
  check_spans("next-period-empty", two_teams, day("2026-12-31"));
  std::string early(two_teams);
  early.replace(early.find("«2026-Q4»"), std::string_view("«2026-Q4»").size(), "2026-Q4");
  check_spans("next-period-empty", early, day("2026-12-16"));
  check_spans("next-period-empty", early, day("2027-01-01"));
}

TEST_CASE("next-period-empty takes neither the year around it nor a far quarter for the next one") {
  check_spans("next-period-empty", R"(# okrs/2026/product.yaml
period: 2026
objectives:
  - title: Families hand our pans down
# okrs/2026-Q2/product.yaml
period: «2026-Q2»
objectives:
  - title: Home cooks trust us
# okrs/2026-Q4/product.yaml
period: 2026-Q4
objectives:
  - title: Home cooks come back to us
)",
              day("2026-06-20"));
}

TEST_CASE("next-period-empty lets a period that okr.yaml names end within a longer one") {
  check_spans("next-period-empty", R"(# okr.yaml
periods:
  harvest: {start: 2026-09-21, end: 2026-11-08}
# okrs/harvest/product.yaml
title: Home cooks trust us
# okrs/2026-Q4/product.yaml
title: Home cooks come back to us
)");
}

TEST_CASE("next-period-empty is silent on teams that end and people who leave with the period") {
  check_spans("next-period-empty", R"(# okr.yaml
teams:
  northwind: {name: Northwind Cookware, level: company, lead: ines}
  stalls:    {name: Stalls, parent: northwind, lead: ines, until: 2026-Q4}
people:
  ines: {name: Ines Rey}
  li:   {name: Li Chen, left: 2026-12-31}
# okrs/2026-Q4/stalls.yaml
title: Cooks find us on every market
# okrs/2026-Q4/li.yaml
person: li
objectives:
  - title: I know our cooks' troubles first-hand
)",
              day("2026-12-20"));
}

TEST_CASE("next-period-empty is silent where a file could not be read: it may hold the plan") {
  check_spans("next-period-empty", R"(# okrs/2026-Q4/product.yaml
title: Home cooks trust us
# okrs/2027-Q1/product.yaml
objectives: [
)",
              day("2026-12-20"));
}

TEST_CASE("next-period-empty names the file to write") {
  const auto draft = [](std::string_view period) {
    return "draft one in okrs/" + std::string(period) +
           "/product.yaml, with \"period: " + std::string(period) +
           "\": bare sentences are enough to begin with";
  };
  CHECK(help("2026-Q3", "2026-09-20") == draft("2026-Q4"));
  CHECK(help("2026-Q4", "2026-12-20") == draft("2027-Q1"));
  CHECK(help("2026-H2", "2026-12-20") == draft("2027-H1"));
  CHECK(help("2026-T1", "2026-04-20") == draft("2026-T2"));
  CHECK(help("2026-09", "2026-09-20") == draft("2026-10"));
  CHECK(help("2026-12", "2026-12-20") == draft("2027-01"));
  CHECK(help("2026", "2026-12-20") == draft("2027"));
  CHECK(help("FY2026-Q4", "2026-12-20") == draft("FY2027-Q1"));
}
