// SPDX-License-Identifier: MIT
#include "../../src/report/uri.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("a path is a URI in which only what needs no escape stands for itself") {
  CHECK(relative_uri("okrs/2026-Q4/team_a~.yaml") == "okrs/2026-Q4/team_a~.yaml");
  CHECK(relative_uri("a b%20#1?x=y&z.yaml") == "a%20b%2520%231%3Fx%3Dy%26z.yaml");
  CHECK(relative_uri("caf\u00E9/\u6599.yaml") == "caf%C3%A9/%E6%96%99.yaml");
}

TEST_CASE("a colon makes no scheme of a path's beginning") {
  CHECK(relative_uri("c:/x.yaml") == "c%3A/x.yaml");
}

TEST_CASE("bytes that are no UTF-8 keep their values in a URI") {
  CHECK(relative_uri("\xFF\x01\n") == "%FF%01%0A");
}

}  // namespace okr::report
