// SPDX-License-Identifier: MIT
// How far along a key result should be, and the status that follows.
#include "items.h"
#include "key_result.h"
#include "milestones.h"
#include "numbers.h"
#include "pace.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/items.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using rollup::Method;
using rollup::Status;

struct Stop {
  model::Date day;
  double value = 0;
  std::optional<text::Span> place = {};
};

/// The start, the checkpoints between, the end; of two on one day the later in the file.
std::vector<Stop> stops_of(const KeyResultFacts& facts) {
  const model::DateRange& range = *facts.yardstick.range;
  std::vector<Stop> stops;
  for (const model::Checkpoint& checkpoint : facts.key_result.checkpoints) {
    if (!checkpoint.date || !checkpoint.value) continue;
    const auto value = prose::convert(**checkpoint.value, facts.unit());
    const model::Date day = **checkpoint.date;
    if (!value || day <= range.start || day >= range.end) continue;
    std::erase_if(stops, [&](const Stop& other) { return other.day == day; });
    stops.push_back({day, *value, checkpoint.date->span});
  }
  std::sort(stops.begin(), stops.end(), [](const Stop& a, const Stop& b) { return a.day < b.day; });
  stops.insert(stops.begin(), {range.start, facts.yardstick.way->from});
  stops.push_back({range.end, facts.yardstick.way->to});
  return stops;
}

void add_stop(const KeyResultFacts& facts, std::string name, const Stop& stop, Section& section) {
  section.entries.emplace_back(Input{std::move(name), written(stop.value, facts.unit()),
                                     "planned for " + model::to_string(stop.day), stop.place});
}

/// The checkpoints, or ends, that a day lies between.
struct Leg {
  Stop before;
  Stop after;
};

Leg leg_of(const KeyResultFacts& facts, model::Date day) {
  const std::vector<Stop> stops = stops_of(facts);
  const auto after =
      std::find_if(stops.begin(), stops.end(), [&](const Stop& stop) { return day <= stop.day; });
  return {*std::prev(after), *after};
}

std::string planned_formula(const Leg& leg, model::Date day) {
  return fmt::format("{} + ({} - {}) x {} / {}", written(leg.before.value),
                     written(leg.after.value), operand(leg.before.value),
                     model::days_between(leg.before.day, day),
                     model::days_between(leg.before.day, leg.after.day));
}

bool is_bent(const KeyResultFacts& facts) {
  return facts.yardstick.way && facts.yardstick.range && !facts.key_result.checkpoints.empty();
}

void explain_checkpoints(const KeyResultFacts& facts, Section& section) {
  const model::Date day = facts.as_of();
  const model::DateRange& range = *facts.yardstick.range;
  if (!range.contains(day) || day == range.start || day == range.end) {
    return add_days(range, day, *facts.score.expected, section.entries);
  }
  const Leg leg = leg_of(facts, day);
  section.entries.emplace_back(Remark{"checkpoints bend what is expected"});
  add_stop(facts, "from", leg.before, section);
  add_stop(facts, "to", leg.after, section);
  section.entries.emplace_back(
      Input{"as of", model::to_string(day),
            fmt::format("{} of {} between them", model::days_between(leg.before.day, day),
                        days(model::days_between(leg.before.day, leg.after.day)))});
  const double expected = *facts.score.expected;
  if (expected > 0 && expected < 1) {
    section.entries.emplace_back(
        Remark{"expected = (value planned for that day - baseline) / (target - baseline)"});
    section.entries.emplace_back(equation({expected_formula(facts, day)}, expected));
  } else {
    section.entries.emplace_back(Remark{fmt::format(
        "the planned value lies {}: {}",
        expected > 0 ? "at or past the target" : "at or behind the baseline", written(expected))});
  }
}

void explain_fed(const KeyResultFacts& facts, Section& section) {
  section.entries.emplace_back(
      Remark{"the mean of what is expected of the objectives that feed it"});
  add_items(facts.workspace, facts.scores, facts.index.objective,
            items_feeding(facts.workspace, facts.scores, facts.index), SumColumn::expected,
            facts.score.expected, section.entries);
}

void explain_linear(const KeyResultFacts& facts, Section& section) {
  add_days(facts.yardstick.range, facts.as_of(), *facts.score.expected, section.entries);
}

void explain_expected(const KeyResultFacts& facts, Section& section) {
  switch (facts.score.method) {
    case Method::fed:
      return explain_fed(facts, section);
    case Method::threshold:
    case Method::maintain:
      section.entries.emplace_back(Remark{"it is to hold from the first day on: 1"});
      return;
    case Method::milestones: {
      auto due = explain_due_milestones(facts.key_result, facts.as_of(), *facts.score.expected);
      if (due.empty()) return explain_linear(facts, section);
      for (Entry& entry : due) section.entries.push_back(std::move(entry));
      return;
    }
    case Method::metric:
    case Method::into_range:
      if (is_bent(facts)) return explain_checkpoints(facts, section);
      return explain_linear(facts, section);
    case Method::unmeasured:
    case Method::binary:
      return explain_linear(facts, section);
  }
}

/// Of the latest values: in bounds, out once, out twice running.
void judge_bounds(const KeyResultFacts& facts, Pace& pace) {
  int running_out = 0;
  for (auto point = facts.history.rbegin(); point != facts.history.rend() && running_out < 2;
       ++point) {
    const auto inside =
        point->value ? rollup::raw_at(facts.yardstick, *point->value) : std::nullopt;
    if (inside && *inside == 1) break;
    ++running_out;
  }
  pace.judged = running_out == 0   ? Status::on_track
                : running_out == 1 ? Status::at_risk
                                   : Status::off_track;
  pace.judgement = running_out == 0   ? "the latest value is within the bounds"
                   : running_out == 1 ? "the latest value is not within the bounds; twice running "
                                        "would be off track"
                                      : "the latest two values are not within the bounds";
}

void judge_chance(const KeyResultFacts& facts, Pace& pace) {
  const auto& confidence = facts.score.confidence;
  if (!confidence) {
    pace.judged = Status::at_risk;
    pace.judgement = "nobody has said how likely it is, which is a risk";
    return;
  }
  const auto sureness = rollup::sureness_of(*confidence);
  pace.judged = sureness == rollup::Sureness::high     ? Status::on_track
                : sureness == rollup::Sureness::medium ? Status::at_risk
                                                       : Status::off_track;
  pace.judgement = fmt::format(
      "confidence is {}/10: 7 and more is on track, 4 and more at risk, "
      "less off track",
      written(*confidence));
}

std::optional<model::Date> dropped_on(const KeyResultFacts& facts) {
  for (const auto* dropped : {&facts.key_result.dropped, &facts.objective.dropped}) {
    if (*dropped && **(*dropped) <= facts.as_of()) return **(*dropped);
  }
  return std::nullopt;
}

Pace pace_of(const KeyResultFacts& facts) {
  const rollup::KeyResultScore& score = facts.score;
  Pace pace;
  pace.as_of = facts.as_of();
  pace.range = facts.yardstick.range;
  pace.dropped = dropped_on(facts);
  pace.is_achieved = score.status == Status::achieved;
  pace.is_below_baseline = score.raw && *score.raw < 0;
  pace.has_data = score.raw || score.last_checkin;
  pace.commitment = facts.yardstick.commitment;
  pace.progress = score.progress;
  pace.expected = score.expected;
  if (score.method == Method::maintain) judge_bounds(facts, pace);
  if (score.method == Method::binary) judge_chance(facts, pace);
  if (score.method == Method::fed && !score.expected) {
    pace.judgement =
        "nothing that feeds it has a pace: the status that needs people most among "
        "the objectives aligned to it";
    pace.judged = score.status;
  }
  return pace;
}

}  // namespace

std::string expected_formula(const KeyResultFacts& facts, model::Date day) {
  const model::DateRange& range = *facts.yardstick.range;
  if (day >= range.end || expected_on(facts.key_result, facts.yardstick, day) == 1) return "1";
  if (is_bent(facts)) {
    return share_formula(planned_formula(leg_of(facts, day), day), *facts.yardstick.way);
  }
  return fmt::format("{} / {}", model::days_between(range.start, day),
                     model::days_between(range.start, range.end));
}

Section expected_section(const KeyResultFacts& facts) {
  const auto& expected = facts.score.expected;
  Section section{"expected", "none", expected, {}};
  if (expected) {
    section.answer = with_percent(*expected);
    explain_expected(facts, section);
  } else if (facts.score.method == Method::binary) {
    section.entries.emplace_back(Remark{"done or not has no pace"});
  } else if (facts.score.method == Method::fed) {
    section.entries.emplace_back(Remark{"nothing that feeds it has a pace"});
  } else {
    section.entries.emplace_back(Remark{"its objective has no period that can be read"});
  }
  return section;
}

Reason status_reason(const KeyResultFacts& facts) {
  return reason_of(pace_of(facts));
}

Section status_section(const KeyResultFacts& facts) {
  Section section{"status", std::string(name_of(facts.score.status)), {}, {}};
  Reason reason = status_reason(facts);
  section.entries = std::move(reason.entries);
  if (facts.score.status == Status::stale) {
    section.entries.emplace_back(
        Remark{"that would be on track, but the figures are stale: nobody knows"});
  }
  return section;
}

}  // namespace okr::report
