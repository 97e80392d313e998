// SPDX-License-Identifier: MIT
#include "checkin_plan.h"

#include "checkin_doubts.h"
#include "doubled_id.h"
#include "typed_day.h"

#include <okr/edit/typed_value.h>
#include <okr/load/load.h>
#include <okr/rollup/measure.h>
#include <okr/rollup/window.h>
#include <okr/text/ascii.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace okr::cli {
namespace {

using model::Date;
using model::Found;
using model::KeyResult;
using model::Objective;
using model::Workspace;
using Takes = edit::ValueForm::Takes;

std::optional<Error> takes_none(const Workspace& workspace, const Found& thing) {
  if (thing.project)
    return Error{"a project has no check-ins: record those of the key results that it supports"};
  if (thing.kpi || thing.key_result) return std::nullopt;
  const Objective& objective = workspace.objectives[*thing.objective];
  std::vector<std::string> lines;
  for (const KeyResult& kr : objective.key_results) {
    if (kr.dropped) continue;
    lines.push_back(fmt::format("\n  {}/{}  {}", objective.id, kr.id, kr.title.value));
  }
  if (lines.empty())
    return Error{fmt::format("{} is an objective without key results to record", objective.id)};
  return Error{
      fmt::format("{} is an objective, and its progress is that of its key results; name "
                  "one of them:{}",
                  objective.id, fmt::join(lines, ""))};
}

std::optional<Error> dropped_by(const Workspace& workspace, const Found& thing, Date day) {
  if (thing.kpi) return std::nullopt;
  const Objective& objective = workspace.objectives[*thing.objective];
  const KeyResult& kr = *model::key_result_of(workspace, thing);
  const auto since = [](const std::string& id, Date date) {
    return Error{fmt::format("{} was dropped on {}, and nothing counts for it since", id,
                             model::to_string(date))};
  };
  if (model::is_dropped(objective, day)) return since(objective.id, **objective.dropped);
  if (model::is_dropped(kr, day)) return since(kr.id, **kr.dropped);
  if (!thing.milestone) return std::nullopt;
  const model::Milestone& milestone = kr.milestones[*thing.milestone];
  return model::is_dropped(milestone, day)
             ? std::optional(since(kr.id + '/' + milestone.id, **milestone.dropped))
             : std::nullopt;
}

/// A milestone may be done long before its key result starts.
std::optional<Error> outside_period(const CheckInGround& ground, const Found& thing, Date day) {
  if (thing.kpi) return std::nullopt;
  const Workspace& workspace = ground.workspace;
  const auto range = rollup::yardstick_of(workspace, {*thing.objective, *thing.key_result}).range;
  const rollup::Window window = rollup::window_of(workspace, range, ground.as_of);
  const std::string name = edit::short_name(workspace, thing);
  if (window.is_past(day))
    return Error{fmt::format(
        "{0} ended on {1}, and what is dated after {2} does not count; date it "
        "{1} to say where it stood then",
        name, model::to_string(range->end), model::to_string(range->end + window.grace))};
  if (window.is_early(day) && !thing.milestone)
    return Error{fmt::format("{} begins on {}, and what is dated before {} does not count", name,
                             model::to_string(range->start),
                             model::to_string(range->start - window.grace))};
  return std::nullopt;
}

std::optional<Error> done_before(const Workspace& workspace, const Found& thing, Date day) {
  if (!thing.milestone) return std::nullopt;
  const model::Milestone& milestone =
      model::key_result_of(workspace, thing)->milestones[*thing.milestone];
  if (!milestone.done || **milestone.done == day) return std::nullopt;
  return Error{fmt::format("{} is done since {} already", edit::short_name(workspace, thing),
                           model::to_string(**milestone.done))};
}

Result<Date> day_of(const CheckInGround& ground, const TypedCheckIn& typed) {
  const Result<Date> day =
      typed.date.empty() ? Result<Date>(ground.as_of) : typed_day(typed.date, ground.as_of);
  if (!day) return day.error();
  for (const auto& error :
       {dropped_by(ground.workspace, typed.thing, *day), outside_period(ground, typed.thing, *day),
        done_before(ground.workspace, typed.thing, *day)}) {
    if (error) return *error;
  }
  return *day;
}

/// What must be said, and what cannot, of a thing of this form.
std::optional<Error> misfit(const Workspace& workspace, const TypedCheckIn& typed) {
  const edit::ValueForm form = edit::value_form(workspace, typed.thing);
  const std::string name = edit::short_name(workspace, typed.thing);
  const bool has_words = !typed.confidence.empty() || !typed.note.empty();
  if (typed.thing.milestone && has_words) {
    return Error{
        fmt::format("a milestone is done on a day, and that is all it says: record "
                    "confidence and note for {}",
                    model::key_result_of(workspace, typed.thing)->id)};
  }
  if (typed.thing.kpi && !typed.confidence.empty())
    return Error{fmt::format("{} is a KPI: it has no target to be confident of", name)};
  if (!typed.value.empty()) return std::nullopt;
  switch (form.takes) {
    case Takes::level:
      return Error{fmt::format("{} needs a value, the level reached", name)};
    case Takes::answer:
      return Error{fmt::format("{} needs a value: done or open", name)};
    case Takes::milestone:
      return Error{fmt::format("{} needs a value: done", name)};
    case Takes::nothing:
      break;
  }
  if (has_words) return std::nullopt;
  return Error{
      fmt::format("{} takes no value: {}; a confidence or a note is needed", name, form.elsewhere)};
}

Result<std::string> typed_author(const model::Config& config, std::string_view typed) {
  if (typed.starts_with('@')) typed.remove_prefix(1);
  if (config.has_people && !model::find_person(config, typed)) {
    std::vector<std::string_view> known;
    for (const model::Person& person : config.people) known.push_back(*person.id);
    return Error{fmt::format("'{}' is not among the people in okr.yaml{}", typed,
                             text::did_you_mean(typed, known))};
  }
  if (load::is_id(typed)) return std::string(typed);
  return Error{fmt::format("'{}' is no person's id, which has a-z, 0-9 and -, such as sam", typed)};
}

std::vector<std::string> owners(const Workspace& workspace, const Found& thing) {
  if (!thing.kpi) {
    return model::owners_of(workspace, workspace.objectives[*thing.objective],
                            *model::key_result_of(workspace, thing));
  }
  const auto& owner = workspace.kpis[*thing.kpi].owner;
  return owner ? std::vector<std::string>{**owner} : std::vector<std::string>();
}

/// Value and doubt, where there is something to take.
std::optional<Error> take_value(const CheckInGround& ground, const TypedCheckIn& typed,
                                CheckInPlan& plan) {
  if (typed.value.empty()) return std::nullopt;
  const Date day = plan.recording.checkin.date;
  Result<edit::TypedValue> value =
      edit::read_typed_value(ground.workspace, typed.thing, typed.value, day);
  if (!value) return value.error();
  plan.recording.checkin.value = value->text;
  plan.value = value->value;
  if (const auto* level = std::get_if<model::Quantity>(&value->value))
    plan.doubt = doubt_about(ground.workspace, typed.thing, level->value, value->text, day);
  return std::nullopt;
}

bool is_same_value(const model::CheckIn& checkin, const std::optional<model::CheckInValue>& value) {
  if (!checkin.value || !value) return !checkin.value_written && !value;
  const auto* written = std::get_if<model::Quantity>(&**checkin.value);
  const auto* meant = std::get_if<model::Quantity>(&*value);
  if (!written || !meant) return **checkin.value == *value;
  return prose::convert(*written, meant->unit) == meant->value;
}

}  // namespace

Result<double> read_confidence(std::string_view typed) {
  std::string_view digits = typed;
  if (digits.ends_with("/10")) digits.remove_suffix(3);
  const bool in_percent = digits.ends_with('%');
  if (in_percent) digits.remove_suffix(1);
  double number = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number, std::chars_format::fixed);
  constexpr double most = 10;
  const bool is_number = !digits.empty() && read.ec == std::errc() && read.ptr == end &&
                         text::is_digit(digits.front());
  if (!is_number)
    return Error{
        fmt::format("confidence is how sure you are to reach the target, from 0 to 10, and "
                    "'{}' is no such number",
                    typed)};
  if (number <= most && !in_percent) return number;
  const bool can_be_percent = number <= most * most && digits.find('.') == std::string_view::npos;
  return Error{fmt::format(
      "confidence goes from 0 to 10, and '{}' is outside{}", typed,
      can_be_percent ? fmt::format("; {}% is {}", digits, number / most) : std::string())};
}

std::string author_of(const CheckInGround& ground, const Found& thing) {
  if (!ground.caller) return {};
  const std::vector<std::string> known = owners(ground.workspace, thing);
  return known == std::vector{*ground.caller} ? std::string() : *ground.caller;
}

Result<CheckInPlan> plan_checkin(const CheckInGround& ground, const TypedCheckIn& typed) {
  if (auto error = takes_none(ground.workspace, typed.thing)) return *std::move(error);
  if (auto error = doubled_id(ground.workspace, typed.thing)) return *std::move(error);
  CheckInPlan plan{.recording = {typed.thing, {}}};
  edit::NewCheckIn& checkin = plan.recording.checkin;
  const Result<Date> day = day_of(ground, typed);
  if (!day) return day.error();
  checkin.date = *day;
  if (auto error = misfit(ground.workspace, typed)) return *std::move(error);
  if (auto error = take_value(ground, typed, plan)) return *std::move(error);
  if (!typed.confidence.empty()) {
    const Result<double> confidence = read_confidence(typed.confidence);
    if (!confidence) return confidence.error();
    checkin.confidence = *confidence;
    if (!plan.doubt) plan.doubt = doubt_about_confidence(*confidence);
  }
  const Result<std::string> by = typed.by.empty()
                                     ? Result<std::string>(author_of(ground, typed.thing))
                                     : typed_author(ground.workspace.config, typed.by);
  if (!by) return by.error();
  if (!typed.thing.milestone) checkin.by = *by;
  checkin.note = text::trimmed(typed.note);
  return plan;
}

std::optional<text::Span> recorded_already(const Workspace& workspace, const CheckInPlan& plan) {
  const auto& [thing, checkin] = plan.recording;
  if (thing.milestone) {
    const model::Milestone& milestone =
        model::key_result_of(workspace, thing)->milestones[*thing.milestone];
    return milestone.done ? std::optional(milestone.span) : std::nullopt;
  }
  const std::vector<model::CheckIn>& entries =
      thing.kpi ? workspace.kpis[*thing.kpi].readings
                : model::key_result_of(workspace, thing)->checkins;
  for (const model::CheckIn& entry : entries) {
    const std::string by = entry.by ? **entry.by : std::string();
    if (entry.date && **entry.date == checkin.date && by == checkin.by &&
        is_same_value(entry, plan.value)) {
      return entry.span;
    }
  }
  return std::nullopt;
}

}  // namespace okr::cli
