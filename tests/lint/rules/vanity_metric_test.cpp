// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check;
using okr::test::words;

namespace {

std::size_t vanity_in(const std::string& sentence) {
  const auto checked = check({{"okr.yaml", "okr: 1\nteams: {a: {}}\n"},
                              {"okrs/a.yaml",
                               "period: 2026-Q4\nteam: a\nobjectives:\n  - id: o\n    title: T\n"
                               "    key_results:\n      - " +
                                   sentence + "\n"}});
  return words(checked, "vanity-metric").size();
}

}  // namespace

TEST_CASE("vanity-metric fires on totals that only grow") {
  CHECK(vanity_in("Grow followers from 1,000 to 5,000") == 1);
  CHECK(vanity_in("Reach 100,000 downloads") == 1);
  CHECK(vanity_in("Raise total page views from 10k to 50k") == 1);
}

TEST_CASE("vanity-metric is silent on use, rates and money") {
  CHECK(vanity_in("Raise weekly active users from 1,000 to 5,000") == 0);
  CHECK(vanity_in("Raise the repeat purchase rate from 5% to 15%") == 0);
  CHECK(vanity_in("Grow revenue from $1M to $2M") == 0);
}
