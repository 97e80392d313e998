// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("file-syntax points at what cannot be read") {
  test::check_spans("file-syntax",
                    "title: Home cooks trust us\n"
                    "why: first purchases disappoint«:» they are sent back\n");
}

TEST_CASE("file-syntax is silent on text in quotes") {
  test::check_spans("file-syntax",
                    "title: Home cooks trust us\n"
                    "why: \"first purchases disappoint: they are sent back\"\n");
}

}  // namespace okr::lint
