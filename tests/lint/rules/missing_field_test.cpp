// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("missing-field points at the first key of the entry") {
  test::check_spans("missing-field",
                    "- «owner»: sam\n"
                    "  baseline: 30\n"
                    "  target: 50\n");
}

TEST_CASE("missing-field is silent where the title stands") {
  test::check_spans("missing-field",
                    "- title: Raise NPS\n"
                    "  owner: sam\n"
                    "  baseline: 30\n"
                    "  target: 50\n");
}

}  // namespace okr::lint
