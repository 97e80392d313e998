// SPDX-License-Identifier: MIT
#include "checkin_ask.h"

#include "prompt.h"

#include <okr/edit/typed_value.h>
#include <okr/rollup/history.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <functional>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

using Takes = edit::ValueForm::Takes;

std::string written(const model::Workspace& workspace, const model::CheckIn& checkin) {
  if (!checkin.value) return {};
  return edit::written_value(workspace, checkin.at(checkin.value->span));
}

std::string last_value(const CheckInGround& ground, const model::Found& thing) {
  const model::Workspace& workspace = ground.workspace;
  if (thing.kpi) {
    const auto& readings = workspace.kpis[*thing.kpi].readings;
    if (readings.empty() || !readings.back().date) return {};
    return fmt::format("  last {} on {}\n",
                       text::escape_controls(written(workspace, readings.back())),
                       model::to_string(**readings.back().date));
  }
  const auto points =
      rollup::history(workspace, {*thing.objective, *thing.key_result}, ground.as_of);
  if (points.empty() || !points.back().checkin) return {};
  return fmt::format("  last {} on {}\n",
                     text::escape_controls(written(workspace, *points.back().checkin)),
                     model::to_string(points.back().date));
}

const std::string& title_of(const model::Workspace& workspace, const model::Found& thing) {
  return thing.kpi
             ? workspace.kpis[*thing.kpi].title.value
             : workspace.objectives[*thing.objective].key_results[*thing.key_result].title.value;
}

using Check = std::function<std::optional<Error>(const std::string&)>;

/// Asks until `check` has nothing against the answer; nothing at the end of the input.
std::optional<std::string> ask_until(Env& env, const std::string& prompt, const Check& check) {
  for (;;) {
    std::optional<std::string> line = ask_line(env, prompt);
    if (!line) return std::nullopt;
    const auto problem = check(*line);
    if (!problem) return line;
    env.err << "    " << text::escape_controls(problem->message) << '\n';
  }
}

std::optional<Error> problem_of_value(const CheckInGround& ground, const TypedCheckIn& typed,
                                      const std::string& value) {
  if (value.empty()) return Error{"the value is needed; Ctrl-D ends, and nothing is recorded"};
  TypedCheckIn with_value = typed;
  with_value.value = value;
  const Result<CheckInPlan> plan = plan_checkin(ground, with_value);
  return plan ? std::nullopt : std::optional(plan.error());
}

std::optional<Error> problem_of_confidence(const std::string& line) {
  if (line.empty()) return std::nullopt;
  const Result<double> confidence = read_confidence(line);
  return confidence ? std::nullopt : std::optional(confidence.error());
}

}  // namespace

std::optional<TypedCheckIn> ask_for_checkin(const Session& session, const CheckInGround& ground,
                                            TypedCheckIn typed) {
  Env& env = session.env;
  const edit::ValueForm form = edit::value_form(ground.workspace, typed.thing);
  env.err << text::escape_controls(title_of(ground.workspace, typed.thing)) << '\n'
          << last_value(ground, typed.thing);
  if (form.takes == Takes::level || form.takes == Takes::answer) {
    const std::string such_as =
        form.takes == Takes::answer ? "done or open" : "such as " + form.example;
    const auto value = ask_until(env, fmt::format("  value, {}: ", such_as), [&](const auto& line) {
      return problem_of_value(ground, typed, line);
    });
    if (!value) return std::nullopt;
    typed.value = *value;
  }
  if (form.takes == Takes::milestone) {
    const std::string name = edit::short_name(ground.workspace, typed.thing);
    if (ask_yes_no(env, fmt::format("  is {} done?", name), YesNo::yes) == YesNo::no)
      return std::nullopt;
    typed.value = "done";
  }
  const bool is_of_key_result = !typed.thing.kpi && !typed.thing.milestone;
  if (is_of_key_result && typed.confidence.empty()) {
    const auto confidence =
        ask_until(env, "  confidence, 0 to 10 (Enter: none): ", problem_of_confidence);
    if (!confidence) return std::nullopt;
    typed.confidence = *confidence;
  }
  if (!typed.thing.milestone && typed.note.empty()) {
    const auto note = ask_line(env, "  note (Enter: none): ");
    if (!note) return std::nullopt;
    typed.note = *note;
  }
  return typed;
}

}  // namespace okr::cli
