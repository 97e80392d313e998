// SPDX-License-Identifier: MIT
// Rules for a terminal.
#include "paint.h"
#include "rules_page.h"

#include <okr/report/wrap.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using lint::Rule;

/// The severity that a user who sets nothing gets, or the profile that turns the rule on.
std::string_view usual(const Rule& rule) {
  if (rule.severities.recommended) return diag::name_of(*rule.severities.recommended);
  return "strict";
}

Tone usual_tone(const Rule& rule) {
  return rule.severities.recommended ? tone_of(*rule.severities.recommended) : Tone::quiet;
}

std::size_t longest_id() {
  std::size_t out = 0;
  for (const Rule* rule : lint::all_rules()) out = std::max(out, rule->id.size());
  return out;
}

std::string list_line(const Rule& rule, std::size_t id_width, const Screen& screen) {
  constexpr std::size_t severity_width = 9;
  const std::size_t indent = 2 + id_width + 2 + severity_width;
  const int taken = static_cast<int>(indent);
  // Where a screen is too narrow for a third column, the summary starts below.
  const bool below = screen.width < taken + 20;
  const int hanging = below ? 4 : taken;
  const std::vector<std::string> lines = wrap(rule.summary, {screen.width, hanging, hanging});
  const std::string severity(usual(rule));
  const std::string pad(severity_width - severity.size(), ' ');
  std::string out = fmt::format("  {:<{}}  {}{}", rule.id, id_width,
                                painted(screen, usual_tone(rule), severity), below ? "" : pad);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 || below) out += fmt::format("\n{:{}}", "", hanging);
    out += lines[i];
  }
  return out + "\n";
}

std::string paragraph(std::string_view text, const Screen& screen) {
  std::string out;
  for (const std::string& line : wrap(text, {screen.width, 0, 0})) out += line + "\n";
  return out;
}

std::string row(std::string_view name, std::string_view text, const Screen& screen) {
  constexpr int indent = 12;
  std::string out = fmt::format("{:<{}}", name, indent);
  const std::vector<std::string> lines = wrap(text, {screen.width, indent, indent});
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) out += fmt::format("{:{}}", "", indent);
    out += lines[i] + "\n";
  }
  return out;
}

std::string heading(std::string_view words, const Screen& screen) {
  return fmt::format("\n{}\n", painted(screen, Tone::strong, words));
}

std::string example(std::string_view title, std::string_view text, const Screen& screen) {
  std::string out = heading(title, screen);
  for (const std::string& line : lines_of(text)) {
    out += line.empty() ? "\n" : fmt::format("    {}\n", line);
  }
  return out;
}

std::string facts(const Rule& rule, const Screen& screen) {
  const lint::Severities& s = rule.severities;
  std::string out = row(
      "severity",
      fmt::format("{} (minimal: {}, recommended: {}, strict: {})", usual(rule),
                  severity_name(s.minimal), severity_name(s.recommended), severity_name(s.strict)),
      screen);
  out += row("confidence", diag::name_of(rule.confidence), screen);
  if (rule.needs_date) out += row("date", "depends on today, or on --as-of", screen);
  if (rule.needs_git) out += row("git", "compares with what git had when the period began", screen);
  for (const lint::Option& option : rule.options) {
    out += row("setting", fmt::format("{}: {}  {}", option.name, option.standard, option.meaning),
               screen);
  }
  if (!rule.fix.empty()) out += row("fix", rule.fix, screen);
  return out;
}

}  // namespace

std::string rules_list_text(const Screen& screen) {
  const std::size_t id_width = longest_id();
  std::string out;
  for (const lint::Group group : groups()) {
    if (!out.empty()) out += "\n";
    out += painted(screen, Tone::strong, lint::name_of(group)) + "\n";
    for (const Rule* rule : rules_of(group)) out += list_line(*rule, id_width, screen);
  }
  return out;
}

std::string rule_page_text(const Rule& rule, const Screen& screen) {
  std::string out = painted(screen, Tone::strong, rule.id) + "\n";
  out += paragraph(rule.summary, screen) + "\n" + facts(rule, screen);
  out += heading("why", screen) + paragraph(rule.rationale, screen);
  out += example("instead of", rule.bad, screen) + example("write", rule.good, screen);
  out += heading("to allow it in one place", screen);
  return out + fmt::format("    {}\n", allowing_comment(rule));
}

}  // namespace okr::report
