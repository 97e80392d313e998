// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("bad-team-tree points at the second root") {
  test::check_spans("bad-team-tree",
                    "# okr.yaml\n"
                    "teams:\n"
                    "  northwind: {lead: ines}\n"
                    "  «product»: {lead: dana}\n");
}

TEST_CASE("bad-team-tree is silent on one root with all others below it") {
  test::check_spans("bad-team-tree",
                    "# okr.yaml\n"
                    "teams:\n"
                    "  northwind: {lead: ines}\n"
                    "  product: {lead: dana, parent: northwind}\n");
}

}  // namespace okr::lint
