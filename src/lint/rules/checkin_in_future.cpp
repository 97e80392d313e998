// SPDX-License-Identifier: MIT
#include "../checkin_lists.h"
#include "../days.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace okr::lint {
namespace {

std::string ahead(std::string_view what, model::Date day, model::Date today) {
  return fmt::format("{} {} is {} ahead of today, {}: nobody can know it yet", what,
                     model::to_string(day), counted_days(model::days_between(today, day)),
                     model::to_string(today));
}

void check_milestones(const model::KeyResult& key_result, model::Date today, Findings& out) {
  for (const model::Milestone& milestone : key_result.milestones) {
    if (!milestone.done || **milestone.done <= today) continue;
    out.push_back(finding(rules::checkin_in_future, milestone.done->span,
                          ahead("done on", **milestone.done, today),
                          fmt::format("write `due: {}` for the plan, and `done:` once it is done",
                                      model::to_string(**milestone.done))));
  }
}

void check(const Context& context, Findings& out) {
  const model::Date today = std::max(context.as_of, context.clock);
  each_checkin_list(context, [&](const CheckInList& list) {
    for (const model::CheckIn& checkin : list.entries) {
      if (!checkin.date || **checkin.date <= today) continue;
      out.push_back(finding(rules::checkin_in_future, checkin.at(checkin.date->span),
                            ahead("the check-in of", **checkin.date, today),
                            fmt::format("write the day on which the value was read: {} or earlier",
                                        model::to_string(today))));
    }
  });
  each_key_result(context,
                  [&](KeyResultNode node) { check_milestones(node.key_result, today, out); });
}

}  // namespace

constinit const Rule rules::checkin_in_future{
    .id = "checkin-in-future",
    .group = Group::checkins,
    .severities = always_error,
    .needs_date = true,
    .by_objective = true,
    .summary = "a check-in, reading or done milestone dated after today",
    .rationale =
        "A check-in says what was measured. Dated ahead it is a mistyped month or a hope, and "
        "would "
        "hide every true check-in until that day.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 6% 6/10
    - 2026-12-02 7% 6/10
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 6% 6/10
    - 2026-11-02 7% 6/10
)",
    .check = check,
};

}  // namespace okr::lint
