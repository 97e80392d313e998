// SPDX-License-Identifier: MIT
#include <okr/lint/rule.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace okr::lint {

TEST_CASE("rules stand by group, then by id, each once") {
  const auto rules = all_rules();
  const auto before = [](const Rule* a, const Rule* b) {
    return std::pair(a->group, a->id) < std::pair(b->group, b->id);
  };
  CHECK(std::is_sorted(rules.begin(), rules.end(), before));
  std::set<std::string_view> ids;
  for (const Rule* rule : rules) ids.insert(rule->id);
  CHECK(ids.size() == rules.size());
}

TEST_CASE("a rule is found by its id") {
  for (const Rule* rule : all_rules()) {
    CHECK(find_rule(rule->id) == rule);
    CHECK(all_rules()[rule_number(rule->id).value()] == rule);
  }
  CHECK(find_rule("no-such-rule") == nullptr);
  CHECK_FALSE(rule_number("no-such-rule").has_value());
}

TEST_CASE("an id is lower-case words joined by hyphens, and reads well after allow") {
  for (const Rule* rule : all_rules()) {
    const std::string id(rule->id);
    CAPTURE(id);
    CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos);
    CHECK(id.front() != '-');
    CHECK(id.back() != '-');
  }
}

TEST_CASE("a profile never takes away what a smaller one has") {
  for (const Rule* rule : all_rules()) {
    const std::string id(rule->id);
    CAPTURE(id);
    const Severities& s = rule->severities;
    CHECK(s.strict.has_value());
    if (s.minimal) CHECK(s.recommended.has_value());
  }
}

TEST_CASE("every rule says what it fires on and why, as the house writes") {
  for (const Rule* rule : all_rules()) {
    const std::string id(rule->id);
    CAPTURE(id);
    REQUIRE_FALSE(rule->summary.empty());
    CHECK(rule->summary.back() != '.');
    CHECK(rule->summary.find('\n') == std::string_view::npos);
    REQUIRE_FALSE(rule->rationale.empty());
    CHECK(rule->rationale.back() == '.');
    CHECK(rule->rationale.find('\n') == std::string_view::npos);
    CHECK(rule->bad.ends_with('\n'));
    CHECK(rule->good.ends_with('\n'));
    CHECK(rule->bad != rule->good);
  }
}

}  // namespace okr::lint
