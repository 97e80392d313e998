// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("unknown-team points at the team") {
  test::check_spans("unknown-team",
                    "team: «chekout»\n"
                    "objectives:\n"
                    "  - title: Paying is easy\n");
  test::check_spans("unknown-team",
                    "# okr.yaml\n"
                    "teams:\n"
                    "  northwind: {lead: ines}\n"
                    "  product: {lead: dana, parent: «nordwind»}\n");
}

TEST_CASE("unknown-team is silent on a known one") {
  test::check_spans("unknown-team",
                    "team: checkout\n"
                    "objectives:\n"
                    "  - title: Paying is easy\n");
}

}  // namespace okr::lint
