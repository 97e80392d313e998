// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("bad-value points at a word that the key does not take") {
  test::check_spans("bad-value",
                    "- title: Raise NPS from 30 to 50\n"
                    "  direction: «upwards»\n");
  test::check_spans("bad-value",
                    "# okr.yaml\n"
                    "lint: {profile: «strikt»}\n");
  test::check_spans("bad-value",
                    "# okr.yaml\n"
                    "lint:\n"
                    "  rules:\n"
                    "    dead-link: «eror»\n");
}

TEST_CASE("bad-value is silent on the words it takes") {
  test::check_spans("bad-value",
                    "- title: Raise NPS from 30 to 50\n"
                    "  direction: increase\n"
                    "  indicator: leading\n");
}

}  // namespace okr::lint
