// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::lint {

TEST_CASE("overlapping-periods fires at the later of two that overlap in part") {
  test::check_spans("overlapping-periods",
                    "# okr.yaml\n"
                    "periods:\n"
                    "  spring: {start: 2026-03-01, end: 2026-06-15}\n"
                    "  «summer»: {start: 2026-06-01, end: 2026-08-31}\n"
                    "  autumn: {start: 2026-09-01, end: 2026-11-30}\n");
}

TEST_CASE("overlapping-periods counts the last day as part of a period") {
  test::check_spans("overlapping-periods",
                    "# okr.yaml\n"
                    "periods:\n"
                    "  «b»: {start: 2026-03-31, end: 2026-04-30}\n"
                    "  a: {start: 2026-03-01, end: 2026-03-31}\n");
}

TEST_CASE("overlapping-periods is silent where one encloses the other") {
  test::check_spans("overlapping-periods",
                    "# okr.yaml\n"
                    "periods:\n"
                    "  year: {start: 2026-01-01, end: 2026-12-31}\n"
                    "  half: {start: 2026-01-01, end: 2026-06-30}\n"
                    "  same: {start: 2026-01-01, end: 2026-06-30}\n"
                    "  late: {start: 2026-09-01, end: 2026-12-31}\n");
}

TEST_CASE("overlapping-periods shows both, with the way out") {
  const auto findings =
      test::of_rule(test::check_example("# okr.yaml\n"
                                        "periods:\n"
                                        "  a: {start: 2026-03-01, end: 2026-06-15}\n"
                                        "  b: {start: 2026-06-01, end: 2026-08-31}\n"),
                    "overlapping-periods");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "'b' begins before 'a' ends, and neither encloses the other");
  CHECK(findings[0].help == "start it after 2026-06-15, or end it by then");
  REQUIRE(findings[0].related.size() == 1);
  CHECK(findings[0].related[0].message == "'a' is defined here");
}

}  // namespace okr::lint
