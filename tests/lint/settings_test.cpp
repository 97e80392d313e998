// SPDX-License-Identifier: MIT
#include <okr/lint/rule.h>
#include <okr/lint/settings.h>

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace okr::lint {
namespace {

using diag::Severity;
using model::Word;

/// A word that stands at byte `at` of okr.yaml.
Word word(std::string s, std::uint32_t at = 0) {
  const auto size = static_cast<std::uint32_t>(s.size());
  return {std::move(s), {0, at, at + size}};
}

model::RuleSetting setting(std::string rule, std::string severity) {
  return {word(std::move(rule)), word(std::move(severity)), {}};
}

model::Workspace workspace(model::LintConfig lint = {}) {
  model::Workspace out;
  out.sources = {{"okr.yaml", ""}, {"okrs/2025-Q1/a.yaml", ""}, {"okrs/2026-Q4/a.yaml", ""}};
  out.config.lint = std::move(lint);
  return out;
}

std::optional<Severity> severity(const Settings& settings, std::string_view rule,
                                 std::uint32_t file = 0) {
  return settings.state(file, rule_number(rule).value()).severity;
}

std::optional<Severity> severity(model::LintConfig lint, const Flags& flags,
                                 std::string_view rule) {
  return severity(configure(workspace(std::move(lint)), flags).settings, rule);
}

Flags in(Profile profile) {
  Flags flags;
  flags.profile = profile;
  return flags;
}

}  // namespace

TEST_CASE("the profile decides, recommended where none is named") {
  CHECK(severity({}, {}, "dead-link") == Severity::warning);
  CHECK(severity({}, in(Profile::minimal), "dead-link") == std::nullopt);
  CHECK(severity({}, in(Profile::minimal), "bad-date") == Severity::error);
  model::LintConfig lint;
  lint.profile = word("minimal");
  CHECK(severity(lint, {}, "key-result-without-baseline") == std::nullopt);
  CHECK(severity(lint, in(Profile::recommended), "key-result-without-baseline") == Severity::error);
}

TEST_CASE("okr.yaml sets a severity or turns a rule off") {
  model::LintConfig lint;
  lint.rules = {setting("dead-link", "error"), setting("bad-date", "off")};
  CHECK(severity(lint, {}, "dead-link") == Severity::error);
  CHECK(severity(lint, {}, "bad-date") == std::nullopt);
  const Settings settings = configure(workspace(lint), {}).settings;
  CHECK(settings.state(0, rule_number("dead-link").value()).severity_written);
  CHECK_FALSE(settings.state(0, rule_number("text-lost").value()).severity_written);
}

TEST_CASE("an override holds for the files that it names") {
  model::LintConfig lint;
  lint.overrides = {{{word("okrs/2025-*/**")}, {setting("dead-link", "off")}}};
  const Settings settings = configure(workspace(lint), {}).settings;
  CHECK(severity(settings, "dead-link", 1) == std::nullopt);
  CHECK(severity(settings, "dead-link", 2) == Severity::warning);
}

TEST_CASE("of two overrides for a file the later one holds") {
  model::LintConfig lint;
  lint.overrides = {{{word("okrs/**")}, {setting("dead-link", "error")}},
                    {{word("okrs/2025-*/**")}, {setting("dead-link", "info")}}};
  const Settings settings = configure(workspace(lint), {}).settings;
  CHECK(severity(settings, "dead-link", 1) == Severity::info);
  CHECK(severity(settings, "dead-link", 2) == Severity::error);
}

TEST_CASE("--select leaves only what it names, whatever the profile or okr.yaml says") {
  Flags flags = in(Profile::minimal);
  flags.select = {"dead-link", "text-lost"};
  model::LintConfig lint;
  lint.rules = {setting("text-lost", "off")};
  CHECK(severity(lint, flags, "dead-link") == Severity::warning);
  CHECK(severity(lint, flags, "text-lost") == Severity::warning);
  CHECK(severity(lint, flags, "bad-date") == std::nullopt);
}

TEST_CASE("an override's off holds under --select") {
  Flags flags;
  flags.select = {"dead-link"};
  model::LintConfig lint;
  lint.overrides = {{{word("okrs/2025-*/**")}, {setting("dead-link", "off")}}};
  const Settings settings = configure(workspace(lint), flags).settings;
  CHECK(severity(settings, "dead-link", 1) == std::nullopt);
  CHECK(severity(settings, "dead-link", 2) == Severity::warning);
}

TEST_CASE("--ignore has the last word") {
  Flags flags;
  flags.ignore = {"dead-link"};
  model::LintConfig lint;
  lint.rules = {setting("dead-link", "error")};
  CHECK(severity(lint, flags, "dead-link") == std::nullopt);
}

TEST_CASE("what okr.yaml mistypes is said at its place, with what is nearest") {
  model::LintConfig lint;
  lint.profile = word("strikt", 10);
  lint.rules = {{word("dead-lnk", 20), {}, {}},
                {word("bad-date", 30), word("eror", 40), {}},
                {word("bad-date", 50), {}, {{word("min", 60), word("3", 65)}}}};
  const auto problems = configure(workspace(lint), {}).problems;
  REQUIRE(problems.size() == 4);
  CHECK(problems[0].rule == "bad-value");
  CHECK(problems[0].message == "there is no profile 'strikt' (did you mean 'strict'?)");
  CHECK(problems[0].span == text::Span{0, 10, 16});
  CHECK(problems[1].rule == "unknown-key");
  CHECK(problems[1].message == "there is no rule 'dead-lnk' (did you mean 'dead-link'?)");
  CHECK(problems[1].span == text::Span{0, 20, 28});
  CHECK(problems[2].rule == "bad-value");
  CHECK(problems[2].message == "'eror' is no severity (did you mean 'error'?)");
  CHECK(problems[3].rule == "unknown-key");
  CHECK(problems[3].message == "bad-date has no setting 'min'");
  CHECK(problems[3].span == text::Span{0, 60, 63});
}

TEST_CASE("what is mistyped over two lines is said on one, and cut where it is long") {
  model::LintConfig lint;
  lint.profile = word("str\nict");
  lint.rules = {{word(std::string(70, 'x')), {}, {}}, {word("bad-date"), word("err\nor"), {}}};
  const auto problems = configure(workspace(lint), {}).problems;
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].message.starts_with("there is no profile 'str ict'"));
  CHECK(problems[1].message == "there is no rule '" + std::string(60, 'x') + "…'");
  CHECK(problems[2].message.starts_with("'err or' is no severity"));
}

TEST_CASE("a setting's number is read, and holds where okr.yaml gives one") {
  const Rule* with_option = nullptr;
  for (const Rule* rule : all_rules()) {
    if (!rule->options.empty()) with_option = rule;
  }
  if (!with_option) return;
  const std::string id(with_option->id);
  const std::string name(with_option->options.front().name);
  model::LintConfig lint;
  lint.rules = {{word(id), {}, {{word(name), word("17")}}}};
  const auto number = [&](model::LintConfig config) {
    const model::Workspace w = workspace(std::move(config));
    const Settings settings = configure(w, {}).settings;
    return Context{w, settings, {}, {}, compare::History()}.option(id, name, {});
  };
  CHECK(number(lint) == 17);
  CHECK(number({}) == with_option->options.front().standard);
  lint.rules.front().options.front().second = word("many");
  CHECK(number(lint) == with_option->options.front().standard);
  const auto problems = configure(workspace(lint), {}).problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == name + " must be a whole number, not 'many'");
}

TEST_CASE("profiles are known by their names") {
  CHECK(parse_profile("strict") == Profile::strict);
  CHECK_FALSE(parse_profile("Strict").has_value());
}

TEST_CASE("a min above the max can be met by nothing and is said so") {
  model::LintConfig lint;
  lint.rules = {{word("key-result-count"), {}, {{word("min"), word("6", 10)}}}};
  lint.overrides = {
      {{word("okrs/2025-*/**")}, {{word("key-result-count"), {}, {{word("max"), word("5", 20)}}}}},
      {{word("okrs/2026-*/**")}, {{word("key-result-count"), {}, {{word("max"), word("9", 30)}}}}}};
  const auto problems = configure(workspace(lint), {}).problems;
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].rule == "bad-value");
  CHECK(problems[0].span.begin == 10);
  CHECK(problems[0].message == "min is 6 and max is 5: no number could be right");
  CHECK(problems[1].span.begin == 20);
}

TEST_CASE("a setting for a rule of a later version is for a rule that is not there") {
  model::LintConfig lint;
  lint.rules = {setting("retired-policy", "error"), setting("stale-checkins", "error")};
  const auto problems = configure(workspace(lint), {}).problems;
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].rule == "unknown-key");
  CHECK(problems[0].message == "there is no rule 'retired-policy'");
  CHECK(problems[1].message == "there is no rule 'stale-checkins' (did you mean 'stale-checkin'?)");
}

}  // namespace okr::lint
