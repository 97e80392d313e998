// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("alignment-downward fires towards a lower level, not towards the same one") {
  check_spans("alignment-downward", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved, aligned_to: «product/trusted»}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted, aligned_to: marketing/known}
# okrs/2026-Q4/marketing.yaml
objectives:
  - {id: known, title: Known, aligned_to: «2026-Q4/li/heard»}
# okrs/2026-Q4/li.yaml
person: li
objectives:
  - {id: heard, title: Heard}
)");
}

TEST_CASE("alignment-downward fires on a key result as on an objective, and on each of a list") {
  check_spans("alignment-downward", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Loved
    aligned_to: [«product/trusted/nps», {to: «marketing/known», contributes: false}]
# okrs/2026-Q4/product.yaml
objectives:
  - id: trusted
    title: Trusted
    key_results: [{id: nps, title: Raise NPS from 30 to 50}]
# okrs/2026-Q4/marketing.yaml
objectives:
  - {id: known, title: Known}
)");
}

TEST_CASE("alignment-downward is silent upward, and on what finds nothing") {
  check_spans("alignment-downward", R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Loved, aligned_to: product/gone}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: trusted, title: Trusted, aligned_to: northwind/loved}
# okrs/2026-Q4/li.yaml
person: li
objectives:
  - {id: heard, title: Heard, aligned_to: product/trusted}
)");
}

TEST_CASE("alignment-downward is silent without an okr.yaml that could say the levels") {
  const okr::text::Source file{
      "a.yaml", "period: 2026-Q4\nteam: x\nobjectives:\n  - {id: a, title: A, aligned_to: y/b}\n"};
  const okr::text::Source other{"b.yaml",
                                "period: 2026-Q4\nteam: y\nobjectives:\n  - {id: b, title: B}\n"};
  const auto checked = okr::test::check({file, other}, okr::test::strict());
  CHECK(okr::test::words(checked, "alignment-downward").empty());
}
