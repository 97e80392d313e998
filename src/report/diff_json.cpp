// SPDX-License-Identifier: MIT
#include "diff_counts.h"
#include "diff_order.h"
#include "json_value.h"

#include <okr/report/diff.h>

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;
using compare::Changed;
using compare::Difference;
using What = Difference::What;

std::string_view name_of(What what) {
  switch (what) {
    case What::added:
      return "added";
    case What::deleted:
      return "deleted";
    case What::dropped:
      return "dropped";
    case What::resumed:
      return "resumed";
    case What::moved:
      return "moved";
    case What::explained:
      return "explained";
    case What::unexplained:
      return "unexplained";
    case What::reworded:
      return "reworded";
    case What::renamed:
      return "renamed";
    case What::rehomed:
      return "rehomed";
    case What::field:
      return "field";
    case What::checkin_added:
      return "check-in added";
    case What::checkin_edited:
      return "check-in edited";
    case What::checkin_deleted:
      return "check-in deleted";
    case What::milestone_added:
      return "milestone added";
    case What::milestone_changed:
      return "milestone changed";
    case What::milestone_deleted:
      break;
  }
  return "milestone deleted";
}

Json ease_json(compare::Ease ease) {
  switch (ease) {
    case compare::Ease::easier:
      return "easier";
    case compare::Ease::harder:
      return "harder";
    case compare::Ease::neither:
      break;
  }
  return nullptr;
}

Json date_json(const std::optional<model::Date>& date) {
  return date ? Json(model::to_string(*date)) : Json(nullptr);
}

Json difference_json(const Difference& difference) {
  return {{"what", name_of(difference.what)},   {"field", json_word(difference.field)},
          {"from", json_word(difference.from)}, {"to", json_word(difference.to)},
          {"ease", ease_json(difference.ease)}, {"reason", json_word(difference.reason)},
          {"date", date_json(difference.date)}, {"milestone", json_word(difference.item)}};
}

Json differences_json(const std::vector<Difference>& differences) {
  Json list = Json::array();
  for (const Difference& difference : differences) list.push_back(difference_json(difference));
  return list;
}

std::string_view state_of(const Changed& thing) {
  if (!thing.before) return "added";
  return thing.after ? "changed" : "deleted";
}

Json thing_json(const Changed& thing) {
  return {{"ref", thing.ref},
          {"title", json_word(thing.title)},
          {"change", state_of(thing)},
          {"differences", differences_json(thing.differences)}};
}

Json things_json(const std::vector<Changed>& things) {
  Json list = Json::array();
  for (const Changed& thing : things) list.push_back(thing_json(thing));
  return list;
}

Json progress_json(const DiffSide& side, const std::optional<model::KeyResultIndex>& index) {
  if (!index) return nullptr;
  const auto& score = side.scores.objectives[index->objective].key_results[index->key_result];
  return json_number(score.progress);
}

std::string reference_in(const DiffSide& side, const compare::ChangedObjective& changed) {
  if (!changed.thing.before) return {};
  return reference_of(side.workspace.objectives[*changed.thing.before]);
}

Json key_result_json(const DiffView& view, const compare::ChangedKeyResult& changed) {
  Json json = thing_json(changed.thing);
  json["progress_before"] = progress_json(view.before, changed.before);
  json["progress_after"] = progress_json(view.after, changed.after);
  return json;
}

Json objective_json(const DiffView& view, const compare::ChangedObjective& changed) {
  const model::Objective& objective = objective_of(view, changed);
  Json json = thing_json(changed.thing);
  json["ref_before"] = json_word(reference_in(view.before, changed));
  json["period"] = json_word(objective.period);
  json["team"] = json_word(objective.team);
  Json key_results = Json::array();
  for (const compare::ChangedKeyResult& key_result : changed.key_results)
    key_results.push_back(key_result_json(view, key_result));
  json["key_results"] = std::move(key_results);
  return json;
}

Json side_json(const DiffSide& side) {
  return {{"commit", json_word(side.commit)}, {"day", date_json(side.day)}};
}

Json summary_json(const DiffCounts& counts) {
  return {{"goalposts_moved", counts.moves},
          {"objectives_added", counts.objectives_added},
          {"objectives_dropped", counts.objectives_dropped},
          {"objectives_deleted", counts.objectives_deleted},
          {"key_results_added", counts.key_results_added},
          {"key_results_dropped", counts.key_results_dropped},
          {"key_results_deleted", counts.key_results_deleted},
          {"checkins_added", counts.checkins_added},
          {"checkins_edited_or_deleted", counts.checkins_edited},
          {"readings_added", counts.readings_added},
          {"other_changes", counts.others}};
}

Json unread_json(const std::vector<compare::Unread>& unread) {
  Json list = Json::array();
  for (const compare::Unread& one : unread) {
    const bool before = one.side == compare::Unread::Side::before;
    list.push_back({{"side", before ? "before" : "after"}, {"path", one.path}});
  }
  return list;
}

}  // namespace

std::string diff_json(const DiffView& view) {
  Json objectives = Json::array();
  for (const DiffPeriod& period : diff_periods(view)) {
    for (const compare::ChangedObjective* const objective : period.objectives)
      objectives.push_back(objective_json(view, *objective));
  }
  const Json document{{"schema", "okr.diff/1"},
                      {"okr_version", view.version},
                      {"as_of", model::to_string(view.after.scores.as_of)},
                      {"before", side_json(view.before)},
                      {"after", side_json(view.after)},
                      {"summary", summary_json(counts_of(view.changes))},
                      {"objectives", std::move(objectives)},
                      {"kpis", things_json(view.changes.kpis)},
                      {"projects", things_json(view.changes.projects)},
                      {"teams", things_json(view.changes.teams)},
                      {"people", things_json(view.changes.people)},
                      {"periods", things_json(view.changes.periods)},
                      {"settings", differences_json(view.changes.settings)},
                      {"unread", unread_json(view.changes.unread)}};
  return without_hidden_marks(document.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

}  // namespace okr::report
