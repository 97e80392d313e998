// SPDX-License-Identifier: MIT
#include "settings_check.h"

#include <okr/lint/rule.h>
#include <okr/lint/setting_words.h>
#include <okr/lint/settings.h>
#include <okr/text/nearest.h>
#include <okr/text/quoted.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace okr::lint {
namespace {

using model::RuleSetting;
using model::Word;

constexpr std::array<std::string_view, 3> profiles = {"minimal", "recommended", "strict"};
constexpr std::array<std::string_view, 4> severities = {"off", "info", "warning", "error"};

void check_option(const Rule& rule, const std::pair<Word, Word>& option,
                  std::vector<diag::Diagnostic>& problems) {
  const auto& [name, value] = option;
  std::vector<std::string_view> known = {"severity"};
  for (const Option& o : rule.options) known.push_back(o.name);
  if (std::find(known.begin(), known.end(), *name) == known.end()) {
    problems.push_back(
        diag::make_diagnostic("unknown-key", name.span,
                              fmt::format("{} has no setting {}{}", rule.id, text::quoted(*name),
                                          text::did_you_mean(*name, known)),
                              fmt::format("it has {}", fmt::join(known, ", "))));
  } else if (!parse_count(*value)) {
    problems.push_back(diag::make_diagnostic(
        "bad-value", value.span,
        fmt::format("{} must be a whole number, not {}", *name, text::quoted(*value)), {}));
  }
}

void check_severity(const Word& severity, std::vector<diag::Diagnostic>& problems) {
  if (parse_severity(*severity)) return;
  problems.push_back(
      diag::make_diagnostic("bad-value", severity.span,
                            fmt::format("{} is no severity{}", text::quoted(*severity),
                                        text::did_you_mean(*severity, severities)),
                            "write off, info, warning or error"));
}

void check_setting(const RuleSetting& setting, std::vector<diag::Diagnostic>& problems) {
  const Rule* rule = find_rule(*setting.rule);
  if (!rule) {
    problems.push_back(
        diag::make_diagnostic("unknown-key", setting.rule.span,
                              fmt::format("there is no rule {}{}", text::quoted(*setting.rule),
                                          text::did_you_mean(*setting.rule, rule_ids())),
                              "okr rules lists all rules"));
    return;
  }
  if (setting.severity) check_severity(*setting.severity, problems);
  for (const auto& option : setting.options) check_option(*rule, option, problems);
}

bool has_option(const Rule& rule, std::string_view name) {
  return std::any_of(rule.options.begin(), rule.options.end(),
                     [&](const Option& option) { return option.name == name; });
}

/// The option as the setting has it, else as the earlier ones do, else the rule's own.
int option_in(const RuleSetting& setting, const std::vector<RuleSetting>& earlier, const Rule& rule,
              std::string_view name) {
  int value = 0;
  for (const Option& option : rule.options) {
    if (option.name == name) value = option.standard;
  }
  const auto take = [&](const RuleSetting& from) {
    if (*from.rule != rule.id) return;
    for (const auto& [key, written] : from.options) {
      if (*key == name) value = parse_count(*written).value_or(value);
    }
  };
  for (const RuleSetting& from : earlier) take(from);
  take(setting);
  return value;
}

/// A rule with `min` and `max` can be met by nothing where they cross.
void check_min_and_max(const RuleSetting& setting, const std::vector<RuleSetting>& earlier,
                       std::vector<diag::Diagnostic>& problems) {
  const Rule* rule = find_rule(*setting.rule);
  const auto bound = std::find_if(
      setting.options.begin(), setting.options.end(),
      [](const auto& option) { return *option.first == "min" || *option.first == "max"; });
  if (!rule || bound == setting.options.end()) return;
  if (!has_option(*rule, "min") || !has_option(*rule, "max")) return;
  const int min = option_in(setting, earlier, *rule, "min");
  const int max = option_in(setting, earlier, *rule, "max");
  if (min <= max) return;
  problems.push_back(diag::make_diagnostic(
      "bad-value", bound->second.span,
      fmt::format("min is {} and max is {}: no number could be right", min, max),
      "write a min that is not above max; what is left out is the rule's own"));
}

}  // namespace

std::span<const std::string_view> profile_names() {
  return profiles;
}

std::span<const std::string_view> severity_names() {
  return severities;
}

std::optional<std::optional<diag::Severity>> parse_severity(std::string_view s) {
  if (s == "off") return std::optional<diag::Severity>();
  if (s == "info") return diag::Severity::info;
  if (s == "warning") return diag::Severity::warning;
  if (s == "error") return diag::Severity::error;
  return std::nullopt;
}

std::optional<int> parse_count(std::string_view s) {
  int value = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
  if (error != std::errc() || end != s.data() + s.size() || value < 0) return std::nullopt;
  return value;
}

std::vector<diag::Diagnostic> problems_of(const model::LintConfig& lint) {
  std::vector<diag::Diagnostic> problems;
  if (lint.profile && !parse_profile(**lint.profile)) {
    problems.push_back(
        diag::make_diagnostic("bad-value", lint.profile->span,
                              fmt::format("there is no profile {}{}", text::quoted(**lint.profile),
                                          text::did_you_mean(**lint.profile, profiles)),
                              "write minimal, recommended or strict"));
  }
  for (const RuleSetting& setting : lint.rules) {
    check_setting(setting, problems);
    check_min_and_max(setting, {}, problems);
  }
  for (const model::LintOverride& override : lint.overrides) {
    for (const RuleSetting& setting : override.rules) {
      check_setting(setting, problems);
      check_min_and_max(setting, lint.rules, problems);
    }
  }
  return problems;
}

}  // namespace okr::lint
