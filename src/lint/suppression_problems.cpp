// SPDX-License-Identifier: MIT
#include "suppression_problems.h"

#include <okr/lint/rule.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace okr::lint {
namespace {

diag::Diagnostic problem(text::Span span, std::string message, std::string help) {
  return diag::make_diagnostic("bad-suppression", span, std::move(message), std::move(help));
}

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

/// The comment with its line, or with the spaces that set it off from what stands before it.
text::Span with_surroundings(std::string_view bytes, const yaml::Comment& comment) {
  text::Span span = comment.span;
  while (span.begin > 0 && is_blank(bytes[span.begin - 1])) --span.begin;
  if (!comment.own_line) return span;
  if (bytes.substr(span.end).starts_with("\r\n"))
    span.end += 2;
  else if (bytes.substr(span.end).starts_with("\n"))
    span.end += 1;
  return span;
}

text::Edit removal(const text::Source& source, const yaml::Comment& written,
                   const SuppressionComment& parsed, const std::vector<std::size_t>& unused) {
  if (unused.size() == parsed.rules.size()) return {with_surroundings(source.bytes, written), ""};
  std::string kept;
  for (std::size_t i = 0; i < parsed.rules.size(); ++i) {
    if (std::binary_search(unused.begin(), unused.end(), i)) continue;
    if (!kept.empty()) kept += ", ";
    kept += *parsed.rules[i];
  }
  return {parsed.list, kept};
}

std::string names_of(const SuppressionComment& parsed, const std::vector<std::size_t>& numbers) {
  constexpr std::size_t most = 5;
  std::vector<std::string_view> names;
  for (const std::size_t i : numbers) {
    if (names.size() == most) break;
    names.push_back(*parsed.rules[i]);
  }
  const std::string_view more = numbers.size() > most ? ", ..." : "";
  return fmt::format("{}{}", fmt::join(names, ", "), more);
}

}  // namespace

diag::Diagnostic unreadable_suppression(text::Span comment, std::string why) {
  return problem(comment, std::move(why), {});
}

diag::Diagnostic misplaced_suppression(const SuppressionComment& comment) {
  return problem(comment.span, "allow-file has no effect here: it stands at the top of the file",
                 "move it above the first key, or write allow(...) above what it is about");
}

diag::Diagnostic unknown_rule_in_suppression(const model::Word& rule) {
  std::vector<std::string_view> ids;
  for (const Rule* known : all_rules()) ids.push_back(known->id);
  return problem(rule.span,
                 fmt::format("there is no rule '{}'{}", *rule, text::did_you_mean(*rule, ids)),
                 "okr rules lists all rules");
}

diag::Diagnostic forbidden_rule_in_suppression(const model::Word& rule) {
  return problem(rule.span,
                 fmt::format("{} cannot be allowed: what it finds keeps parts of the file from "
                             "being read, and all other rules from seeing them",
                             *rule),
                 "mend what it finds, and remove the name here");
}

diag::Diagnostic suppression_without_reason(const SuppressionComment& comment) {
  return problem(comment.span, "this allows something without saying why",
                 "add the reason behind the parentheses: -- why this is fine here");
}

diag::Diagnostic expired_suppression(const SuppressionComment& comment) {
  return problem(comment.until->span,
                 fmt::format("this allowed something until {}; the day is over",
                             model::to_string(**comment.until)),
                 "mend what it is about and remove the comment, or give it a later day");
}

diag::Diagnostic unused_suppression(const text::Source& source, const yaml::Comment& written,
                                    const SuppressionComment& parsed,
                                    const std::vector<std::size_t>& unused) {
  const bool all = unused.size() == parsed.rules.size();
  diag::Diagnostic out =
      problem(all ? parsed.span : parsed.rules[unused.front()].span,
              fmt::format("nothing here needs to be allowed: {}", names_of(parsed, unused)), {});
  diag::Fix fix;
  fix.message = all ? "remove the comment" : "remove what is not needed";
  fix.edits.push_back(removal(source, written, parsed, unused));
  out.fixes.push_back(std::move(fix));
  return out;
}

}  // namespace okr::lint
