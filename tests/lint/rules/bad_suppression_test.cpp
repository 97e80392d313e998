// SPDX-License-Identifier: MIT
// What can be wrong with a comment, one by one, is in ../suppressions_test.cpp.
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("bad-suppression points at the comment, or at the word in it that is wrong") {
  test::check_spans("bad-suppression",
                    "- Raise NPS to 50  «# okr: allow(key-result-without-baseline)»\n");
  test::check_spans("bad-suppression",
                    "- Raise NPS to 50  # okr: allow(key-result-without-baseline, «nps») -- new\n");
}

TEST_CASE("bad-suppression is silent on a comment that is needed and says why") {
  test::check_spans("bad-suppression",
                    "- Raise NPS to 50  # okr: allow(key-result-without-baseline) -- new\n");
  test::check_spans("bad-suppression",
                    "# okr.yaml\n"
                    "# okr: allow(bad-team-tree) -- one more root for a while\n"
                    "teams:\n"
                    "  northwind: {lead: ines}\n"
                    "  product: {lead: dana}\n");
}

TEST_CASE("bad-suppression's fix removes what is not needed") {
  test::check_fix("bad-suppression",
                  "- {id: nps, title: Raise NPS from 30 to 50}  # okr: allow(bad-date) -- old\n",
                  "- {id: nps, title: Raise NPS from 30 to 50}\n");
}

}  // namespace okr::lint
