// SPDX-License-Identifier: MIT
#include "batch_plan.h"

#include "batch_known.h"
#include "checkin_plan.h"

#include <okr/edit/typed_value.h>
#include <okr/model/find.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace okr::cli {
namespace {

using model::Found;

/// Of things of one workspace, in some order.
auto key_of(const Found& thing) {
  return std::tuple(thing.objective, thing.key_result, thing.milestone, thing.kpi);
}
using ThingKey = decltype(key_of(Found()));

/// A value in a table is always the level reached: one that adds would add again when the table is
/// read again, and "-3" is below zero.
Result<std::string> level_reached(const model::Workspace& workspace, const Found& thing,
                                  const std::string& value) {
  if (edit::value_form(workspace, thing).takes != edit::ValueForm::Takes::level) return value;
  if (value.starts_with('+')) {
    return Error{
        fmt::format("'{}' would add again each time that this is read; write the level "
                    "reached",
                    value)};
  }
  return value.starts_with('-') ? "=" + value : value;
}

class Planner {
 public:
  Planner(const model::Workspace& workspace, const BatchDefaults& defaults)
      : workspace_(workspace), defaults_(defaults), index_(model::index_of(workspace)) {}

  BatchPlan plan(const std::vector<BatchRow>& rows) {
    for (const BatchRow& row : rows) take(row);
    return std::move(plan_);
  }

 private:
  void take(const BatchRow& row) {
    line_ = row.line;
    const std::optional<Found> thing = thing_of(row);
    if (!thing) return;
    const Result<std::string> value = level_reached(workspace_, *thing, row.value);
    if (!value) return problem(value.error().message);
    if (is_done_before(*thing, row, *value)) {
      ++plan_.already;
      return;
    }
    Result<CheckInPlan> plan = plan_checkin({workspace_, defaults_.today, defaults_.caller},
                                            {.thing = *thing,
                                             .value = *value,
                                             .confidence = row.confidence,
                                             .date = row.date,
                                             .by = row.by.empty() ? defaults_.by : row.by,
                                             .note = row.note});
    if (!plan) return problem(plan.error().message);
    record(*std::move(plan), row);
  }

  /// A milestone that is done stays so: a table that names no day is true on the next one too.
  bool is_done_before(const Found& thing, const BatchRow& row, const std::string& value) const {
    if (!thing.milestone || !row.date.empty()) return false;
    const auto& done = workspace_.objectives[*thing.objective]
                           .key_results[*thing.key_result]
                           .milestones[*thing.milestone]
                           .done;
    return done && value == "done" && row.confidence.empty() && row.note.empty();
  }

  /// Whether the table says of the milestone that it was done on another day.
  bool contradicts(const edit::Recording& recording) {
    if (!recording.target.milestone) return false;
    const auto& [day, line] =
        done_.try_emplace(key_of(recording.target), recording.checkin.date, line_).first->second;
    if (day == recording.checkin.date) return false;
    problem(fmt::format("line {} has it done on {}", line, model::to_string(day)));
    return true;
  }

  void record(CheckInPlan plan, const BatchRow& row) {
    if (contradicts(plan.recording)) return;
    const edit::NewCheckIn& checkin = plan.recording.checkin;
    const BatchEntry entry{.target = plan.recording.target,
                           .date = checkin.date,
                           .value = plan.value,
                           .confidence = checkin.confidence,
                           .note = checkin.note,
                           .by = checkin.by,
                           .by_written = !row.by.empty()};
    std::vector<BatchEntry>& same_day = taken_[{key_of(entry.target), entry.date}];
    const bool is_repeated =
        std::any_of(same_day.begin(), same_day.end(),
                    [&](const BatchEntry& other) { return is_same(other, entry); });
    if (is_repeated || is_recorded(workspace_, entry)) {
      ++plan_.already;
      return;
    }
    same_day.push_back(entry);
    if (plan.doubt) plan_.doubts.push_back({line_, *plan.doubt});
    plan_.recordings.push_back(std::move(plan.recording));
  }

  /// Looked up once, however many rows are about it.
  std::optional<Found> thing_of(const BatchRow& row) {
    if (row.ref.empty()) {
      problem("names no ref: of which key result, milestone or KPI is this?");
      return std::nullopt;
    }
    auto known = things_.find(row.ref);
    if (known == things_.end()) known = things_.emplace(row.ref, look_up(row.ref)).first;
    if (known->second) return *known->second;
    problem(known->second.error().message);
    return std::nullopt;
  }

  Result<Found> look_up(const std::string& reference) {
    constexpr std::size_t explained = 20;  // the nearest among thousands takes long to find
    if (unknown_ >= explained && !index_.contains(reference.substr(reference.rfind('/') + 1)) &&
        !reference.starts_with("kpi:")) {
      return Error{fmt::format("there is no '{}'", text::escape_controls(reference))};
    }
    const Result<Found> found = model::find(workspace_, index_, reference, defaults_.today);
    if (!found) ++unknown_;
    return found;
  }

  void problem(std::string message) { plan_.problems.push_back({line_, std::move(message)}); }

  const model::Workspace& workspace_;
  const BatchDefaults& defaults_;
  model::FindIndex index_;
  std::map<std::pair<ThingKey, model::Date>, std::vector<BatchEntry>> taken_;
  std::map<ThingKey, std::pair<model::Date, std::size_t>> done_;  ///< milestones, with their lines
  BatchPlan plan_;
  std::size_t line_ = 1;
  std::size_t unknown_ = 0;
  std::unordered_map<std::string, Result<Found>> things_;
};

}  // namespace

BatchPlan plan_batch(const model::Workspace& workspace, const std::vector<BatchRow>& rows,
                     const BatchDefaults& defaults) {
  return Planner(workspace, defaults).plan(rows);
}

}  // namespace okr::cli
