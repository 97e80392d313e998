// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("learning-as-key-result fires on counts of what was asked or tried") {
  check_spans("learning-as-key-result", "- «Interview» 20 customers about their first pan\n");
  check_spans("learning-as-key-result", "- Conclude 5 «experiments» on the order page\n");
  check_spans("learning-as-key-result", "- Hold 12 user «interviews» in three cities\n");
}

TEST_CASE("learning-as-key-result is silent on interviews that hire, and on results") {
  check_spans("learning-as-key-result", "- Lower the time to hire from 60 days to 30 days\n");
  check_spans("learning-as-key-result", "- Raise the repeat purchase rate from 5% to 15%\n");
}

TEST_CASE("what is learned is not called a task") {
  const auto checked =
      okr::test::check_example("- Interview 20 customers about pans\n", okr::test::strict());
  CHECK(okr::test::words(checked, "task-as-key-result").empty());
}
