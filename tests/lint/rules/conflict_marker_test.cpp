// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("conflict-marker points at the first marker") {
  test::check_spans("conflict-marker",
                    "objectives:\n"
                    "  - title: Home cooks trust us\n"
                    "    key_results:\n"
                    "«<<<<<<<» HEAD\n"
                    "      - Raise NPS from 30 to 50\n"
                    "=======\n"
                    "      - Raise NPS from 30 to 40\n"
                    ">>>>>>> theirs\n");
}

TEST_CASE("conflict-marker is silent on arrows within a line") {
  test::check_spans("conflict-marker",
                    "- Raise NPS from 30 to 50  # <<<<<<< not at the start of the line\n");
}

}  // namespace okr::lint
