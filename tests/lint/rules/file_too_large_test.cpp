// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("file-too-large points at where the limit is passed") {
  test::check_spans(
      "file-too-large",
      "title: Home cooks trust us\n"
      "labels: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[«[»[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n");
}

TEST_CASE("file-too-large is silent within the limits") {
  test::check_spans("file-too-large",
                    "title: Home cooks trust us\n"
                    "labels: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]\n");
}

}  // namespace okr::lint
