// SPDX-License-Identifier: MIT
// The `lint` part of okr.yaml, as written: whether rules and settings exist is for lint to say.
#include "entities.h"
#include "row.h"
#include "values.h"

#include <array>

namespace okr::load {
namespace {

using model::LintConfig;
using model::LintOverride;
using model::RuleSetting;

constexpr Field setting_field{"rules", Shape::rule_map, "", "rules: {vanity-metric: error}"};

void read_options(Reader& in, const yaml::Value& mapping, RuleSetting& setting) {
  for_each_entry(mapping, [&](const yaml::Value& key, const yaml::Value& value) {
    const auto word = read_word(in, setting_field, value);
    if (!word) return;
    if (key.text() == "severity") {
      setting.severity = word;
    } else {
      setting.options.emplace_back(model::Word{std::string(key.text()), key.span()}, *word);
    }
  });
}

std::vector<RuleSetting> read_rules(Reader& in, const Field& field, const yaml::Value& map) {
  std::vector<RuleSetting> settings;
  if (map.kind() != yaml::Kind::mapping) {
    report_wrong_type(in, field, map);
    return settings;
  }
  for_each_entry(map, [&](const yaml::Value& key, const yaml::Value& value) {
    RuleSetting setting;
    setting.rule = {std::string(key.text()), key.span()};
    if (value.kind() == yaml::Kind::mapping) {
      read_options(in, value, setting);
    } else {
      setting.severity = read_word(in, field, value);
    }
    settings.push_back(std::move(setting));
  });
  return settings;
}

template <class T>
void read_rules_into(Reader& in, const Field& field, const yaml::Value& value, T& into) {
  into.rules = read_rules(in, field, value);
}

constexpr std::array<Row<LintOverride>, 2> override_rows = {{
    {{"files", Shape::texts, "patterns of the paths that it holds for",
      "files: [\"okrs/2025-*/**\"]", true},
     as_words<&LintOverride::files>},
    {{"rules", Shape::rule_map, "severities and settings that rules have there",
      "rules: {objective-without-why: off}", true},
     read_rules_into<LintOverride>},
}};

void read_overrides(Reader& in, const Field& field, const yaml::Value& list, LintConfig& into) {
  if (list.kind() != yaml::Kind::sequence) return report_wrong_type(in, field, list);
  for_each_item(in, list, [&](const yaml::Value& item) {
    if (item.kind() != yaml::Kind::mapping) return report_not_a(in, Entity::lint_override, item);
    LintOverride part;
    read_fields<LintOverride>(in, Entity::lint_override, override_rows, item, part);
    into.overrides.push_back(std::move(part));
  });
}

constexpr std::array<Row<LintConfig>, 3> lint_rows = {{
    {{"profile", Shape::text, "minimal, recommended or strict; default recommended",
      "profile: recommended"},
     as_word<&LintConfig::profile>},
    {{"rules", Shape::rule_map, "a rule's severity (off, info, warning, error), or its settings",
      "rules: {vanity-metric: error, objective-count: {team: 2}}"},
     read_rules_into<LintConfig>},
    {{"overrides", Shape::entities, "other rules for some files",
      "overrides: [{files: [\"okrs/2025-*/**\"], rules: {objective-without-why: off}}]", false,
      Entity::lint_override},
     read_overrides},
}};

}  // namespace

LintConfig read_lint(Reader& in, const yaml::Value& value) {
  LintConfig lint;
  if (value.kind() != yaml::Kind::mapping) {
    report_not_a(in, Entity::lint, value);
    return lint;
  }
  read_fields<LintConfig>(in, Entity::lint, lint_rows, value, lint);
  return lint;
}

std::vector<Field> lint_fields() {
  return fields_in<LintConfig>(lint_rows);
}

std::vector<Field> lint_override_fields() {
  return fields_in<LintOverride>(override_rows);
}

}  // namespace okr::load
