// SPDX-License-Identifier: MIT
#include "../checkins.h"
#include "../days.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <optional>
#include <string>

namespace okr::lint {
namespace {

/// The days that count, and what they are the days of.
struct Window {
  model::DateRange range;
  std::string start_name;
  std::string end_name;
};

std::optional<Window> window_of(const KeyResultNode& node) {
  const auto range = model::range_of(node.objective, node.key_result);
  if (!range || range->end < range->start) return std::nullopt;
  const std::string& period = node.objective.period;
  return Window{*range, node.key_result.start ? "the key result" : period,
                node.key_result.due ? "the key result" : period};
}

std::optional<std::string> how_far_outside(const Window& window, model::Date day,
                                           std::chrono::days grace) {
  if (day < window.range.start - grace) {
    return fmt::format("{} before {} starts on {}",
                       counted_days(model::days_between(day, window.range.start)),
                       window.start_name, model::to_string(window.range.start));
  }
  if (day > window.range.end + grace) {
    return fmt::format("{} after {} ended on {}",
                       counted_days(model::days_between(window.range.end, day)), window.end_name,
                       model::to_string(window.range.end));
  }
  return std::nullopt;
}

void check_key_result(const Context& context, const KeyResultNode& node, Findings& out) {
  const std::optional<Window> window = window_of(node);
  if (!window) return;
  for (const model::CheckIn& checkin : node.key_result.checkins) {
    if (!checkin.date) continue;
    const auto distance = how_far_outside(*window, **checkin.date, grace(context));
    if (!distance) continue;
    out.push_back(
        finding(rules::checkin_outside_period, checkin.at(checkin.date->span),
                fmt::format("the check-in of {} is {}, so it counts for nothing",
                            model::to_string(**checkin.date), *distance),
                fmt::format("correct its date, or move the line to the key result of its own "
                            "period; figures may come {} early or late",
                            counted_days(context.workspace.config.checkin.grace_days))));
  }
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) { check_key_result(context, node, out); });
}

}  // namespace

constinit const Rule rules::checkin_outside_period{
    .id = "checkin-outside-period",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "a check-in long before the period starts or after it ended",
    .rationale =
        "Progress of a period is made in it, so such a check-in is left out of every number. Often "
        "its year is mistyped, or it came along when last period's file was copied.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-08-03 5% 6/10
    - 2026-10-26 6% 6/10
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 6% 6/10
)",
    .check = check,
};

}  // namespace okr::lint
