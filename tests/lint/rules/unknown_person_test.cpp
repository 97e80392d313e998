// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("unknown-person points at the name") {
  test::check_spans("unknown-person",
                    "- title: Raise NPS from 30 to 50\n"
                    "  owner: «samm»\n");
}

TEST_CASE("unknown-person is silent on known people, and where okr.yaml lists none") {
  test::check_spans("unknown-person",
                    "- title: Raise NPS from 30 to 50\n"
                    "  owner: sam\n");
  test::check_spans("unknown-person",
                    "# okr.yaml\n"
                    "teams: {product: {lead: dana}}\n"
                    "# okrs/2026-Q4/product.yaml\n"
                    "title: Home cooks trust us\n"
                    "owner: whoever\n");
}

}  // namespace okr::lint
