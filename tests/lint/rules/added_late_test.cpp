// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

TEST_CASE("added-late fires on a key result that an objective had not at half of the period") {
  check_spans("added-late", R"(# at half of the period
- id: a
  title: Raise NPS from 30 to 50
# today
- id: a
  title: Raise NPS from 30 to 50
- id: b
  title: «Raise the repeat purchase rate from 5% to 15%»
- «At least 80% of cooks are glad»
)");
}

TEST_CASE("added-late is silent on a new objective, a new id, other words, and what is dropped") {
  check_spans("added-late", R"(# at half of the period
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - Raise NPS from 30 to 50
      - id: old
        title: Raise the repeat purchase rate from 5% to 15%
# today
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: nps
        title: Raise NPS from 30 to 50
      - id: new
        title: Raise the repeat purchase rate from 5% to 15%
      - {id: gone, title: Lower the refund rate from 0.5% to 0.2%, dropped: 2026-10-30}
  - id: fast
    title: Pans arrive while the appetite lasts
    key_results:
      - Cut the delivery time from 5 days to 2 days
)");
}

TEST_CASE("added-late says since when, and what to do") {
  const auto found = of_rule(check_example(R"(# at half of the period
- {id: a, title: Raise NPS from 30 to 50}
# today
- {id: a, title: Raise NPS from 30 to 50}
- {id: b, title: Lower the refund rate from 0.5% to 0.2%}
)"),
                             "added-late");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message ==
        "\"Lower the refund rate from 0.5% to 0.2%\" was not there on 2026-09-28 (1a2b3c4), and "
        "came in the second half of 2026-Q4: too late to move it far");
  CHECK(found[0].help ==
        "plan it for the next period, or say why it cannot wait: # okr: allow(added-late) -- ___");
}
