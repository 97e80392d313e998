// SPDX-License-Identifier: MIT
#include "facts_json.h"

#include "json_value.h"
#include "measure_words.h"

#include <okr/load/fields.h>
#include <okr/load/note.h>
#include <okr/rollup/grades.h>
#include <okr/rollup/kpis.h>
#include <okr/rollup/written.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

namespace okr::report {

using Json = nlohmann::ordered_json;

namespace {

using report::name_of;

std::string_view name_of(model::Commitment commitment) {
  return commitment == model::Commitment::committed ? "committed" : "aspirational";
}

template <class Thing>
Json named(const std::optional<Thing>& thing) {
  return thing ? Json(name_of(*thing)) : Json(nullptr);
}

Json figure(const model::Maybe<double>& value) {
  return value ? json_number(**value) : Json(nullptr);
}

template <class Written>  // optional, Rare
Json word(const Written& word) {
  return word ? json_word((*word).value) : Json(nullptr);
}

Json first_of(const std::vector<std::string>& ids) {
  return ids.empty() ? Json(nullptr) : Json(ids.front());
}

/// Those that lead somewhere: of the others okr lint tells.
template <class References, class ToReference>
Json resolved(const model::Workspace& workspace, const References& references,
              ToReference to_reference) {
  Json out = Json::array();
  for (const auto& one : references) {
    const model::Reference& to = to_reference(one);
    if (!to.is_found()) continue;
    const bool is_key_result = to.outcome == model::Reference::Outcome::key_result;
    const model::Objective& objective = workspace.objectives[to.objective];
    out.push_back(is_key_result
                      ? model::reference_of(objective, objective.key_results[to.key_result])
                      : model::reference_of(objective));
  }
  return out;
}

std::optional<double> level(const model::CheckInValue& value, std::string_view unit) {
  const auto* const quantity = std::get_if<model::Quantity>(&value);
  return quantity ? prose::convert(*quantity, unit) : std::nullopt;
}

Json value_json(const model::CheckInValue& value, std::string_view unit) {
  if (const bool* const done = std::get_if<bool>(&value)) return *done;
  return json_number(level(value, unit));
}

bool is_readable(const model::CheckIn& checkin, std::string_view unit) {
  if (!checkin.date) return false;
  if (!checkin.value) return !checkin.value_written;
  return std::holds_alternative<bool>(**checkin.value) || level(**checkin.value, unit);
}

Json confidence_json(const model::CheckIn& checkin) {
  return json_number(rollup::stated_confidence(checkin.confidence));
}

Json forecast_json(const std::optional<rollup::Forecast>& forecast) {
  if (!forecast) return nullptr;
  return {{"value", json_number(forecast->value)},
          {"progress", json_number(forecast->progress)},
          {"verdict", rollup::name_of(forecast->verdict)}};
}

const model::KeyResult& at(const Facts& facts, model::KeyResultIndex index) {
  return facts.workspace.objectives.at(index.objective).key_results.at(index.key_result);
}

}  // namespace

Json period_json(std::string_view id, const model::DateRange& range) {
  return {
      {"id", id}, {"start", model::to_string(range.start)}, {"end", model::to_string(range.end)}};
}

std::string_view team_today(const model::Workspace& workspace, const model::Objective& objective) {
  const model::Team* const team =
      objective.person ? nullptr : model::find_team_by_any_name(workspace.config, objective.team);
  return team ? std::string_view(*team->id) : std::string_view(objective.team);
}

Json objective_alone_json(const Facts& facts, std::uint32_t index) {
  const model::Workspace& workspace = facts.workspace;
  const model::Objective& objective = workspace.objectives.at(index);
  const rollup::ObjectiveScore& score = facts.scores.objectives.at(index);
  const std::vector<std::string> owners = model::owners_of(workspace, objective);
  const auto target_of = [](const model::Alignment& a) -> const model::Reference& { return a.to; };
  return {{"ref", model::reference_of(objective)},
          {"period", json_word(objective.period)},
          {"team", json_word(team_today(workspace, objective))},
          {"level", named(model::level_of(workspace, objective))},
          {"owner", first_of(owners)},
          {"owners", owners},
          {"title", objective.title.value},
          {"commitment", name_of(rollup::commitment_of(objective))},
          {"progress", json_number(score.progress)},
          {"score", json_number(score.score)},
          {"expected", json_number(score.expected)},
          {"coverage", Json::array({score.with_data, score.counted})},
          {"status", rollup::name_of(score.status)},
          {"freshness", named(score.freshness)},
          {"verdict", named(score.verdict)},
          {"aligned_to", resolved(workspace, objective.aligned_to, target_of)}};
}

Json objective_json(const Facts& facts, std::uint32_t index) {
  std::vector<std::uint32_t> all(facts.workspace.objectives.at(index).key_results.size());
  std::iota(all.begin(), all.end(), 0);
  return objective_json(facts, index, all);
}

Json objective_json(const Facts& facts, std::uint32_t index,
                    const std::vector<std::uint32_t>& key_results) {
  Json out = objective_alone_json(facts, index);
  Json& list = out["key_results"] = Json::array();
  for (const std::uint32_t key_result : key_results) {
    list.push_back(key_result_json(facts, {index, key_result}));
  }
  return out;
}

Json key_result_alone_json(const Facts& facts, model::KeyResultIndex index) {
  const model::Objective& objective = facts.workspace.objectives.at(index.objective);
  const model::KeyResult& key_result = at(facts, index);
  const model::Measure& measure = key_result.measure;
  const rollup::KeyResultScore& score =
      facts.scores.objectives.at(index.objective).key_results.at(index.key_result);
  const std::vector<std::string> owners = model::owners_of(facts.workspace, objective, key_result);
  const bool is_fed = score.method == rollup::Method::fed;
  return {{"ref", model::reference_of(objective, key_result)},
          {"owner", first_of(owners)},
          {"owners", owners},
          {"title", key_result.title.value},
          {"kind", is_fed ? Json(nullptr) : named(measure.kind)},
          {"metric", json_word(measure.metric)},
          {"unit", json_word(measure.unit)},
          {"direction", named(measure.direction)},
          {"baseline", figure(measure.baseline)},
          {"target", figure(measure.target)},
          {"min", figure(measure.min)},
          {"max", figure(measure.max)},
          {"current", score.current ? value_json(*score.current, measure.unit) : Json(nullptr)},
          {"weight", json_number(rollup::weight_used(key_result.weight))},
          {"raw", json_number(score.raw)},
          {"progress", json_number(score.progress)},
          {"expected", json_number(score.expected)},
          {"status", rollup::name_of(score.status)},
          {"confidence", json_number(score.confidence)},
          {"freshness", named(score.freshness)},
          {"forecast", forecast_json(score.forecast)},
          {"verdict", named(score.verdict)}};
}

Json key_result_json(const Facts& facts, model::KeyResultIndex index) {
  Json out = key_result_alone_json(facts, index);
  Json& list = out["checkins"] = Json::array();
  const model::KeyResult& key_result = at(facts, index);
  for (const model::CheckIn* const checkin : readable_checkins(key_result)) {
    list.push_back(checkin_json(facts, key_result, *checkin));
  }
  return out;
}

std::vector<const model::CheckIn*> readable_checkins(const model::KeyResult& key_result) {
  std::vector<const model::CheckIn*> out;
  out.reserve(key_result.checkins.size());
  for (const model::CheckIn& checkin : key_result.checkins) {
    if (is_readable(checkin, key_result.measure.unit)) out.push_back(&checkin);
  }
  std::stable_sort(out.begin(), out.end(), [](const model::CheckIn* a, const model::CheckIn* b) {
    return **a->date < **b->date;
  });
  return out;
}

Json checkin_json(const Facts& facts, const model::KeyResult& key_result,
                  const model::CheckIn& checkin) {
  const std::string& unit = key_result.measure.unit;
  return {{"date", checkin.date ? Json(model::to_string(**checkin.date)) : Json(nullptr)},
          {"value", checkin.value ? value_json(**checkin.value, unit) : Json(nullptr)},
          {"confidence", confidence_json(checkin)},
          {"note", json_word(load::note_text(facts.places.source(checkin.span), checkin))},
          {"by", word(checkin.by)},
          {"path", facts.places.source(checkin.span).path},
          {"line", facts.places.line_number(checkin.span)}};
}

Json kpi_json(const model::Workspace& workspace, const model::Kpi& kpi, model::Date day) {
  const rollup::KpiState state = rollup::state_of(workspace, kpi, day);
  const bool is_dated = state.reading && state.reading->date;
  return {{"id", kpi.id},
          {"title", kpi.title.value},
          {"category", word(kpi.category)},
          {"owner", word(kpi.owner)},
          {"min", json_number(state.min)},
          {"max", json_number(state.max)},
          {"value", json_number(state.value)},
          {"date", is_dated ? Json(model::to_string(**state.reading->date)) : Json(nullptr)},
          {"health", rollup::name_of(state.health)},
          {"freshness", named(state.freshness)}};
}

Json project_json(const model::Workspace& workspace, const model::Project& project,
                  model::Date day) {
  const auto itself = [](const model::Reference& to) -> const model::Reference& { return to; };
  return {{"id", project.id},
          {"title", project.title.value},
          {"status", project.status ? Json(load::word_of(**project.status)) : Json(nullptr)},
          {"owner", word(project.owner)},
          {"supports", resolved(workspace, project.supports, itself)},
          {"rice", json_number(rollup::rice_of(workspace, project, day))}};
}

}  // namespace okr::report
