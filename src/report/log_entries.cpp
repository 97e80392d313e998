// SPDX-License-Identifier: MIT
#include <okr/report/log.h>
#include <okr/rollup/history.h>
#include <okr/rollup/measure.h>
#include <okr/rollup/window.h>

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

namespace okr::report {
namespace {

using model::CheckIn;
using model::Date;
using model::KeyResult;
using model::KeyResultIndex;
using rollup::Method;
using rollup::Point;

struct Gatherer {
  const model::Workspace& workspace;
  const LogScope& scope;
  Date as_of;
  std::vector<LogEntry> entries = {};
  /// What each reading changed: one list a KPI that something draws on, empty for the others.
  std::vector<std::vector<std::vector<LogChange>>> by_readings = {};

  const KeyResult& at(KeyResultIndex index) const {
    return workspace.objectives[index.objective].key_results[index.key_result];
  }

  bool is_wanted(const LogEntry& entry) const {
    if (scope.since && (!entry.date || *entry.date < *scope.since)) return false;
    if (scope.until && (!entry.date || *entry.date > *scope.until)) return false;
    if (scope.by.empty()) return true;
    return entry.checkin != nullptr && entry.checkin->by && **entry.checkin->by == scope.by;
  }

  void add(LogEntry entry) {
    if (is_wanted(entry)) entries.push_back(std::move(entry));
  }
};

std::optional<Date> date_of(const CheckIn& checkin) {
  return checkin.date ? std::optional(**checkin.date) : std::nullopt;
}

// Of what is in no history: why not.
LogUse use_by_date(const rollup::Window& window, std::optional<Date> date) {
  if (!date) return LogUse::no_date;
  if (window.is_later(*date)) return LogUse::later;
  return window.counts(*date) ? LogUse::counts : LogUse::outside_period;
}

bool is_read(const CheckIn& checkin, const KeyResult& kr) {
  if (!checkin.value) return !checkin.value_written;
  const auto* const level = std::get_if<model::Quantity>(&**checkin.value);
  return level == nullptr || prose::convert(*level, kr.measure.unit).has_value();
}

LogEntry entry_of(KeyResultIndex index, const CheckIn& checkin) {
  LogEntry entry;
  entry.key_result = index;
  entry.checkin = &checkin;
  entry.date = date_of(checkin);
  return entry;
}

/// What each of `list` changed, by its place in there; nothing where it is not in the history.
template <class T>
std::vector<std::optional<LogChange>> changes_in(const std::vector<T>& list, KeyResultIndex index,
                                                 const std::vector<Point>& points,
                                                 const T* Point::*recorded) {
  std::vector<std::optional<LogChange>> changes(list.size());
  std::optional<double> before;
  for (const Point& point : points) {
    if (point.*recorded == nullptr) continue;
    const auto place = static_cast<std::size_t>(point.*recorded - list.data());
    changes[place] = LogChange{index, before, point.raw};
    before = point.raw;
  }
  return changes;
}

// A key result's own check-ins where they are its values.
void add_values(Gatherer& in, KeyResultIndex index, const rollup::Window& window,
                const std::vector<Point>& points) {
  const std::vector<CheckIn>& checkins = in.at(index).checkins;
  const auto changes = changes_in(checkins, index, points, &Point::checkin);
  for (std::size_t i = 0; i < checkins.size(); ++i) {
    LogEntry entry = entry_of(index, checkins[i]);
    if (changes[i]) {
      entry.changes = {*changes[i]};
      if (!is_read(checkins[i], in.at(index))) entry.use = LogUse::unread_value;
    } else {
      entry.use = use_by_date(window, entry.date);
    }
    in.add(std::move(entry));
  }
}

// The same where its values come from elsewhere: confidence and note are for people to read.
void add_remarks(Gatherer& in, KeyResultIndex index, const rollup::Window& window) {
  for (const CheckIn& checkin : in.at(index).checkins) {
    LogEntry entry = entry_of(index, checkin);
    entry.use = use_by_date(window, entry.date);
    if (entry.use == LogUse::counts && checkin.value_written) entry.use = LogUse::judged_otherwise;
    in.add(std::move(entry));
  }
}

LogUse use_of(const rollup::Window& window, const model::Milestone& milestone) {
  if (model::is_dropped(milestone, window.as_of)) return LogUse::dropped;
  const LogUse use = use_by_date(window, **milestone.done);
  return use == LogUse::counts ? LogUse::judged_otherwise : use;
}

void add_milestones(Gatherer& in, KeyResultIndex index, const rollup::Window& window,
                    const std::vector<Point>& points) {
  const std::vector<model::Milestone>& milestones = in.at(index).milestones;
  const auto changes = changes_in(milestones, index, points, &Point::milestone);
  for (std::uint32_t i = 0; i < milestones.size(); ++i) {
    const bool is_asked = !in.scope.milestone || *in.scope.milestone == i;
    if (!milestones[i].done || !is_asked) continue;
    LogEntry entry;
    entry.key_result = index;
    entry.milestone = &milestones[i];
    entry.date = **milestones[i].done;
    if (changes[i]) {
      entry.changes = {*changes[i]};
    } else {
      entry.use = use_of(window, milestones[i]);
    }
    in.add(std::move(entry));
  }
}

std::optional<std::uint32_t> kpi_behind(const model::Workspace& workspace, const KeyResult& kr) {
  const bool draws = kr.kpi && kr.kpi->kpi && &rollup::values_of(workspace, kr) != &kr.checkins;
  return draws ? kr.kpi->kpi : std::nullopt;
}

void note_readings(Gatherer& in, KeyResultIndex index, std::uint32_t kpi,
                   const std::vector<Point>& points) {
  const std::vector<CheckIn>& readings = in.workspace.kpis[kpi].readings;
  const auto changes = changes_in(readings, index, points, &Point::checkin);
  auto& lists = in.by_readings[kpi];
  lists.resize(readings.size());
  for (std::size_t i = 0; i < readings.size(); ++i) {
    if (changes[i]) lists[i].push_back(*changes[i]);
  }
}

void add_key_result(Gatherer& in, KeyResultIndex index) {
  const auto points = rollup::history(in.workspace, index, in.as_of);
  const rollup::Yardstick yardstick = rollup::yardstick_of(in.workspace, index);
  const rollup::Window window = rollup::window_of(in.workspace, yardstick.range, in.as_of);
  const bool by_milestones = yardstick.method == Method::milestones;
  const auto kpi = kpi_behind(in.workspace, in.at(index));
  add_milestones(in, index, window, points);
  if (in.scope.milestone) return;
  if (kpi && !by_milestones) note_readings(in, index, *kpi, points);
  if (kpi || by_milestones || yardstick.method == Method::fed) {
    add_remarks(in, index, window);
  } else {
    add_values(in, index, window, points);
  }
}

// Key results outside of the scope that draw on a KPI in it: what its readings did to them.
void note_other_readings(Gatherer& in, const std::vector<bool>& is_whole) {
  const auto& objectives = in.workspace.objectives;
  std::set<std::pair<std::uint32_t, std::uint32_t>> in_scope;
  for (const KeyResultIndex index : in.scope.key_results)
    in_scope.emplace(index.objective, index.key_result);
  for (std::uint32_t o = 0; o < objectives.size(); ++o) {
    for (std::uint32_t k = 0; k < objectives[o].key_results.size(); ++k) {
      const KeyResultIndex index{o, k};
      const auto kpi = kpi_behind(in.workspace, in.at(index));
      if (!kpi || !is_whole[*kpi] || in_scope.contains({o, k})) continue;
      note_readings(in, index, *kpi, rollup::history(in.workspace, index, in.as_of));
    }
  }
}

LogUse use_of_reading(const Gatherer& in, const CheckIn& reading) {
  if (!reading.date) return LogUse::no_date;
  if (**reading.date > in.as_of) return LogUse::later;
  const bool is_read = reading.value && std::holds_alternative<model::Quantity>(**reading.value);
  return is_read || !reading.value_written ? LogUse::counts : LogUse::unread_value;
}

void add_readings(Gatherer& in, std::uint32_t kpi, bool is_whole) {
  const std::vector<CheckIn>& readings = in.workspace.kpis[kpi].readings;
  auto& changes = in.by_readings[kpi];
  changes.resize(readings.size());
  for (std::size_t i = 0; i < readings.size(); ++i) {
    if (!is_whole && changes[i].empty()) continue;
    LogEntry entry;
    entry.kpi = kpi;
    entry.checkin = &readings[i];
    entry.date = date_of(readings[i]);
    entry.use = use_of_reading(in, readings[i]);
    entry.changes = std::move(changes[i]);
    in.add(std::move(entry));
  }
}

// By day, newest first; within a day as the files have their key results, each newest first.
auto place_in_log(const LogEntry& entry) {
  const auto index = entry.key_result.value_or(KeyResultIndex{});
  const text::Span span = entry.checkin != nullptr ? entry.checkin->span : entry.milestone->span;
  const int days_back = entry.date ? -static_cast<int>(entry.date->time_since_epoch().count())
                                   : std::numeric_limits<int>::max();
  return std::make_tuple(days_back, entry.kpi.has_value(), entry.kpi.value_or(0), index.objective,
                         index.key_result, -static_cast<std::int64_t>(span.begin));
}

}  // namespace

std::string_view name_of(LogUse use) {
  switch (use) {
    case LogUse::counts:
      return "counts";
    case LogUse::unread_value:
      return "value not readable";
    case LogUse::no_date:
      return "day not readable";
    case LogUse::later:
      return "later than asked for";
    case LogUse::outside_period:
      return "outside the period";
    case LogUse::dropped:
      return "dropped";
    case LogUse::judged_otherwise:
      return "judged otherwise";
  }
  return {};
}

std::vector<LogEntry> log_entries(const model::Workspace& workspace, const LogScope& scope,
                                  Date as_of) {
  Gatherer in{workspace, scope, as_of};
  in.by_readings.resize(workspace.kpis.size());
  std::vector<bool> is_whole(workspace.kpis.size());
  for (const std::uint32_t kpi : scope.kpis) is_whole[kpi] = true;
  for (const KeyResultIndex index : scope.key_results) add_key_result(in, index);
  if (!scope.kpis.empty()) note_other_readings(in, is_whole);
  for (std::uint32_t kpi = 0; kpi < workspace.kpis.size(); ++kpi) {
    if (is_whole[kpi] || !in.by_readings[kpi].empty()) add_readings(in, kpi, is_whole[kpi]);
  }
  std::sort(in.entries.begin(), in.entries.end(),
            [](const LogEntry& a, const LogEntry& b) { return place_in_log(a) < place_in_log(b); });
  return std::move(in.entries);
}

}  // namespace okr::report
