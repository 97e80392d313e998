// SPDX-License-Identifier: MIT
#include <okr/lint/rule.h>
#include <okr/lint/settings.h>
#include <okr/text/glob.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace okr::lint {
namespace {

using model::RuleSetting;
using model::Word;

constexpr std::array<std::string_view, 3> profile_names = {"minimal", "recommended", "strict"};
constexpr std::array<std::string_view, 4> severity_names = {"off", "info", "warning", "error"};

std::vector<std::string_view> rule_ids() {
  std::vector<std::string_view> ids;
  for (const Rule* rule : all_rules()) ids.push_back(rule->id);
  return ids;
}

diag::Diagnostic problem(std::string_view rule, text::Span span, std::string message,
                         std::string help) {
  diag::Diagnostic out;
  out.rule = rule;
  out.span = span;
  out.message = std::move(message);
  out.help = std::move(help);
  return out;
}

/// A severity as written; the inner optional is empty for "off", the outer one for anything else.
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

bool is_named(const std::vector<std::string>& names, std::string_view id) {
  return std::find(names.begin(), names.end(), id) != names.end();
}

std::optional<diag::Severity> in_profile(const Severities& severities, Profile profile) {
  switch (profile) {
    case Profile::minimal:
      return severities.minimal;
    case Profile::recommended:
      return severities.recommended;
    case Profile::strict:
      return severities.strict;
  }
  return std::nullopt;
}

RuleState standard_state(const Rule& rule, Profile profile, const Flags& flags) {
  RuleState state;
  state.severity = in_profile(rule.severities, profile);
  const bool selected = is_named(flags.select, rule.id);
  if (selected && !state.severity) state.severity = rule.severities.strict;
  for (const Option& option : rule.options) {
    state.options.emplace(std::string(option.name), option.standard);
  }
  return state;
}

void check_option(const Rule& rule, const std::pair<Word, Word>& option,
                  std::vector<diag::Diagnostic>& problems) {
  const auto& [name, value] = option;
  std::vector<std::string_view> known = {"severity"};
  for (const Option& o : rule.options) known.push_back(o.name);
  if (std::find(known.begin(), known.end(), *name) == known.end()) {
    problems.push_back(problem(
        "unknown-key", name.span,
        fmt::format("{} has no setting '{}'{}", rule.id, *name, text::did_you_mean(*name, known)),
        fmt::format("it has {}", fmt::join(known, ", "))));
  } else if (!parse_count(*value)) {
    problems.push_back(problem("bad-value", value.span,
                               fmt::format("{} must be a whole number, not '{}'", *name, *value),
                               {}));
  }
}

void check_severity(const Word& severity, std::vector<diag::Diagnostic>& problems) {
  if (parse_severity(*severity)) return;
  problems.push_back(problem("bad-value", severity.span,
                             fmt::format("'{}' is no severity{}", *severity,
                                         text::did_you_mean(*severity, severity_names)),
                             "write off, info, warning or error"));
}

void check_setting(const RuleSetting& setting, std::vector<diag::Diagnostic>& problems) {
  const Rule* rule = find_rule(*setting.rule);
  if (!rule) {
    problems.push_back(problem("unknown-key", setting.rule.span,
                               fmt::format("there is no rule '{}'{}", *setting.rule,
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
  problems.push_back(
      problem("bad-value", bound->second.span,
              fmt::format("min is {} and max is {}: no number could be right", min, max),
              "write a min that is not above max; what is left out is the rule's own"));
}

std::vector<diag::Diagnostic> check_config(const model::LintConfig& lint) {
  std::vector<diag::Diagnostic> problems;
  if (lint.profile && !parse_profile(**lint.profile)) {
    problems.push_back(problem("bad-value", lint.profile->span,
                               fmt::format("there is no profile '{}'{}", **lint.profile,
                                           text::did_you_mean(**lint.profile, profile_names)),
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

/// Makes one setting hold; what is wrong with it has been said and is passed over.
void apply(const RuleSetting& setting, std::vector<RuleState>& states) {
  const std::optional<std::size_t> number = rule_number(*setting.rule);
  if (!number) return;
  RuleState& state = states[*number];
  if (setting.severity) {
    if (const auto severity = parse_severity(**setting.severity)) {
      state.severity = *severity;
      state.severity_written = true;
    }
  }
  for (const auto& [name, value] : setting.options) {
    const auto option = state.options.find(*name);
    const std::optional<int> count = parse_count(*value);
    if (option != state.options.end() && count) option->second = *count;
  }
}

/// --select and --ignore have the last word on which rules are on.
void apply_flags(const Flags& flags, std::vector<RuleState>& states) {
  const auto rules = all_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const bool left_out = !flags.select.empty() && !is_named(flags.select, rules[i]->id);
    if (left_out || is_named(flags.ignore, rules[i]->id)) states[i].severity.reset();
  }
}

/// The numbers of the overrides that concern the file.
std::vector<std::size_t> overrides_of(const model::LintConfig& lint, std::string_view path) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < lint.overrides.size(); ++i) {
    const std::vector<Word>& patterns = lint.overrides[i].files;
    const bool concerned = std::any_of(patterns.begin(), patterns.end(), [&](const Word& pattern) {
      return text::glob_matches(*pattern, path);
    });
    if (concerned) out.push_back(i);
  }
  return out;
}

std::vector<RuleState> with_overrides(const model::LintConfig& lint,
                                      const std::vector<std::size_t>& numbers,
                                      std::vector<RuleState> states, const Flags& flags) {
  for (const std::size_t i : numbers) {
    for (const RuleSetting& setting : lint.overrides[i].rules) apply(setting, states);
  }
  apply_flags(flags, states);
  return states;
}

void apply_overrides(const model::Workspace& workspace, const Flags& flags, Settings& settings) {
  const model::LintConfig& lint = workspace.config.lint;
  if (lint.overrides.empty()) return;
  std::map<std::vector<std::size_t>, std::size_t> known;
  for (std::uint32_t file = 0; file < workspace.sources.size(); ++file) {
    std::vector<std::size_t> numbers = overrides_of(lint, workspace.sources[file].path);
    if (numbers.empty()) continue;
    const auto [place, is_new] = known.try_emplace(std::move(numbers), settings.variants.size());
    if (is_new) {
      settings.variants.push_back(with_overrides(lint, place->first, settings.common, flags));
    }
    settings.variant_of_file.emplace(file, place->second);
  }
}

Profile chosen_profile(const model::LintConfig& lint, const Flags& flags) {
  if (flags.profile) return *flags.profile;
  if (!lint.profile) return Profile::recommended;
  return parse_profile(**lint.profile).value_or(Profile::recommended);
}

/// Naming a rule on the command line asks for it, so okr.yaml's "off" for all files gives way; an
/// override's "off" for some files still holds.
bool gives_way(const RuleSetting& setting, const Flags& flags) {
  return setting.severity && **setting.severity == "off" && is_named(flags.select, *setting.rule);
}

}  // namespace

const RuleState& Settings::state(std::uint32_t file, std::size_t rule) const {
  const auto variant = variant_of_file.find(file);
  return variant == variant_of_file.end() ? common[rule] : variants[variant->second][rule];
}

bool is_on_anywhere(const Settings& settings, std::size_t rule) {
  if (settings.common[rule].severity) return true;
  return std::any_of(settings.variants.begin(), settings.variants.end(),
                     [&](const auto& states) { return states[rule].severity.has_value(); });
}

bool needs_history(const Settings& settings) {
  const auto rules = all_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (rules[i]->needs_git && is_on_anywhere(settings, i)) return true;
  }
  return false;
}

std::optional<Profile> parse_profile(std::string_view s) {
  if (s == "minimal") return Profile::minimal;
  if (s == "recommended") return Profile::recommended;
  if (s == "strict") return Profile::strict;
  return std::nullopt;
}

Configured configure(const model::Workspace& workspace, const Flags& flags) {
  const model::LintConfig& lint = workspace.config.lint;
  Configured out;
  const Profile profile = chosen_profile(lint, flags);
  for (const Rule* rule : all_rules()) {
    out.settings.common.push_back(standard_state(*rule, profile, flags));
  }
  for (const RuleSetting& setting : lint.rules) {
    if (!gives_way(setting, flags)) apply(setting, out.settings.common);
  }
  apply_overrides(workspace, flags, out.settings);
  apply_flags(flags, out.settings.common);
  out.problems = check_config(lint);
  return out;
}

}  // namespace okr::lint
