// SPDX-License-Identifier: MIT
// okr.yaml: who the teams and people are, and how the house wants its OKRs checked.
#include "changed.h"
#include "match.h"
#include "names.h"

#include <algorithm>

namespace okr::compare {
namespace {

using model::Config;
using model::Person;
using model::Team;
using model::Workspace;
using What = Difference::What;

/// Both configurations, and today's names for teams.
struct Both {
  const Workspace& before;
  const Workspace& after;

  std::string now(const std::optional<model::Word>& team) const {
    return team ? team_now(before, after, **team) : std::string();
  }
  std::string now(const std::vector<model::Word>& people) const {
    std::vector<std::string> ids;
    for (const model::Word& person : people) ids.push_back(person_now(before, after, *person));
    std::sort(ids.begin(), ids.end());
    return comma_joined(ids);
  }
};

FieldTexts texts_of(const Both& both, const Team& team) {
  return {{"id", *team.id},
          {"name", *team.name == *team.id ? "" : *team.name},
          {"level", std::string(model::name_of(team.level))},
          {"parent", both.now(team.parent)},
          {"lead", both.now(team.lead)},
          {"members", both.now(team.members)},
          {"until", text_of(team.until)}};
}

FieldTexts texts_of(const Both&, const Person& person) {
  return {{"id", *person.id},
          {"name", *person.name == *person.id ? "" : *person.name},
          {"email", text_of(person.email)},
          {"left", text_of(person.left)}};
}

std::string day_text(const model::DateRange& range) {
  return model::to_string(range.start) + " to " + model::to_string(range.end);
}

FieldTexts texts_of(const Both&, const model::NamedPeriod& period) {
  return {{"id", *period.id}, {"days", day_text(period.range)}};
}

std::string title_of(const Team& team) {
  return *team.name;
}
std::string title_of(const Person& person) {
  return *person.name;
}
std::string title_of(const model::NamedPeriod& period) {
  return *period.id;
}

// A level that nobody wrote follows from where the team stands.
void forget_what_follows(const Team& was, const Team& is, Differences& differences) {
  if (was.level_written || is.level_written) return;
  std::erase_if(differences, [](const Difference& d) { return d.field == "level"; });
}
void forget_what_follows(const Person&, const Person&, Differences&) {}
void forget_what_follows(const model::NamedPeriod&, const model::NamedPeriod&, Differences&) {}

// What another name says the same of.
std::string likeness_in(const Team&) {
  return {};
}
std::string likeness_in(const Person& person) {
  return likeness_of(person);
}
std::string likeness_in(const model::NamedPeriod& period) {
  return day_text(period.range);
}

template <class T, class Key>
void append_list(const Both& both, const std::vector<T>& was, const std::vector<T>& is, Key key,
                 std::vector<Changed>& out) {
  Matching matching(was.size(), is.size());
  match_by(
      matching, Twins::in_order, [&](std::uint32_t i) { return key(*was[i].id); },
      [&](std::uint32_t i) { return key(*is[i].id); });
  match_by(
      matching, Twins::left_alone, [&](std::uint32_t i) { return likeness_in(was[i]); },
      [&](std::uint32_t i) { return likeness_in(is[i]); });
  for (std::uint32_t i = 0; i < is.size(); ++i) {
    Changed changed{
        .before = matching.partners[i], .after = i, .ref = *is[i].id, .title = title_of(is[i])};
    if (changed.before) {
      append_fields(texts_of(both, was[*changed.before]), texts_of(both, is[i]),
                    changed.differences);
      forget_what_follows(was[*changed.before], is[i], changed.differences);
      for (Difference& difference : changed.differences) {
        if (difference.field == "id") difference.what = What::renamed;
      }
    } else {
      changed.differences.push_back({.what = What::added});
    }
    if (!changed.differences.empty()) out.push_back(std::move(changed));
  }
  for (std::uint32_t i = 0; i < was.size(); ++i) {
    if (matching.taken[i]) continue;
    out.push_back({.before = i,
                   .ref = *was[i].id,
                   .title = title_of(was[i]),
                   .differences = {{.what = What::deleted}}});
  }
}

std::string fiscal_text(const model::FiscalYear& fiscal) {
  if (fiscal.start_month == 1) return "month 1";
  const bool by_end = fiscal.named_by == model::FiscalYear::NamedBy::end;
  return "month " + std::to_string(fiscal.start_month) + ", named by its " +
         (by_end ? "end" : "start");
}

std::string rule_text(const model::RuleSetting& setting) {
  std::vector<std::string> parts;
  if (setting.severity) parts.push_back(**setting.severity);
  std::vector<std::string> options;
  for (const auto& [name, value] : setting.options) options.push_back(*name + " " + *value);
  std::sort(options.begin(), options.end());
  parts.insert(parts.end(), options.begin(), options.end());
  return comma_joined(parts);
}

std::string rules_text(const std::vector<model::RuleSetting>& rules) {
  std::vector<std::string> texts;
  for (const model::RuleSetting& rule : rules) texts.push_back(*rule.rule + ": " + rule_text(rule));
  std::sort(texts.begin(), texts.end());
  return comma_joined(texts);
}

std::string overrides_text(const model::LintConfig& lint) {
  std::vector<std::string> texts;
  for (const model::LintOverride& one : lint.overrides)
    texts.push_back(compare::texts_of(one.files) + " (" + rules_text(one.rules) + ")");
  return comma_joined(texts);
}

std::string sorted_text(std::vector<std::string> words) {
  std::sort(words.begin(), words.end());
  return comma_joined(words);
}

FieldTexts settings_of(const Config& config) {
  return {{"organization", config.organization},
          {"language", config.english ? "en" : "another than en"},
          {"currency", config.currency},
          {"fiscal_year_start", fiscal_text(config.fiscal)},
          {"files", sorted_texts_of(config.files)},
          {"checkin.every_days", std::to_string(config.checkin.every_days)},
          {"checkin.grace_days", std::to_string(config.checkin.grace_days)},
          {"lint.profile", config.lint.profile ? **config.lint.profile : "recommended"},
          {"lint.overrides", overrides_text(config.lint)},
          {"words.task_verbs", sorted_text(config.words.task_verbs)},
          {"words.metrics", sorted_text(config.words.metrics)}};
}

// A line a rule: a list of twenty tells nobody which one it is.
void append_rules(const Config& was, const Config& is, Differences& out) {
  const auto find = [](const Config& config, std::string_view rule) -> std::string {
    for (const model::RuleSetting& setting : config.lint.rules) {
      if (*setting.rule == rule) return rule_text(setting);
    }
    return {};
  };
  std::vector<std::string> names;
  for (const Config* config : {&was, &is}) {
    for (const model::RuleSetting& setting : config->lint.rules) names.push_back(*setting.rule);
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  for (const std::string& name : names) {
    const std::string from = find(was, name);
    const std::string to = find(is, name);
    if (from != to)
      out.push_back({.what = What::field, .field = "lint.rules." + name, .from = from, .to = to});
  }
}

bool has_config(const Workspace& workspace) {
  return workspace.has_config && workspace.config_file;
}

Differences setting_differences(const Workspace& before, const Workspace& after) {
  if (has_config(before) != has_config(after)) {
    const What what = has_config(after) ? What::added : What::deleted;
    return {{.what = what, .field = "okr.yaml"}};
  }
  Differences out;
  append_fields(settings_of(before.config), settings_of(after.config), out);
  append_rules(before.config, after.config, out);
  return out;
}

}  // namespace

bool have_settings_changed(const Workspace& before, const Workspace& after) {
  return !setting_differences(before, after).empty();
}

void append_config(const Workspace& before, const Workspace& after, Changes& out) {
  out.settings = setting_differences(before, after);
  if (has_config(before) != has_config(after)) return;
  const Config& was = before.config;
  const Config& is = after.config;
  const Both both{before, after};
  const auto as_is = [](const std::string& id) { return id; };
  append_list(
      both, was.teams, is.teams, [&](const std::string& id) { return team_now(before, after, id); },
      out.teams);
  append_list(both, was.people, is.people, as_is, out.people);
  append_list(both, was.periods, is.periods, as_is, out.periods);
}

}  // namespace okr::compare
