// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("unknown-carry points at what finds nothing") {
  test::check_spans("unknown-carry",
                    "title: Home cooks trust us\n"
                    "carried_from: «2026-Q3/product/trusting»\n");
}

TEST_CASE("unknown-carry is silent where it leads somewhere") {
  test::check_spans("unknown-carry",
                    "# okrs/2026-Q3/product.yaml\n"
                    "objectives:\n"
                    "  - {id: trusted, title: Home cooks trust us}\n"
                    "# okrs/2026-Q4/product.yaml\n"
                    "title: Home cooks trust us\n"
                    "carried_from: 2026-Q3/product/trusted\n");
}

}  // namespace okr::lint
