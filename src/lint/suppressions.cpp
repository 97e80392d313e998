// SPDX-License-Identifier: MIT
// Ranges that comments cover lie within one another or apart, as nodes do. So one sweep with a
// stack finds for each finding the innermost comment that allows it, in time linear in both (after
// sorting); outer comments that allow the same thing once more stay unused.
#include "suppressions.h"

#include "node_lines.h"
#include "suppression_comment.h"
#include "suppression_problems.h"

#include <okr/lint/allow.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

/// The bytes of one file that a comment is about; empty where it is about nothing.
struct Covered {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

struct Suppression {
  yaml::Comment written;
  SuppressionComment parsed;
  Covered covered;
};

/// One rule that one comment allows.
struct Allowance {
  std::string_view rule;
  Covered covered;
  std::size_t suppression = 0;
  std::size_t name = 0;  ///< which of the comment's rules
  bool used = false;
};

bool starts_before(std::uint32_t offset, const NodeLine& line) {
  return offset < line.begin;
}

/// Whether the line's value is the text below it: `title: >-`, here before the comment at
/// `comment`.
bool opens_text_below(std::string_view bytes, const NodeLine& line, std::uint32_t comment) {
  std::string_view content = bytes.substr(line.begin, comment - line.begin);
  content = content.substr(0, content.find_last_not_of(" \t") + 1);
  const std::size_t mark = content.find_last_of("|>");
  if (mark == std::string_view::npos || mark == 0) return false;
  const bool is_header = content.find_first_not_of("+-123456789", mark + 1) == content.npos;
  return is_header && (content[mark - 1] == ' ' || content[mark - 1] == '\t');
}

/// The line, and below it all that is deeper than its key, which may stand behind a dash.
Covered with_text_below(std::string_view bytes, std::vector<NodeLine>::const_iterator line,
                        std::vector<NodeLine>::const_iterator end) {
  const std::size_t key = bytes.find_first_not_of("- ", line->begin);
  const std::size_t column = key - line->line_begin;
  std::uint32_t last = line->line_end;
  for (auto next = std::next(line); next != end && next->begin - next->line_begin > column; ++next)
    last = next->line_end;
  return {line->line_begin, last + 1};
}

Covered covered_by(const yaml::Comment& comment, const SuppressionComment& parsed,
                   const std::vector<NodeLine>& lines, std::string_view bytes) {
  const auto whole = static_cast<std::uint32_t>(bytes.size()) + 1;
  if (parsed.reach == SuppressionComment::Reach::file) return {0, whole};
  const auto next = std::upper_bound(lines.begin(), lines.end(), comment.span.begin, starts_before);
  if (!comment.own_line) {
    if (next == lines.begin()) return {};
    const auto line = std::prev(next);
    if (opens_text_below(bytes, *line, comment.span.begin))
      return with_text_below(bytes, line, lines.end());
    return {line->line_begin, line->line_end + 1};
  }
  if (next == lines.end()) return {};
  return {next->line_begin, next->node_end == bytes.size() ? whole : next->node_end};
}

bool is_misplaced(const SuppressionComment& parsed, const std::vector<NodeLine>& lines) {
  return parsed.reach == SuppressionComment::Reach::file && !lines.empty() &&
         lines.front().begin < parsed.span.begin;
}

/// The comments of one file that okr understands and that hold on that day; says what is wrong with
/// the others.
std::vector<Suppression> read_file(const Context& context, std::uint32_t file, Findings& problems) {
  const text::Source& source = context.workspace.sources[file];
  std::vector<Suppression> out;
  std::vector<NodeLine> lines;
  for (const yaml::Comment& comment : context.workspace.files[file].comments) {
    const std::string_view words = text::slice(source, comment.span);
    if (!is_suppression(words)) continue;
    Result<SuppressionComment> parsed = read_suppression(words, comment.span);
    if (!parsed) {
      problems.push_back(unreadable_suppression(comment.span, parsed.error().message));
      continue;
    }
    if (lines.empty()) lines = node_lines(source.bytes);
    if (is_misplaced(*parsed, lines)) {
      problems.push_back(misplaced_suppression(*parsed));
    } else if (parsed->until && **parsed->until < context.as_of) {
      problems.push_back(expired_suppression(*parsed));
    } else {
      const Covered covered = covered_by(comment, *parsed, lines, source.bytes);
      out.push_back({comment, std::move(*parsed), covered});
    }
  }
  return out;
}

std::vector<Allowance> allowances_of(const std::vector<Suppression>& suppressions) {
  std::vector<Allowance> out;
  for (std::size_t i = 0; i < suppressions.size(); ++i) {
    const std::vector<model::Word>& rules = suppressions[i].parsed.rules;
    for (std::size_t name = 0; name < rules.size(); ++name) {
      const Rule* rule = find_rule(*rules[name]);
      if (rule != nullptr && can_be_allowed(rule->id)) {
        out.push_back({rule->id, suppressions[i].covered, i, name, false});
      }
    }
  }
  const auto outer_first = [](const Allowance& a, const Allowance& b) {
    return std::tie(a.rule, a.covered.begin, b.covered.end) <
           std::tie(b.rule, b.covered.begin, a.covered.end);
  };
  std::stable_sort(out.begin(), out.end(), outer_first);
  return out;
}

/// One file's findings, by number, in the order of the allowances: by rule, then place.
std::vector<std::size_t> by_rule(const Findings& findings, std::size_t first, std::size_t last) {
  std::vector<std::size_t> out;
  for (std::size_t i = first; i < last; ++i) out.push_back(i);
  std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
    return findings[a].rule < findings[b].rule;
  });
  return out;
}

/// What allows a finding; absent: nothing does.
using Reasons = std::vector<std::optional<std::string>>;

/// The sweep. Sets `used` of allowances and the reason why a finding is allowed.
void match(const Findings& findings, const std::vector<std::size_t>& order,
           const std::vector<Suppression>& suppressions, std::vector<Allowance>& allowances,
           Reasons& reasons) {
  std::vector<std::size_t> open;
  std::size_t next = 0;
  for (const std::size_t i : order) {
    const diag::Diagnostic& finding = findings[i];
    const std::uint32_t at = finding.span.begin;
    const auto starts_by_now = [&](const Allowance& a) {
      return std::tie(a.rule, a.covered.begin) <= std::tie(finding.rule, at);
    };
    const auto is_over = [&](const Allowance& a) {
      return a.rule != finding.rule || a.covered.end <= at;
    };
    for (; next < allowances.size() && starts_by_now(allowances[next]); ++next) {
      while (!open.empty() &&
             allowances[open.back()].covered.end <= allowances[next].covered.begin &&
             allowances[open.back()].rule == allowances[next].rule) {
        open.pop_back();
      }
      open.push_back(next);
    }
    while (!open.empty() && is_over(allowances[open.back()])) open.pop_back();
    if (open.empty()) continue;
    Allowance& allowance = allowances[open.back()];
    allowance.used = true;
    reasons[i] = suppressions[allowance.suppression].parsed.reason;
  }
}

bool is_on(const Context& context, std::uint32_t file, std::string_view rule) {
  const std::optional<std::size_t> number = rule_number(rule);
  return number && context.settings.state(file, *number).severity.has_value();
}

/// What is wrong with a comment that was understood: one thing at a time, the gravest first.
void judge(const Context& context, std::uint32_t file, const Suppression& suppression,
           const std::vector<std::size_t>& unused, Findings& problems) {
  for (const model::Word& rule : suppression.parsed.rules) {
    if (!find_rule(*rule)) {
      problems.push_back(unknown_rule_in_suppression(rule));
    } else if (!can_be_allowed(*rule)) {
      problems.push_back(forbidden_rule_in_suppression(rule));
    }
  }
  if (!unused.empty()) {
    problems.push_back(unused_suppression(context.workspace.sources[file], suppression.written,
                                          suppression.parsed, unused));
  } else if (suppression.parsed.reason.empty()) {
    problems.push_back(suppression_without_reason(suppression.parsed));
  }
}

void judge_all(const Context& context, std::uint32_t file,
               const std::vector<Suppression>& suppressions,
               const std::vector<Allowance>& allowances, Findings& problems) {
  std::vector<std::vector<std::size_t>> unused(suppressions.size());
  for (const Allowance& allowance : allowances) {
    // A rule that is off had no chance to find anything.
    if (allowance.used || !is_on(context, file, allowance.rule)) continue;
    unused[allowance.suppression].push_back(allowance.name);
  }
  for (std::size_t i = 0; i < suppressions.size(); ++i) {
    std::sort(unused[i].begin(), unused[i].end());
    judge(context, file, suppressions[i], unused[i], problems);
  }
}

/// findings[first, last) are those of the file.
void apply_to_file(const Context& context, std::uint32_t file, const Findings& findings,
                   std::size_t first, std::size_t last, Reasons& reasons, Findings& problems) {
  const std::vector<Suppression> suppressions = read_file(context, file, problems);
  if (suppressions.empty()) return;
  std::vector<Allowance> allowances = allowances_of(suppressions);
  match(findings, by_rule(findings, first, last), suppressions, allowances, reasons);
  judge_all(context, file, suppressions, allowances, problems);
}

std::vector<Suppressed> take_allowed(Reasons reasons, Findings& findings) {
  Findings kept;
  kept.reserve(findings.size());
  std::vector<Suppressed> taken;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (reasons[i]) {
      taken.push_back({std::move(findings[i]), Suppressed::By::comment, *std::move(reasons[i])});
    } else {
      kept.push_back(std::move(findings[i]));
    }
  }
  findings = std::move(kept);
  return taken;
}

void add_problems(const Context& context, Findings problems, Findings& findings) {
  const std::optional<std::size_t> rule = rule_number("bad-suppression");
  if (!rule) return;
  for (diag::Diagnostic& problem : problems) {
    const auto severity = context.settings.state(problem.span.file, *rule).severity;
    if (!severity) continue;
    problem.severity = *severity;
    findings.push_back(std::move(problem));
  }
}

}  // namespace

bool can_be_allowed(std::string_view rule) {
  constexpr std::array<std::string_view, 5> never = {
      "conflict-marker", "file-syntax", "file-too-large", "file-unreadable", "unsupported-yaml"};
  return std::find(never.begin(), never.end(), rule) == never.end();
}

std::vector<Suppressed> apply_suppressions(const Context& context, Findings& findings) {
  Reasons reasons(findings.size());
  Findings problems;
  std::size_t first = 0;
  for (std::uint32_t file = 0; file < context.workspace.files.size(); ++file) {
    std::size_t last = first;
    while (last < findings.size() && findings[last].span.file <= file) ++last;
    apply_to_file(context, file, findings, first, last, reasons, problems);
    first = last;
  }
  std::vector<Suppressed> taken = take_allowed(std::move(reasons), findings);
  add_problems(context, std::move(problems), findings);
  return taken;
}

}  // namespace okr::lint
