// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("bad-bounds points at the bound that leaves no room") {
  test::check_spans("bad-bounds",
                    "- title: Deliver on time\n"
                    "  min: 95%\n"
                    "  max: «90%»\n");
  test::check_spans("bad-bounds",
                    "- title: Raise NPS from 30 to 50\n"
                    "  weight: «-1»\n");
}

TEST_CASE("bad-bounds is silent where some value can lie between them") {
  test::check_spans("bad-bounds",
                    "- title: Deliver on time\n"
                    "  min: 90%\n"
                    "  max: 95%\n");
  test::check_spans("bad-bounds",
                    "- title: Deliver on time\n"
                    "  min: 90%\n"
                    "  max: 90%\n");
  test::check_spans("bad-bounds",
                    "- title: Raise NPS from 30 to 50\n"
                    "  weight: 0\n");
}

}  // namespace okr::lint
