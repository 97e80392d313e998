// SPDX-License-Identifier: MIT
// Rules for programs: one shape for the list and for one rule.
#include "json_value.h"
#include "rules_page.h"

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

Json severity_json(std::optional<diag::Severity> severity) {
  return severity ? Json(diag::name_of(*severity)) : Json(nullptr);
}

Json settings_json(const lint::Rule& rule) {
  Json out = Json::array();
  for (const lint::Option& option : rule.options) {
    out.push_back(
        {{"name", option.name}, {"default", option.standard}, {"meaning", option.meaning}});
  }
  return out;
}

Json rule_json(const lint::Rule& rule) {
  return {{"rule", rule.id},
          {"group", lint::name_of(rule.group)},
          {"summary", rule.summary},
          {"rationale", rule.rationale},
          {"severity",
           {{"minimal", severity_json(rule.severities.minimal)},
            {"recommended", severity_json(rule.severities.recommended)},
            {"strict", severity_json(rule.severities.strict)}}},
          {"confidence", diag::name_of(rule.confidence)},
          {"needs_date", rule.needs_date},
          {"needs_git", rule.needs_git},
          {"settings", settings_json(rule)},
          {"fix", rule.fix.empty() ? Json(nullptr) : Json(rule.fix)},
          {"bad", rule.bad},
          {"good", rule.good}};
}

}  // namespace

std::string rules_json(std::span<const lint::Rule* const> rules) {
  Json list = Json::array();
  for (const lint::Rule* rule : rules) list.push_back(rule_json(*rule));
  const Json out = {{"schema", "okr.rules/1"}, {"rules", std::move(list)}};
  return without_hidden_marks(out.dump(2)) + "\n";
}

}  // namespace okr::report
