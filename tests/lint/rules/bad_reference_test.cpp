// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("bad-reference points at a reference that cannot be read") {
  test::check_spans("bad-reference",
                    "# okrs/2026-Q4/northwind.yaml\n"
                    "objectives:\n"
                    "  - {id: loved, title: Home cooks love us}\n"
                    "# okrs/2026-Q4/product.yaml\n"
                    "title: Home cooks trust us\n"
                    "aligned_to: «northwind//loved»\n");
}

TEST_CASE("bad-reference is silent on period/team/objective") {
  test::check_spans("bad-reference",
                    "# okrs/2026-Q4/northwind.yaml\n"
                    "objectives:\n"
                    "  - {id: loved, title: Home cooks love us}\n"
                    "# okrs/2026-Q4/product.yaml\n"
                    "title: Home cooks trust us\n"
                    "aligned_to: northwind/loved\n");
  test::check_spans("bad-reference",
                    "# okrs/2026-Q4/northwind.yaml\n"
                    "objectives:\n"
                    "  - {id: loved, title: Home cooks love us}\n"
                    "# okrs/2026-Q4/product.yaml\n"
                    "title: Home cooks trust us\n"
                    "aligned_to: 2026-Q4/northwind/loved\n");
}

}  // namespace okr::lint
