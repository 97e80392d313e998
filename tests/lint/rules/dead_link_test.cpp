// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("dead-link points at a path that is not there") {
  test::check_spans(
      "dead-link",
      "title: Home cooks trust us\nlinks: {memo: «docs/trust.md», plan: «\"b.md\"»}\n");
}

TEST_CASE("dead-link is silent on paths that are there and on addresses") {
  test::check_spans("dead-link",
                    "# okrs/2026-Q4/product.yaml\n"
                    "title: Home cooks trust us\n"
                    "links: {memo: docs/trusted.md, map: \"https://northwind.example/map\"}\n"
                    "# docs/trusted.md\n");
}

TEST_CASE("dead-link names the path") {
  const auto findings = test::of_rule(
      test::check_example("title: Home cooks trust us\nlinks: {memo: docs/trust.md}\n"),
      "dead-link");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "there is no file 'docs/trust.md'");
  CHECK(findings[0].help == "paths are relative to okr.yaml's folder");
}

}  // namespace okr::lint
