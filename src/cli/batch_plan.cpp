// SPDX-License-Identifier: MIT
#include "batch_plan.h"

#include "batch_known.h"
#include "typed_confidence.h"
#include "typed_day.h"

#include <okr/edit/typed_value.h>
#include <okr/model/find.h>
#include <okr/text/nearest.h>
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
using Takes = edit::ValueForm::Takes;

/// Of things of one workspace, in some order.
auto key_of(const Found& thing) {
  return std::tuple(thing.objective, thing.key_result, thing.milestone, thing.kpi);
}
using ThingKey = decltype(key_of(Found()));

bool is_id(std::string_view s) {
  return !s.empty() && s.front() != '-' &&
         s.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

/// Where people are listed, an author is one of them.
std::optional<std::string> unknown_author(const model::Config& config, const std::string& by) {
  if (model::find_person(config, by) != nullptr) return std::nullopt;
  if (!config.has_people && is_id(by)) return std::nullopt;
  std::vector<std::string_view> ids;
  for (const model::Person& person : config.people) ids.push_back(*person.id);
  return fmt::format("there is no person '{}'{}; by is the id of somebody in okr.yaml",
                     text::escape_controls(by), text::did_you_mean(by, ids));
}

std::optional<std::string> missing_value(const edit::ValueForm& form, const BatchRow& row) {
  if (form.takes != Takes::nothing) {
    return fmt::format("has no value; write one, such as {}", form.example);
  }
  if (row.confidence.empty() && row.note.empty()) {
    return "has neither confidence nor note, so there is nothing to record";
  }
  return std::nullopt;
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
    const std::size_t before = plan_.problems.size();
    line_ = row.line;
    edit::NewCheckIn checkin;
    checkin.date = date_of(row);
    checkin.confidence = confidence_of(row);
    checkin.by = author_of(row);
    checkin.note = row.note;
    const std::optional<Found> thing = thing_of(row);
    if (!thing) return;
    BatchEntry entry{.target = *thing,
                     .date = checkin.date,
                     .confidence = checkin.confidence,
                     .note = checkin.note,
                     .by = checkin.by,
                     .by_written = !row.by.empty()};
    take_value(row, checkin, entry);
    if (plan_.problems.size() == before) record(std::move(checkin), entry);
  }

  void record(edit::NewCheckIn checkin, const BatchEntry& entry) {
    std::vector<BatchEntry>& same_day = taken_[{key_of(entry.target), entry.date}];
    const bool is_repeated =
        std::any_of(same_day.begin(), same_day.end(),
                    [&](const BatchEntry& other) { return is_same(other, entry); });
    if (is_repeated || is_recorded(workspace_, entry)) {
      ++plan_.already;
      return;
    }
    same_day.push_back(entry);
    plan_.recordings.push_back({entry.target, std::move(checkin)});
  }

  model::Date date_of(const BatchRow& row) {
    if (row.date.empty()) return defaults_.today;
    const Result<model::Date> day = typed_day(row.date, defaults_.today);
    if (day) return *day;
    problem(day.error().message);
    return defaults_.today;
  }

  std::optional<double> confidence_of(const BatchRow& row) {
    if (row.confidence.empty()) return std::nullopt;
    const auto confidence = typed_confidence(row.confidence);
    if (!confidence) {
      problem(fmt::format("confidence must be a number from 0 to 10, not '{}'",
                          text::escape_controls(row.confidence)));
    }
    return confidence;
  }

  std::string author_of(const BatchRow& row) {
    if (row.by.empty()) return defaults_.by.value_or("");
    if (const auto unknown = unknown_author(workspace_.config, row.by)) problem(*unknown);
    return row.by;
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
    if (found && !found->key_result && !found->kpi) {
      return Error{fmt::format("'{}' is {}; a check-in is of a key result, a milestone or a KPI",
                               reference, found->objective ? "an objective" : "a project")};
    }
    return found;
  }

  void take_value(const BatchRow& row, edit::NewCheckIn& checkin, BatchEntry& entry) {
    const edit::ValueForm form = edit::value_form(workspace_, entry.target);
    if (row.value.empty()) {
      if (const auto why = missing_value(form, row)) problem(*why);
      return;
    }
    if (form.takes == Takes::level && row.value.starts_with('+')) {
      problem(
          fmt::format("'{}' adds to a value, and would add again when the file is read again; "
                      "write the level reached",
                      row.value));
      return;
    }
    const bool is_negative = form.takes == Takes::level && row.value.starts_with('-');
    const Result<edit::TypedValue> value = edit::read_typed_value(
        workspace_, entry.target, (is_negative ? "=" : "") + row.value, checkin.date);
    if (!value) {
      problem(value.error().message);
      return;
    }
    if (form.takes == Takes::milestone) check_milestone(row, entry);
    checkin.value = value->text;
    entry.value = value->value;
  }

  void check_milestone(const BatchRow& row, const BatchEntry& entry) {
    if (!row.confidence.empty() || !row.note.empty()) {
      problem("a milestone takes neither confidence nor note; check them in on its key result");
    }
    const auto& done = workspace_.objectives[*entry.target.objective]
                           .key_results[*entry.target.key_result]
                           .milestones[*entry.target.milestone]
                           .done;
    if (done && **done != entry.date) {
      problem(fmt::format("'{}' was done on {} already", row.ref, model::to_string(**done)));
    }
  }

  void problem(std::string message) { plan_.problems.push_back({line_, std::move(message)}); }

  const model::Workspace& workspace_;
  const BatchDefaults& defaults_;
  model::FindIndex index_;
  std::map<std::pair<ThingKey, model::Date>, std::vector<BatchEntry>> taken_;
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
