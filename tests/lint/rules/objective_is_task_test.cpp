// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-is-task fires on a solution or a deliverable, at the words that name it") {
  check_spans("objective-is-task", "title: «Sunset» the least-used features\n");
  check_spans("objective-is-task", "title: «Launch» our new brand\n");
  check_spans("objective-is-task", "title: «Implement» a data warehouse\n");
  check_spans("objective-is-task", "title: «Roll out» the new tool to all teams\n");
}

TEST_CASE("objective-is-task is silent on what changes, also where something is built") {
  check_spans("objective-is-task", "title: Build the best user experience for home cooks\n");
  check_spans("objective-is-task", "title: Buying a pan feels effortless\n");
  check_spans("objective-is-task",
              "title: I decide about pages from evidence and not from taste\n");
  check_spans("objective-is-task", "title: Home cooks trust us\n");
}

TEST_CASE("objective-is-task is silent in other languages") {
  check_spans("objective-is-task",
              "# okr.yaml\nlanguage: de\n"
              "# okrs/2026-Q4/product.yaml\ntitle: Launch our new brand\n");
}

TEST_CASE("objective-is-task asks what gets better, in the words of the sentence") {
  const auto found = okr::test::of_rule(okr::test::check_example("title: Launch our new brand\n"),
                                        "objective-is-task");
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == okr::diag::Severity::warning);
  CHECK(found[0].confidence == okr::diag::Confidence::high);
  CHECK(found[0].message ==
        "'Launch' names a solution: once it is done, nobody knows what it was for");
  CHECK(found[0].help ==
        "once \"Launch our new brand\" is done, what will be better, and for whom? Make that the "
        "objective; the work itself belongs under projects");
}

TEST_CASE("an objective that is a task is not also too short") {
  const auto checked = okr::test::check_example("title: Launch brand\n", okr::test::strict());
  CHECK(okr::test::words(checked, "objective-is-task").size() == 1);
  CHECK(okr::test::words(checked, "objective-too-short").empty());
}
