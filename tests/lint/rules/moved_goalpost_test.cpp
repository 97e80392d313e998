// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_example;
using okr::test::check_spans;
using okr::test::of_rule;

TEST_CASE("moved-goalpost fires at the sentence, or at the field that was changed") {
  check_spans("moved-goalpost", R"(# as the period began
commitment: committed
key_results:
  - id: a
    title: Raise NPS from 30 to 50
  - id: b
    title: Keep the uptime at the level of our promise
    min: 99.9%
  - id: c
    title: Lower the refund rate from 0.5% to 0.2%
    weight: 2
    due: 2026-11-30
# today
commitment: «aspirational»
key_results:
  - id: a
    title: «Raise NPS from 30 to 40»
  - id: b
    title: Keep the uptime at the level of our promise
    min: «99%»
  - id: c
    title: Lower the refund rate from 0.5% to 0.2%
    weight: «1»
    due: «2026-12-15»
)");
}

TEST_CASE("moved-goalpost is silent on other words for the same, owners, and what is dropped") {
  check_spans("moved-goalpost", R"(# as the period began
- id: a
  title: Raise NPS from 30 to 50
- id: b
  title: Lower the refund rate from 0.5% to 0.2%
  owner: sam
- id: c
  title: Raise the repeat purchase rate to 15%
- id: d
  title: Raise the share of glad cooks from 50% to 70%
# today
- id: a
  title: Take our NPS up to 50, from 30
- id: b
  title: Lower the refund rate from 0.5% to 0.2%
  owner: li
- id: c
  title: Raise the repeat purchase rate from 5% to 15%
- id: d
  title: Raise the share of glad cooks from 50% to 90%
  dropped: 2026-10-20
  reason: Nobody answers
)");
}

TEST_CASE("moved-goalpost is silent where `changes` has an entry of the field that was not there") {
  check_spans("moved-goalpost", R"(# as the period began
- id: a
  title: Raise NPS from 30 to 50
- id: b
  title: Raise the repeat purchase rate from 5% to 15%
  changes:
    - {date: 2026-10-02, field: target, from: 12%, to: 15%, reason: More to win}
# today
- id: a
  title: Raise NPS from 30 to 40
  changes:
    - {date: 2026-10-20, field: target, from: 50, to: 40, reason: Fewer answers}
- id: b
  title: «Raise the repeat purchase rate from 5% to 20%»
  changes:
    - {date: 2026-10-02, field: target, from: 12%, to: 15%, reason: More to win}
)");
}

TEST_CASE("moved-goalpost says what moved, whether that is easier, and prints what to type") {
  const auto found = of_rule(check_example(R"(# as the period began
- id: a
  title: Lower the refund rate from 0.5% to 0.2%
- id: b
  title: Raise the share of glad cooks from 50% to 70%
  due: 2026-12-01
# today
- id: a
  title: Lower the refund rate from 0.5% to 0.3%
- id: b
  title: Raise the share of glad cooks from 50% to 70%
  due: 2026-11-20
)"),
                             "moved-goalpost");
  REQUIRE(found.size() == 2);
  CHECK(found[0].message ==
        "target has moved from 0.2% to 0.3% (easier) since 2026-09-28 (1a2b3c4), and 'changes' "
        "does not say why");
  CHECK(found[0].help ==
        "put it back, or say why: okr change 2026-Q4/product/trusted/a target 0.3% --from 0.2% "
        "--reason \"___\"");
  CHECK(found[1].message ==
        "due has moved from 2026-12-01 to 2026-11-20 (harder) since 2026-09-28 (1a2b3c4), and "
        "'changes' does not say why");
}

TEST_CASE("moved-goalpost prints the entry to write where no command can say what was taken away") {
  const auto found = of_rule(check_example(R"(# as the period began
- {id: a, title: Keep the answer time short, min: 1 min, max: 20 min}
# today
- {id: a, title: Keep the answer time short, max: 20 min}
)"),
                             "moved-goalpost");
  REQUIRE(found.size() == 1);
  CHECK(found[0].help ==
        "put it back, or say why under 'changes': {date: 2026-11-02, field: min, from: '1 min', "
        "reason: ___}");
}

TEST_CASE("moved-goalpost can be allowed on the line") {
  check_spans("moved-goalpost", R"(# as the period began
- id: a
  title: Raise NPS from 30 to 50
# today
- id: a
  title: Raise NPS from 30 to 40  # okr: allow(moved-goalpost) -- agreed with all on 2 October
)");
}
