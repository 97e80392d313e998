// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../named_time.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace okr::lint {
namespace {

using model::DateRange;

std::string days_of(const DateRange& range) {
  return fmt::format("{} to {}", model::to_string(range.start), model::to_string(range.end));
}

diag::Diagnostic outside(const model::Objective& objective, text::Span span, std::string when) {
  diag::Diagnostic out = finding(
      rules::deadline_outside_period, span,
      fmt::format("{} is outside of {} ({})", when, objective.period, days_of(*objective.range)),
      "write what can be reached within the period, or move it to the period it belongs to");
  out.related.push_back({"its period", objective.period_span});
  return out;
}

void check_due(const model::Objective& objective, const model::Written<model::Date>& due,
               Findings& out) {
  if (!due || objective.range->contains(**due)) return;
  out.push_back(
      outside(objective, due->span, fmt::format("the due date {}", model::to_string(**due))));
}

/// The word before the deadline: "by", "in".
std::string_view lead_of(std::string_view title, prose::Range deadline) {
  std::string_view head = title.substr(0, deadline.begin);
  while (head.ends_with(' ')) head.remove_suffix(1);
  return head.substr(head.rfind(' ') + 1);
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// "by Q2" may mean its first day. What "in", "for" or "during" leads may as well be what is
/// counted, so it is a deadline only where the sentence ends with it.
std::optional<DateRange> reach_of(const DateRange& period, std::string_view title,
                                  prose::Range deadline) {
  const std::string lead = spoken(lead_of(title, deadline));
  if (is_one_of(lead, {"by", "before", "until", "till"}))
    return DateRange{period.start, period.end + std::chrono::days{1}};
  const bool last = title.find_first_not_of(" .)", deadline.end) == std::string_view::npos;
  if (last && is_one_of(lead, {"in", "on", "during"})) return period;
  return std::nullopt;
}

void check_words(const model::Objective& objective, const model::KeyResult& key_result,
                 const model::Config& config, Findings& out) {
  const auto& deadline = key_result.reading.deadline;
  if (!deadline) return;
  const auto reach = reach_of(*objective.range, key_result.title.value, deadline->range);
  const auto time = named_time(deadline->text, *objective.range, config);
  if (!reach || !time || (time->start <= reach->end && reach->start <= time->end)) return;
  out.push_back(outside(objective, key_result.title.part(deadline->range),
                        fmt::format("'{}'", deadline->text)));
}

void check(const Context& context, Findings& out) {
  const model::Config& config = context.workspace.config;
  if (!config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    if (!node.objective.range) return;
    check_words(node.objective, node.key_result, config, out);
    check_due(node.objective, node.key_result.due, out);
    for (const model::Milestone& milestone : node.key_result.milestones)
      if (!milestone.dropped) check_due(node.objective, milestone.due, out);
  });
}

}  // namespace

constinit const Rule rules::deadline_outside_period{
    .id = "deadline-outside-period",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "the date of a key result, in its words or in `due`, is outside of its period",
    .rationale =
        "When the period is reviewed, what is due later can't be judged, and what was due before "
        "came along from an old file.",
    .bad = R"(- Raise the repeat purchase rate from 5% to 15% by end of March
)",
    .good = R"(- Raise the repeat purchase rate from 5% to 15% by end of November
)",
    .check = check,
};

}  // namespace okr::lint
