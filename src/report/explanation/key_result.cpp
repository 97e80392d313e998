// SPDX-License-Identifier: MIT
// The parts of a key result's explanation that are the same for every method.
#include "key_result.h"

#include "numbers.h"
#include "pace.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/window.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using rollup::Point;

/// Check-ins left out for one reason; the first one's place stands for all.
struct Group {
  std::size_t count = 0;
  std::optional<model::Date> first;
  std::optional<model::Date> last;
  std::optional<text::Span> place;
};

void add(Group& group, const model::CheckIn& checkin) {
  ++group.count;
  if (!group.place) group.place = checkin.span;
  if (!checkin.date) return;
  const model::Date date = **checkin.date;
  group.first = std::min(group.first.value_or(date), date);
  group.last = std::max(group.last.value_or(date), date);
}

std::string dates_of(const Group& group) {
  if (!group.first) return "";
  if (*group.first == *group.last) return " of " + model::to_string(*group.first);
  return fmt::format(", {} to {}", model::to_string(*group.first), model::to_string(*group.last));
}

void say(const Group& group, std::string_view thing, std::string_view why,
         std::vector<Entry>& out) {
  if (group.count == 0) return;
  out.emplace_back(Remark{fmt::format("not used: {} {}{}{}: {}", group.count, thing,
                                      group.count == 1 ? "" : "s", dates_of(group), why),
                          group.place});
}

struct Unused {
  Group undated;
  Group early;
  Group late;
  Group future;
  Group superseded;
};

Unused sort_out(const KeyResultFacts& facts, const model::CheckIn* latest) {
  const rollup::Window window =
      rollup::window_of(facts.workspace, facts.yardstick.range, facts.as_of());
  const bool all_count = facts.score.method == rollup::Method::maintain;
  Unused unused;
  for (const model::CheckIn& checkin : rollup::values_of(facts.workspace, facts.key_result)) {
    if (!checkin.date) {
      add(unused.undated, checkin);
    } else if (window.is_early(**checkin.date)) {
      add(unused.early, checkin);
    } else if (window.is_past(**checkin.date)) {
      add(unused.late, checkin);
    } else if (window.is_later(**checkin.date)) {
      add(unused.future, checkin);
    } else if (&checkin != latest && !all_count) {
      add(unused.superseded, checkin);
    }
  }
  return unused;
}

int every_days(const KeyResultFacts& facts) {
  const auto& kpi = facts.key_result.kpi;
  if (kpi && kpi->kpi) {
    const auto& own = facts.workspace.kpis[*kpi->kpi].every_days;
    if (own) return **own;
  }
  return facts.workspace.config.checkin.every_days;
}

}  // namespace

KeyResultFacts facts_of(const model::Workspace& workspace, const rollup::Scores& scores,
                        model::KeyResultIndex index) {
  const model::Objective& objective = workspace.objectives.at(index.objective);
  return {workspace,
          scores,
          index,
          objective,
          objective.key_results.at(index.key_result),
          scores.objectives.at(index.objective).key_results.at(index.key_result),
          rollup::yardstick_of(workspace, index),
          rollup::history(workspace, index, scores.as_of)};
}

const Point* used(const KeyResultFacts& facts) {
  return facts.history.empty() ? nullptr : &facts.history.back();
}

std::vector<Entry> unused_checkins(const KeyResultFacts& facts) {
  const std::string thing = facts.key_result.kpi.has_value() ? "reading" : "check-in";
  const Point* const latest = used(facts);
  const Unused unused = sort_out(facts, latest != nullptr ? latest->checkin : nullptr);
  const int grace = facts.workspace.config.checkin.grace_days;
  std::vector<Entry> out;
  say(unused.superseded, thing, "a later one says more", out);
  say(unused.future, thing, "after " + model::to_string(facts.as_of()), out);
  say(unused.early, thing, fmt::format("more than {} before the start", days(grace)), out);
  say(unused.late, thing, fmt::format("more than {} after the end", days(grace)), out);
  say(unused.undated, thing, "the date cannot be read", out);
  return out;
}

std::vector<Entry> measure_inputs(const KeyResultFacts& facts) {
  const model::Measure& m = facts.key_result.measure;
  std::vector<Entry> out;
  const auto add_input = [&](std::string name, const model::Maybe<double>& value,
                             std::string note = {}) {
    if (!value) return;
    out.emplace_back(
        Input{std::move(name), written(**value, facts.unit()), std::move(note), value->span});
  };
  add_input("baseline", m.baseline, m.from_nothing ? "a count that begins at none" : "");
  add_input("target", m.target);
  add_input("at least", m.min);
  add_input("at most", m.max);
  return out;
}

std::optional<Section> confidence_section(const KeyResultFacts& facts) {
  if (!facts.score.confidence) return std::nullopt;
  const double confidence = *facts.score.confidence;
  Section section{
      "confidence",
      fmt::format("{}/10, {}", written(confidence), name_of(rollup::sureness_of(confidence))),
      confidence,
      {}};
  section.entries.emplace_back(
      Remark{"7 and more is high, 4 and more medium, less low; it is in no sum", {}});
  return section;
}

std::optional<Section> freshness_section(const KeyResultFacts& facts) {
  if (!facts.score.freshness) return std::nullopt;
  Section section{"freshness", std::string(name_of(*facts.score.freshness)), {}, {}};
  const auto& range = facts.yardstick.range;
  const auto& last = facts.score.last_checkin;
  if (last) section.entries.emplace_back(Input{"last check-in", model::to_string(*last)});
  if (range && (!last || *last < range->start)) {
    section.entries.emplace_back(Input{"first day", model::to_string(range->start)});
  }
  std::optional<model::Date> from = last;
  if (range) from = std::max(last.value_or(range->start), range->start);
  const int every = every_days(facts);
  const std::string rule =
      fmt::format("due after {}, stale after {}", days(every), days(2 * every));
  section.entries.emplace_back(
      Remark{from ? fmt::format("{} ago; {}", days(model::days_between(*from, facts.as_of())), rule)
                  : rule});
  return section;
}

std::optional<Section> verdict_section(const KeyResultFacts& facts) {
  if (!facts.score.verdict) return std::nullopt;
  Section section{"verdict", std::string(name_of(*facts.score.verdict)), {}, {}};
  section.entries.emplace_back(Input{"score", written(facts.score.score)});
  section.entries.emplace_back(Remark{std::string(bands_in_words(facts.yardstick.commitment))});
  return section;
}

}  // namespace okr::report
