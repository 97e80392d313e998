// SPDX-License-Identifier: MIT
#include "../../src/cli/import_sentences.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("key results of one cell are told apart by their bullets or numbers") {
  const std::vector<std::string> two{"Raise x", "Raise y"};
  CHECK(bullets_in("- Raise x\n\n- Raise y") == two);
  CHECK(bullets_in("1. Raise x\r\n2) Raise y") == two);
  CHECK(bullets_in("KR1: Raise x\nKR 2: Raise y") == two);
  CHECK(bullets_in("- Raise x").empty());
  CHECK(bullets_in("Raise x\nand y").empty());
}

TEST_CASE("several key results of a cell without bullets are seen, and a line break is none") {
  CHECK(holds_several("Raise NPS from 30 to 45\nLower churn from 5% to 3%"));
  CHECK(holds_several("1. Raise x\n2. Raise y\nSee the dashboard"));
  CHECK_FALSE(holds_several("Raise NPS\nfrom 30 to 45"));
  CHECK_FALSE(holds_several("Raise NPS from 30 to 45\nas the survey of June has it"));
  CHECK_FALSE(holds_several("Raise NPS from 30 to 45"));
}

TEST_CASE("what sums other rows up is known by its word alone") {
  CHECK(is_sum("Total"));
  CHECK(is_sum(" GRAND TOTAL: "));
  CHECK_FALSE(is_sum("Total cost"));
  CHECK_FALSE(is_sum(""));
}

TEST_CASE("a number alone is told from a sentence") {
  CHECK(is_number_alone("1.2"));
  CHECK(is_number_alone("45 %"));
  CHECK_FALSE(is_number_alone("KR 1"));
  CHECK_FALSE(is_number_alone("-"));
  CHECK_FALSE(is_number_alone(""));
}

}  // namespace okr::cli
