// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("alignment-to-self fires on the objective itself and on a key result of its own") {
  check_spans("alignment-to-self", R"(objectives:
  - {id: one, title: One, aligned_to: «product/one»}
  - id: two
    title: Two
    aligned_to: «product/two/nps»
    key_results:
      - {id: nps, title: Raise NPS from 30 to 50}
  - {id: three, title: Three, aligned_to: product/two}
)");
}
