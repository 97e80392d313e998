// SPDX-License-Identifier: MIT
// From what was measured to the progress that counts, for each way of measuring.
#include "../percent.h"
#include "items.h"
#include "key_result.h"
#include "levels.h"
#include "milestones.h"
#include "numbers.h"
#include "ways_out.h"

#include <okr/rollup/items.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace okr::report {
namespace {

using rollup::Gap;
using rollup::Method;
using rollup::Point;

std::string_view meaning_of(Method method) {
  switch (method) {
    case Method::unmeasured:
      return "nothing to judge it by";
    case Method::metric:
      return "metric: the way made from the baseline towards the target";
    case Method::into_range:
      return "into range: the way made from the baseline to the nearer bound, then 1 within the "
             "bounds";
    case Method::threshold:
      return "threshold: 1 where the latest value is within the bounds, else 0";
    case Method::maintain:
      return "maintain: the share of values that are within the bounds";
    case Method::binary:
      return "binary: 1 when done; while it is open, the stated chance";
    case Method::milestones:
      return "milestones: the share that is done, by weight";
    case Method::fed:
      return "fed: it has no measure of its own, and takes the mean of the objectives aligned to "
             "it";
  }
  return {};
}

std::string written_value(const KeyResultFacts& facts, const Point& point) {
  const model::CheckIn& checkin = *point.checkin;
  if (point.value) return written(*point.value, facts.unit());
  if (checkin.value) {
    if (const bool* done = std::get_if<bool>(&checkin.value->value)) return *done ? "done" : "open";
  }
  return checkin.value_written ? "cannot be read" : "none written";
}

std::string note_on(const KeyResultFacts& facts, const Point& point) {
  std::string note = facts.key_result.kpi.has_value() && facts.score.method != Method::binary
                         ? fmt::format("kpi:{}, reading", *facts.key_result.kpi->id)
                         : "check-in";
  note += " of " + model::to_string(point.date);
  if (point.counted != point.date) {
    note +=
        fmt::format(", counted as of the {} day, {}", point.counted > point.date ? "first" : "last",
                    model::to_string(point.counted));
  }
  return note;
}

void add_used(const KeyResultFacts& facts, Section& section) {
  const Point* const point = used(facts);
  if (point == nullptr || point->checkin == nullptr) return;
  section.entries.emplace_back(Input{"value used", written_value(facts, *point),
                                     note_on(facts, *point), point->checkin->span});
}

void append(std::vector<Entry>& to, std::vector<Entry> more) {
  for (Entry& entry : more) to.push_back(std::move(entry));
}

void explain_maintain(const KeyResultFacts& facts, Section& section) {
  constexpr std::size_t most_listed = 10;
  std::size_t inside = 0;
  std::size_t all = 0;
  std::vector<const Point*> outside;
  for (const Point& point : facts.history) {
    if (!point.value) continue;
    ++all;
    if (is_inside(facts.yardstick, *point.value)) {
      ++inside;
    } else {
      outside.push_back(&point);
    }
  }
  if (!facts.score.raw) return;
  section.entries.emplace_back(
      Input{"within", std::to_string(inside), "values that are " + bounds_words(facts), {}});
  section.entries.emplace_back(Input{"of", std::to_string(all), "values that count", {}});
  const std::size_t skipped = outside.size() - std::min(outside.size(), most_listed);
  if (skipped > 0) {
    section.entries.emplace_back(
        Remark{fmt::format("{} earlier ones were out of bounds", skipped)});
  }
  for (std::size_t i = skipped; i < outside.size(); ++i) {
    section.entries.emplace_back(Input{"out of bounds", written_value(facts, *outside[i]),
                                       note_on(facts, *outside[i]), outside[i]->checkin->span});
  }
  section.entries.emplace_back(equation({fmt::format("{} / {}", inside, all)}, *facts.score.raw));
}

/// Where the chance was stated: the latest check-in that says one, else the key result's own.
void add_chance(const KeyResultFacts& facts, Section& section) {
  for (auto point = facts.history.rbegin(); point != facts.history.rend(); ++point) {
    const auto& stated = point->checkin->confidence;
    if (!stated || **stated != *facts.score.confidence) continue;
    section.entries.emplace_back(Input{"chance", written(**stated) + "/10",
                                       "stated on " + model::to_string(point->date),
                                       point->checkin->at(stated->span)});
    return;
  }
  const auto& own = facts.key_result.confidence;
  section.entries.emplace_back(Input{"chance", written(*facts.score.confidence) + "/10",
                                     "the key result's own",
                                     own ? std::optional(own->span) : std::nullopt});
}

void explain_binary(const KeyResultFacts& facts, Section& section) {
  if (!facts.score.raw) return;
  if (facts.score.is_estimate && facts.score.confidence) {
    add_chance(facts, section);
    section.entries.emplace_back(
        equation({written(*facts.score.confidence) + " / 10"}, *facts.score.raw));
    section.entries.emplace_back(
        Remark{"an estimate: once the period is over, it is 1 if done and 0 if not", {}});
  } else if (*facts.score.raw == 1) {
    section.entries.emplace_back(Remark{"it is done: 1", {}});
  } else {
    section.entries.emplace_back(Remark{"the period is over and it is not done: 0", {}});
  }
}

void explain_fed(const KeyResultFacts& facts, Section& section) {
  const auto items = items_feeding(facts.workspace, facts.scores, facts.index);
  add_items(facts.workspace, facts.scores, facts.index.objective, items, SumColumn::progress,
            facts.score.raw, section.entries);
}

void explain_method(const KeyResultFacts& facts, Section& section) {
  switch (facts.score.method) {
    case Method::unmeasured:
      return;
    case Method::metric:
      return explain_metric(facts, section);
    case Method::into_range:
      return explain_into_range(facts, section);
    case Method::threshold:
      return explain_threshold(facts, section);
    case Method::maintain:
      return explain_maintain(facts, section);
    case Method::binary:
      return explain_binary(facts, section);
    case Method::milestones:
      return append(section.entries, explain_milestones(facts));
    case Method::fed:
      return explain_fed(facts, section);
  }
}

/// From raw to what counts.
void explain_clamp(const KeyResultFacts& facts, Section& section) {
  const rollup::KeyResultScore& score = facts.score;
  if (score.gap != Gap::none) {
    const std::vector<Remark> unread = unread_fields(facts);
    for (const Remark& remark : unread) section.entries.emplace_back(remark);
    if (unread.empty()) section.entries.emplace_back(way_out(facts));
    section.entries.emplace_back(Remark{"no data counts as 0", {}});
    return;
  }
  if (!score.raw || *score.raw == score.progress) return;
  section.entries.emplace_back(
      Remark{fmt::format("{} is {}: counted as {}", written(*score.raw),
                         *score.raw > 1 ? "more than 1, the target is passed"
                                        : "less than 0, behind its baseline",
                         written(score.progress)),
             {}});
}

std::string answer_of(const rollup::KeyResultScore& score) {
  if (!score.raw) return "0 (no data)";
  std::string answer = with_percent(score.progress);
  if (score.is_estimate)
    return written(score.progress) + " (~" + percent(score.progress) + ", an estimate)";
  if (*score.raw != score.progress) answer += ", unclamped " + with_percent(*score.raw);
  return answer;
}

}  // namespace

Section progress_section(const KeyResultFacts& facts) {
  Section section{"progress", answer_of(facts.score), facts.score.progress, {}};
  section.entries.emplace_back(Remark{std::string(meaning_of(facts.score.method)), {}});
  const bool is_value = facts.score.method != Method::milestones &&
                        facts.score.method != Method::fed &&
                        facts.score.method != Method::unmeasured;
  const bool is_level = is_value && facts.score.method != Method::binary;
  if (is_level || facts.score.method == Method::unmeasured) {
    append(section.entries, measure_inputs(facts));
  }
  if (is_value) add_used(facts, section);
  explain_method(facts, section);
  explain_clamp(facts, section);
  if (is_value) append(section.entries, unused_checkins(facts));
  return section;
}

}  // namespace okr::report
