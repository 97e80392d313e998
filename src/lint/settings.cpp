// SPDX-License-Identifier: MIT
#include "settings_check.h"

#include <okr/lint/rule.h>
#include <okr/lint/settings.h>
#include <okr/text/glob.h>

#include <algorithm>
#include <utility>

namespace okr::lint {
namespace {

using model::RuleSetting;
using model::Word;

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
  out.problems = problems_of(lint);
  return out;
}

}  // namespace okr::lint
