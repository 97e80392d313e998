// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("unsupported-yaml points at the anchor, alias or tag") {
  test::check_spans("unsupported-yaml",
                    "- title: Raise NPS from 30 to 50\n"
                    "  owner: «&lead» sam\n");
}

TEST_CASE("unsupported-yaml is silent on an ampersand within text") {
  test::check_spans("unsupported-yaml",
                    "- title: Raise NPS from 30 to 50 & more\n"
                    "  owner: sam\n");
}

}  // namespace okr::lint
