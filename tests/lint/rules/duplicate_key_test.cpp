// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("duplicate-key points at the second key") {
  test::check_spans("duplicate-key",
                    "- title: Raise NPS from 30 to 50\n"
                    "  owner: dana\n"
                    "  «owner»: sam\n");
}

TEST_CASE("duplicate-key is silent on the same key in another place") {
  test::check_spans("duplicate-key",
                    "- title: Raise NPS from 30 to 50\n"
                    "  owner: dana\n"
                    "- title: Lower refunds from 5% to 2%\n"
                    "  owner: sam\n");
}

}  // namespace okr::lint
