// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("derived-field points at the key that okr works out") {
  test::check_spans("derived-field",
                    "- title: Raise NPS from 30 to 50\n"
                    "  «current»: 34\n"
                    "  «progress»: 20%\n");
  test::check_spans("derived-field",
                    "title: Home cooks trust us\n"
                    "«updated»: 2026-10-05\n");
}

TEST_CASE("derived-field is silent on check-ins") {
  test::check_spans("derived-field",
                    "- title: Raise NPS from 30 to 50\n"
                    "  checkins:\n"
                    "    - 2026-10-05 34\n");
}

TEST_CASE("a derived field is not also an unknown key") {
  test::check_spans("unknown-key", "- title: Raise NPS from 30 to 50\n  current: 34\n");
}

}  // namespace okr::lint
