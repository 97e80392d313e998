// SPDX-License-Identifier: MIT
#include "marked.h"

#include <doctest/doctest.h>

namespace okr::lsp {
namespace {

using Places = std::vector<std::string>;

Places defined(const test::Marked& marked) {
  return test::place_words(marked.snapshot, definitions(marked.snapshot, marked.cursor));
}

Places defined_in_shop(std::string text) {
  return defined(test::in_shop(std::move(text)));
}

const std::string head = "period: 2026-Q4\nteam: shop\nobjectives:\n";

}  // namespace

TEST_CASE("a reference leads to the title of the thing") {
  const std::string above = head + "  - title: A\n    aligned_to: ";
  CHECK(defined_in_shop(above + "top/lo‸ved\n") == Places{"okrs/top.yaml:5:All cooks love us"});
  CHECK(defined_in_shop(above + "[2026-Q4/top/loved/n‸ps]\n") ==
        Places{"okrs/top.yaml:8:Raise NPS from 30 to 50"});
  CHECK(defined_in_shop(above + "2026‸-Q4/top/loved/nps\n") ==
        Places{"okrs/top.yaml:8:Raise NPS from 30 to 50"});
  CHECK(defined_in_shop(above + "top/loved‸/nps\n") == Places{"okrs/top.yaml:5:All cooks love us"});
  CHECK(defined_in_shop(above + "top/los‸t\n") == Places());
}

TEST_CASE("a team, a person, a KPI lead to where they are given") {
  CHECK(defined_in_shop("team: sh‸op\n") == Places{"okr.yaml:4:shop"});
  CHECK(defined_in_shop("team: sto‸re\n") == Places{"okr.yaml:4:shop"});
  CHECK(defined_in_shop("person: b‸o\n") == Places{"okr.yaml:7:bo"});
  CHECK(defined_in_shop(head + "  - title: A\n    aligned_to: t‸op/loved\n") ==
        Places{"okr.yaml:3:top"});
  CHECK(defined_in_shop(head + "  - title: A\n    guardrails: [sp‸eed]\n") ==
        Places{"okrs/top.yaml:12:Site speed"});
}

TEST_CASE("from its own line an objective leads to what it is aligned to") {
  CHECK(defined_in_shop(head + "  - title: A‸\n    aligned_to: [top/loved, top/loved/nps]\n") ==
        Places{"okrs/top.yaml:5:All cooks love us", "okrs/top.yaml:8:Raise NPS from 30 to 50"});
  CHECK(defined_in_shop(head + "  - id: a‸\n    title: A\n") == Places{"okrs/shop.yaml:5:A"});
}

TEST_CASE("from its own line a key result leads to its objective, a team to the team above") {
  CHECK(defined_in_shop(head + "  - title: A\n    key_results: [Cut ‸x from 5 to 3]\n") ==
        Places{"okrs/shop.yaml:4:A"});
  CHECK(defined(test::in_okr_yaml("okr: 1\nteams: {top: {}, sh‸op: {parent: top}}\n")) ==
        Places{"okr.yaml:2:top"});
}

}  // namespace okr::lsp
