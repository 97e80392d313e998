// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::lint {

TEST_CASE("objective-with-number fires on what measures, at the number") {
  test::check_spans("objective-with-number", "title: Increase monthly active users by «20%»\n");
  test::check_spans("objective-with-number", "title: «Double» the joy of cooking at home\n");
  test::check_spans("objective-with-number", "title: \"Earn «$2M» with home cooks\"\n");
}

TEST_CASE("objective-with-number is silent on names that hold digits") {
  test::check_spans("objective-with-number", "title: Home cooks start 2026 with our B2B pans\n");
  test::check_spans("objective-with-number", "title: Delight home cooks in Q3\n");
  test::check_spans("objective-with-number", "title: Be there for home cooks 24/7\n");
}

TEST_CASE("objective-with-number is silent on dropped objectives and in other languages") {
  test::check_spans("objective-with-number",
                    "title: Earn 20% more\ndropped: 2026-10-20\nreason: no longer needed\n");
  test::check_spans("objective-with-number",
                    "# okr.yaml\nlanguage: de\n"
                    "# okrs/2026-Q4/product.yaml\ntitle: Umsatz um 20% steigern\n");
}

TEST_CASE("objective-with-number says once per objective where all its numbers are") {
  const auto findings =
      test::of_rule(test::check_example("title: Grow from 10% to 20%\n", test::strict()),
                    "objective-with-number");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].related.size() == 1);
}

TEST_CASE("objective-with-number leaves a blank for the sentence without the number") {
  test::check_fix("objective-with-number", "title: Increase monthly active users by 20%\n",
                  "title: ___\n");
  test::check_fix("objective-with-number", "title: 'Increase users by 20%'  # ours\n",
                  "title: '___'  # ours\n");
}

}  // namespace okr::lint
