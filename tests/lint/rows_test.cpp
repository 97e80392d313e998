// SPDX-License-Identifier: MIT
// Every row's examples are run: the bad one fires its rule, the good one is silent and free of
// errors.
#include "support/check.h"

#include <okr/lint/rule.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

/// Found while files are opened, so no example in memory shows it.
constexpr std::array<std::string_view, 1> found_on_disk = {"file-unreadable"};

bool is_found_on_disk(std::string_view id) {
  return std::find(found_on_disk.begin(), found_on_disk.end(), id) != found_on_disk.end();
}

/// Examples leave out what they are not about: mostly the key results.
constexpr std::string_view left_out = "objective-without-key-results";

/// Rules that sum up what another one has said of each part.
constexpr std::array<std::pair<std::string_view, std::string_view>, 1> sums = {
    {{"only-outputs", "task-as-key-result"}},
};

bool sums_up(std::string_view rule, std::string_view part) {
  return std::find(sums.begin(), sums.end(), std::pair(rule, part)) != sums.end();
}

std::vector<std::string> errors_beside(const test::Checked& checked, std::string_view rule) {
  std::vector<std::string> out;
  for (const diag::Diagnostic& finding : checked.report.diagnostics) {
    if (finding.severity != diag::Severity::error) continue;
    if (finding.rule == rule || finding.rule == left_out) continue;
    if (sums_up(rule, finding.rule)) continue;
    out.push_back(fmt::format("{}: {}", finding.rule, finding.message));
  }
  return out;
}

std::string joined(const std::vector<std::string>& lines) {
  return fmt::format("{}", fmt::join(lines, "\n"));
}

}  // namespace

TEST_CASE("a bad example fires its rule and no other error") {
  for (const Rule* rule : all_rules()) {
    if (is_found_on_disk(rule->id)) continue;
    INFO(std::string(rule->id), "\n", std::string(rule->bad));
    const test::Checked checked = test::check_example(rule->bad, test::strict());
    CHECK_FALSE(test::of_rule(checked, rule->id).empty());
    CHECK(joined(errors_beside(checked, rule->id)) == "");
  }
}

TEST_CASE("a good example is silent and free of errors") {
  for (const Rule* rule : all_rules()) {
    if (is_found_on_disk(rule->id)) continue;
    INFO(std::string(rule->id), "\n", std::string(rule->good));
    const test::Checked checked = test::check_example(rule->good, test::strict());
    CHECK(test::words(checked, rule->id).empty());
    CHECK(joined(errors_beside(checked, rule->id)) == "");
  }
}

TEST_CASE("a fix that a row promises is there, and only then") {
  for (const Rule* rule : all_rules()) {
    if (is_found_on_disk(rule->id)) continue;
    INFO(std::string(rule->id), "\n", std::string(rule->bad));
    const test::Checked checked = test::check_example(rule->bad, test::strict());
    std::vector<std::string> kinds;
    for (const diag::Diagnostic& finding : test::of_rule(checked, rule->id)) {
      for (const diag::Fix& fix : finding.fixes) {
        kinds.emplace_back(fix.applicability == diag::Applicability::safe     ? "safe"
                           : fix.applicability == diag::Applicability::unsafe ? "unsafe"
                                                                              : "needs input");
      }
    }
    if (rule->fix.empty()) {
      CHECK(joined(kinds) == "");
    } else {
      REQUIRE_FALSE(kinds.empty());
      CHECK(rule->fix.starts_with(kinds.front() + ": "));
    }
  }
}

}  // namespace okr::lint
