// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("nested-tasks fires at the key in an objective and in a key result") {
  check_spans("nested-tasks", R"(title: Home cooks trust us
«todo»: [call Li]
key_results:
  - title: Lower the refund rate from 0.5% to 0.2%
    «tasks»:
      - Write the size guide
)");
}

TEST_CASE("nested-tasks leaves to-dos in projects alone") {
  check_spans("nested-tasks", R"(projects:
  - id: guide
    title: Size guide
    tasks:
      - title: Write it
)");
}

TEST_CASE("nested-tasks fires at a checkbox that is written as a title") {
  check_spans("nested-tasks", R"(title: Home cooks trust us
key_results:
  - title: «"[ ] Write the size guide"»
  - title: Lower the refund rate from 0.5% to 0.2%
)");
}
