// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("bad-id points at an id that could not be referred to") {
  test::check_spans("bad-id",
                    "- id: «NPS score»\n"
                    "  title: Raise NPS from 30 to 50\n");
  test::check_spans("bad-id",
                    "- id: «2026-q4»\n"
                    "  title: Raise NPS from 30 to 50\n");
  test::check_spans("bad-id",
                    "- id: «nps_score»\n"
                    "  title: Raise NPS from 30 to 50\n");
}

TEST_CASE("bad-id is silent on lower-case words and digits") {
  test::check_spans("bad-id",
                    "- id: nps-2\n"
                    "  title: Raise NPS from 30 to 50\n");
}

}  // namespace okr::lint
