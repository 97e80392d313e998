// SPDX-License-Identifier: MIT
#include "value_manner.h"

#include <okr/edit/typed_value.h>
#include <okr/rollup/history.h>
#include <okr/rollup/kpis.h>
#include <okr/rollup/measure.h>

#include <fmt/format.h>

namespace okr::edit {
namespace {

using model::CheckIn;
using model::Found;
using model::KeyResult;
using model::Workspace;
using Takes = ValueForm::Takes;

/// The unit of the first value that states one: values of a measure without a unit are in it.
std::string first_unit(const std::vector<CheckIn>& values) {
  for (const CheckIn& checkin : values) {
    const auto* level =
        checkin.value ? std::get_if<model::Quantity>(&checkin.value->value) : nullptr;
    if (level && !level->unit.empty()) return level->unit;
  }
  return {};
}

std::optional<std::string> last_written(const Workspace& workspace,
                                        const std::vector<CheckIn>& values) {
  for (auto checkin = values.rbegin(); checkin != values.rend(); ++checkin) {
    if (checkin->value) return written_value(workspace, checkin->at(checkin->value->span));
  }
  return std::nullopt;
}

std::string figure_of(const Workspace& workspace, const KeyResult& kr) {
  const model::Measure& m = kr.measure;
  for (const model::Maybe<double>* figure : {&m.target, &m.min, &m.max, &m.baseline}) {
    if (*figure && !m.relative) return written_value(workspace, (*figure)->span);
  }
  return m.unit == "%" ? "12%" : "12";
}

std::string without_values(const Workspace& workspace, const Found& thing) {
  const KeyResult& kr = *model::key_result_of(workspace, thing);
  if (kr.kpi)
    return fmt::format("its values are the readings of kpi:{0}, recorded there", *kr.kpi->id);
  if (kr.measure.kind == prose::Kind::milestones)
    return "its progress is its milestones, each recorded as done";
  const auto index = model::KeyResultIndex{*thing.objective, *thing.key_result};
  if (rollup::yardstick_of(workspace, index).method == rollup::Method::fed)
    return "its progress is that of the objectives aligned to it";
  return "it states nothing to measure: no target, no bounds, no 'kind: binary'";
}

bool takes_none(const KeyResult& kr) {
  return kr.kpi || !kr.measure.kind || kr.measure.kind == prose::Kind::milestones;
}

ValueForm form_of_key_result(const Workspace& workspace, const Found& thing) {
  const KeyResult& kr = *model::key_result_of(workspace, thing);
  if (takes_none(kr))
    return {.takes = Takes::nothing, .elsewhere = without_values(workspace, thing)};
  if (kr.measure.kind == prose::Kind::binary) return {.takes = Takes::answer, .example = "done"};
  ValueForm form{.takes = Takes::level, .unit = kr.measure.unit};
  if (form.unit.empty()) form.unit = first_unit(kr.checkins);
  form.example = last_written(workspace, kr.checkins).value_or(figure_of(workspace, kr));
  return form;
}

ValueForm form_of_kpi(const Workspace& workspace, const model::Kpi& kpi) {
  ValueForm form{.takes = Takes::level, .unit = kpi.unit, .example = "12"};
  if (form.unit.empty()) form.unit = first_unit(kpi.readings);
  for (const auto* bound : {&kpi.max, &kpi.min}) {
    if (*bound) form.example = written_value(workspace, (*bound)->span);
  }
  if (auto last = last_written(workspace, kpi.readings)) form.example = *std::move(last);
  return form;
}

}  // namespace

ValueForm value_form(const Workspace& workspace, const Found& thing) {
  if (thing.kpi) return form_of_kpi(workspace, workspace.kpis[*thing.kpi]);
  if (!thing.key_result) return {};
  if (thing.milestone) return {.takes = Takes::milestone, .example = "done"};
  return form_of_key_result(workspace, thing);
}

std::string written_value(const Workspace& workspace, text::Span place) {
  return std::string(without_quotes(text::slice(workspace.sources[place.file], place)));
}

std::string short_name(const Workspace& workspace, const Found& thing) {
  if (thing.kpi) return "kpi:" + workspace.kpis[*thing.kpi].id;
  const KeyResult& kr = *model::key_result_of(workspace, thing);
  return thing.milestone ? kr.id + '/' + kr.milestones[*thing.milestone].id : kr.id;
}

std::optional<double> level_on(const Workspace& workspace, const Found& thing, model::Date day) {
  if (thing.kpi) return rollup::state_of(workspace, workspace.kpis[*thing.kpi], day).value;
  const auto points = rollup::history(workspace, {*thing.objective, *thing.key_result}, day);
  return points.empty() ? std::nullopt : points.back().value;
}

}  // namespace okr::edit
