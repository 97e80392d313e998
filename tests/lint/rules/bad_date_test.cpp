// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("bad-date points at what is no day") {
  test::check_spans("bad-date",
                    "- title: Raise NPS from 30 to 50\n"
                    "  checkins:\n"
                    "    - «05/10/2026» 34\n");
  test::check_spans("bad-date",
                    "title: Home cooks trust us\n"
                    "due: «2026-02-30»\n");
}

TEST_CASE("bad-date is silent on days written year-month-day") {
  test::check_spans("bad-date",
                    "- title: Raise NPS from 30 to 50\n"
                    "  due: 2026-12-01\n"
                    "  checkins:\n"
                    "    - 2026-10-05 34\n");
}

}  // namespace okr::lint
