// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("unknown-key points at the key") {
  test::check_spans("unknown-key",
                    "- title: Raise NPS from 30 to 50\n"
                    "  «onwer»: sam\n");
  test::check_spans("unknown-key",
                    "# okr.yaml\n"
                    "lint:\n"
                    "  rules:\n"
                    "    «dead-lnk»: error\n");
  test::check_spans("unknown-key",
                    "# okr.yaml\n"
                    "lint:\n"
                    "  rules:\n"
                    "    dead-link: {«most»: 3}\n");
}

TEST_CASE("unknown-key is silent on known keys") {
  test::check_spans("unknown-key",
                    "- title: Raise NPS from 30 to 50\n"
                    "  owner: sam\n");
}

}  // namespace okr::lint
