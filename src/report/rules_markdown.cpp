// SPDX-License-Identifier: MIT
// Rules for a wiki or a pull request.
#include "rules_page.h"

#include <fmt/format.h>

namespace okr::report {
namespace {

using lint::Rule;

/// A text for a cell or a paragraph: nothing in it is taken for markup.
std::string escaped(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string code_block(std::string_view example) {
  std::string out = "```yaml\n";
  for (const std::string& line : lines_of(example)) out += line + "\n";
  return out + "```\n";
}

std::string settings(const Rule& rule) {
  if (rule.options.empty()) return {};
  std::string out = "\n| setting | default | meaning |\n|---|---|---|\n";
  for (const lint::Option& option : rule.options) {
    out +=
        fmt::format("| `{}` | {} | {} |\n", option.name, option.standard, escaped(option.meaning));
  }
  return out;
}

}  // namespace

std::string rules_list_markdown() {
  std::string out = "# Rules of okr lint\n";
  for (const lint::Group group : groups()) {
    out += fmt::format("\n## {}\n\n| rule | minimal | recommended | strict | fires on |\n",
                       lint::name_of(group));
    out += "|---|---|---|---|---|\n";
    for (const Rule* rule : rules_of(group)) {
      const lint::Severities& s = rule->severities;
      out += fmt::format("| `{}` | {} | {} | {} | {} |\n", rule->id, severity_name(s.minimal),
                         severity_name(s.recommended), severity_name(s.strict),
                         escaped(rule->summary));
    }
  }
  return out;
}

std::string rule_page_markdown(const Rule& rule) {
  const lint::Severities& s = rule.severities;
  std::string out = fmt::format("# {}\n\n{}\n\n", rule.id, escaped(rule.summary));
  out += "| minimal | recommended | strict | confidence |\n|---|---|---|---|\n";
  out +=
      fmt::format("| {} | {} | {} | {} |\n", severity_name(s.minimal), severity_name(s.recommended),
                  severity_name(s.strict), diag::name_of(rule.confidence));
  out += fmt::format("\n{}\n", escaped(rule.rationale));
  if (rule.needs_date) out += "\nWhat it finds depends on today, or on `--as-of`.\n";
  if (rule.needs_git) out += "\nIt compares with what git had when the period began.\n";
  out += settings(rule);
  if (!rule.fix.empty()) out += fmt::format("\nFix, {}\n", escaped(rule.fix));
  out +=
      fmt::format("\nInstead of\n\n{}\nwrite\n\n{}", code_block(rule.bad), code_block(rule.good));
  return out + fmt::format("\nTo allow it in one place: `{}`\n", allowing_comment(rule));
}

}  // namespace okr::report
