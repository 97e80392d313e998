// SPDX-License-Identifier: MIT
#include "marked.h"

#include <doctest/doctest.h>

namespace okr::lsp {
namespace {

using Places = std::vector<std::string>;

const std::string shop =
    "period: 2026-Q4\n"
    "team: shop\n"
    "objectives:\n"
    "  - id: fast\n"
    "    title: Cooks get their pan fast\n"
    "    owner: bo\n"
    "    aligned_to: top/loved\n"
    "    guardrails: [speed]\n"
    "    key_results:\n"
    "      - title: Cut delays from 5 to 3\n"
    "        owner: [ann, bo]\n"
    "  - id: kind\n"
    "    title: Cooks feel at home\n"
    "    aligned_to: {to: 2026-Q4/top/loved/nps}\n";

/// `shop` with the mark in front of the first `words` in it.
Places named_from(const std::string& words) {
  std::string text = shop;
  text.insert(text.find(words) + 1, "‸");
  const test::Marked marked = test::in_shop(text);
  return test::place_words(marked.snapshot, references(marked.snapshot, marked.cursor));
}

}  // namespace

TEST_CASE("an objective is named by its children and by those of its key results") {
  const Places places{"okrs/shop.yaml:7:top/loved", "okrs/shop.yaml:14:2026-Q4/top/loved/nps"};
  CHECK(named_from("loved\n") == places);
  CHECK(named_from("loved/nps") == places);
}

TEST_CASE("a key result is named by what is aligned to it alone") {
  CHECK(named_from("nps") == Places{"okrs/shop.yaml:14:2026-Q4/top/loved/nps"});
}

TEST_CASE("a team is named where it is given, in files, by other teams and in references") {
  CHECK(named_from("top/") ==
        Places{"okr.yaml:3:top", "okr.yaml:4:top", "okrs/shop.yaml:7:top/loved",
               "okrs/shop.yaml:14:2026-Q4/top/loved/nps", "okrs/top.yaml:2:top"});
}

TEST_CASE("a person is named as owner, lead, author") {
  CHECK(named_from("bo\n") == Places{"okr.yaml:4:bo", "okr.yaml:7:bo", "okrs/shop.yaml:6:bo",
                                     "okrs/shop.yaml:11:bo", "okrs/top.yaml:10:bo"});
}

TEST_CASE("a KPI is named by those that it guards") {
  CHECK(named_from("speed") == Places{"okrs/shop.yaml:8:speed"});
}

TEST_CASE("what nobody names has no references") {
  CHECK(named_from("fast\n") == Places());
  CHECK(named_from("period") == Places());
}

}  // namespace okr::lsp
