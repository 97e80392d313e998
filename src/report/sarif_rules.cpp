// SPDX-License-Identifier: MIT
#include "sarif_rules.h"

#include "json_value.h"
#include "rules_page.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

/// What a user who sets nothing gets; of a rule that is off there, what `strict` has.
diag::Severity usual_severity(const lint::Rule& rule) {
  const lint::Severities& all = rule.severities;
  return all.recommended.value_or(all.strict.value_or(diag::Severity::info));
}

/// GitHub's words for how grave a problem is that is not about security.
std::string_view problem_severity(diag::Severity severity) {
  return severity == diag::Severity::info ? "recommendation" : diag::name_of(severity);
}

Json described(const lint::Rule& rule) {
  const diag::Severity severity = usual_severity(rule);
  return {
      {"id", rule.id},
      {"shortDescription", {{"text", rule.summary}}},
      {"fullDescription", {{"text", rule.rationale}}},
      {"help", {{"text", rule_page_text(rule, Screen())}, {"markdown", rule_page_markdown(rule)}}},
      {"defaultConfiguration", {{"level", sarif_level(severity)}}},
      {"properties",
       {{"tags", Json::array({lint::name_of(rule.group)})},
        {"precision", diag::name_of(rule.confidence)},
        {"problem.severity", problem_severity(severity)}}}};
}

}  // namespace

std::string_view sarif_level(diag::Severity severity) {
  return severity == diag::Severity::info ? "note" : diag::name_of(severity);
}

SarifRules::SarifRules(const LintView& view) {
  const auto add = [&](const diag::Diagnostic& d) {
    if (const auto number = lint::rule_number(d.rule)) numbers_.push_back(*number);
  };
  for (const diag::Diagnostic& d : view.diagnostics) add(d);
  for (const lint::Suppressed& known : view.suppressed) add(known.finding);
  std::sort(numbers_.begin(), numbers_.end());
  numbers_.erase(std::unique(numbers_.begin(), numbers_.end()), numbers_.end());
}

std::optional<std::size_t> SarifRules::index_of(std::string_view rule) const {
  const std::optional<std::size_t> number = lint::rule_number(rule);
  if (!number) return std::nullopt;
  const auto found = std::lower_bound(numbers_.begin(), numbers_.end(), *number);
  if (found == numbers_.end() || *found != *number) return std::nullopt;
  return static_cast<std::size_t>(found - numbers_.begin());
}

std::vector<std::string> SarifRules::described() const {
  std::vector<std::string> out;
  for (const std::size_t number : numbers_) {
    out.push_back(json_text(report::described(*lint::all_rules()[number])));
  }
  return out;
}

}  // namespace okr::report
