// SPDX-License-Identifier: MIT
#include "rules_page.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {

std::string rules_list(RulesFormat format, const Screen& screen) {
  switch (format) {
    case RulesFormat::text:
      return rules_list_text(screen);
    case RulesFormat::json:
      return rules_json(lint::all_rules());
    case RulesFormat::markdown:
      return rules_list_markdown();
  }
  return {};
}

std::string rule_page(const lint::Rule& rule, RulesFormat format, const Screen& screen) {
  const lint::Rule* const one[] = {&rule};
  switch (format) {
    case RulesFormat::text:
      return rule_page_text(rule, screen);
    case RulesFormat::json:
      return rules_json(one);
    case RulesFormat::markdown:
      return rule_page_markdown(rule);
  }
  return {};
}

std::string_view severity_name(std::optional<diag::Severity> severity) {
  return severity ? diag::name_of(*severity) : "off";
}

std::vector<std::string> lines_of(std::string_view example) {
  std::vector<std::string> out;
  while (!example.empty()) {
    const std::size_t size = std::min(example.find('\n'), example.size());
    out.push_back(text::escape_controls(example.substr(0, size)));
    example.remove_prefix(std::min(size + 1, example.size()));
  }
  return out;
}

std::vector<const lint::Rule*> rules_of(lint::Group group) {
  std::vector<const lint::Rule*> out;
  for (const lint::Rule* rule : lint::all_rules()) {
    if (rule->group == group) out.push_back(rule);
  }
  return out;
}

std::vector<lint::Group> groups() {
  std::vector<lint::Group> out;
  for (const lint::Rule* rule : lint::all_rules()) {
    if (out.empty() || out.back() != rule->group) out.push_back(rule->group);
  }
  return out;
}

std::string allowing_comment(const lint::Rule& rule) {
  return fmt::format("# okr: allow({}) -- why it is fine here", rule.id);
}

}  // namespace okr::report
