// SPDX-License-Identifier: MIT
// Found while files are opened, so its findings are tested where that is done.
#include <okr/lint/rule.h>

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("file-unreadable is an error in every profile") {
  const Rule* rule = find_rule("file-unreadable");
  REQUIRE(rule);
  CHECK(rule->severities.minimal == diag::Severity::error);
  CHECK(rule->severities.recommended == diag::Severity::error);
  CHECK(rule->severities.strict == diag::Severity::error);
  const bool has_check = rule->check != nullptr;
  CHECK_FALSE(has_check);
}

}  // namespace okr::lint
