// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("text-lost points at the words that are lost") {
  test::check_spans("text-lost",
                    "- title: Raise NPS from 30 to 50\n"
                    "  source: survey «#42 of the market team»\n");
}

TEST_CASE("text-lost is silent on quoted text and on comments") {
  test::check_spans("text-lost",
                    "- title: Raise NPS from 30 to 50\n"
                    "  source: \"survey #42 of the market team\"\n");
  test::check_spans("text-lost", "- title: Raise NPS from 30 to 50  # a comment\n");
}

}  // namespace okr::lint
