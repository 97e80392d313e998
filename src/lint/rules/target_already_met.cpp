// SPDX-License-Identifier: MIT
#include "../checkins.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <okr/rollup/history.h>

#include <fmt/format.h>

#include <optional>
#include <vector>

namespace okr::lint {
namespace {

constexpr std::chrono::days first_two_weeks{14};

/// Which way is up: from baseline to target, else what the sentence or a field says.
std::optional<model::Direction> direction_of(const model::Measure& measure) {
  if (!measure.baseline) return measure.direction;
  if (**measure.baseline == **measure.target) return std::nullopt;
  return **measure.baseline < **measure.target ? model::Direction::increase
                                               : model::Direction::decrease;
}

bool is_met(const model::Measure& measure, model::Direction direction, double value) {
  return direction == model::Direction::increase ? value >= **measure.target
                                                 : value <= **measure.target;
}

diag::Diagnostic already_met(const KeyResultNode& node, const model::CheckIn& checkin) {
  const model::Measure& measure = node.key_result.measure;
  diag::Diagnostic out = finding(
      rules::target_already_met, checkin.at(checkin.value->span),
      fmt::format("{} was at its target of {} on {}, in the first two weeks: too easy, or done "
                  "before it began",
                  called(node.key_result), written(**measure.target, measure.unit),
                  model::to_string(**checkin.date)),
      "aim higher and say so (`changes:` with the new target and the reason), or close it and "
      "take on what matters next");
  out.related.push_back({"the target", measure.target->span});
  return out;
}

/// Of the check-ins that `wanted` holds for, the one of the earliest day.
template <class Wanted>
const model::CheckIn* earliest(const std::vector<model::CheckIn>& checkins, Wanted wanted) {
  const model::CheckIn* found = nullptr;
  for (const model::CheckIn& checkin : checkins) {
    if (!checkin.date || (found && **found->date <= **checkin.date)) continue;
    if (wanted(checkin)) found = &checkin;
  }
  return found;
}

// A baseline that equals the target leaves nothing to reach: key-result-without-target says so;
// one beyond the target is wrong-direction's.
void check_key_result(const Context& context, const KeyResultNode& node, Findings& out) {
  const model::Measure& measure = node.key_result.measure;
  if (measure.kind != model::Kind::metric || !measure.target) return;
  const auto range = model::range_of(node.objective, node.key_result);
  const auto direction = direction_of(measure);
  if (!range || !direction) return;
  const model::Date first = range->start - grace(context);
  const model::Date end = range->start + first_two_weeks;
  const auto is_met_early = [&](const model::CheckIn& checkin) {
    if (**checkin.date < first || **checkin.date >= end) return false;
    const std::optional<double> value = level_in(checkin, measure.unit);
    return value && is_met(measure, *direction, *value);
  };
  const auto* found = earliest(rollup::values_of(context.workspace, node.key_result), is_met_early);
  if (found) out.push_back(already_met(node, *found));
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) { check_key_result(context, node, out); });
}

}  // namespace

constinit const Rule rules::target_already_met{
    .id = "target-already-met",
    .group = Group::key_results,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "a key result is at its target within the first two weeks",
    .rationale =
        "A target that is reached as the period begins was set too low or met before "
        "anyone looked; it counts as full progress and asks nothing of the team.",
    .bad = R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-10-05 16% 9/10
)",
    .good = R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-10-05 6% 6/10
)",
    .check = check,
};

}  // namespace okr::lint
