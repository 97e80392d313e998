// SPDX-License-Identifier: MIT
#include "../json_value.h"
#include "../places.h"
#include "explanation.h"
#include "numbers.h"

#include <okr/report/explanation.h>

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

/// "path" and "line", null where it has no place.
void add_place(Json& object, const std::optional<text::Span>& span, Places& places) {
  object["path"] = span ? Json(places.source(*span).path) : Json(nullptr);
  object["line"] = span ? Json(places.start(*span).line) : Json(nullptr);
}

Json json_of(const Input& input, Places& places) {
  Json out{{"type", "input"}, {"name", input.name}, {"value", input.value}, {"note", input.note}};
  add_place(out, input.place, places);
  return out;
}

Json json_of(const Equation& equation, Places&) {
  return {
      {"type", "equation"}, {"steps", equation.steps}, {"result", json_number(equation.result)}};
}

Json json_of(const Remark& remark, Places& places) {
  Json out{{"type", "remark"}, {"text", remark.text}};
  add_place(out, remark.place, places);
  return out;
}

Json json_of(const Term& term, Places& places) {
  Json out{{"weight", json_number(term.weight)},
           {"value", json_number(term.value)},
           {"part", json_number(part_of(term))},
           {"label", term.label},
           {"title", term.title},
           {"note", term.note}};
  add_place(out, term.place, places);
  return out;
}

Json json_of(const Sum& sum, Places& places) {
  Json terms = Json::array();
  for (const Term& term : sum.terms) terms.push_back(json_of(term, places));
  return {{"type", "sum"},
          {"of", sum.of},
          {"terms", std::move(terms)},
          {"weights", json_number(weights_of(sum))},
          {"parts", json_number(parts_of(sum))}};
}

Json json_of(const Section& section, Places& places) {
  Json entries = Json::array();
  for (const Entry& entry : section.entries) {
    entries.push_back(std::visit([&](const auto& e) { return json_of(e, places); }, entry));
  }
  return {{"name", section.name},
          {"answer", section.answer},
          {"number", json_number(section.number)},
          {"entries", std::move(entries)}};
}

}  // namespace

std::string explanation_json(const model::Workspace& workspace, const rollup::Scores& scores,
                             const model::Found& found) {
  const Explanation explanation = explain(workspace, scores, found);
  Places places(workspace.sources);
  Json sections = Json::array();
  for (const Section& section : explanation.sections) {
    sections.push_back(json_of(section, places));
  }
  Json out{{"schema", "okr.explanation/1"},
           {"as_of", model::to_string(explanation.as_of)},
           {"kind", explanation.kind},
           {"ref", explanation.reference},
           {"title", explanation.title}};
  add_place(out, explanation.place, places);
  out["summary"] = explanation.summary;
  out["sections"] = std::move(sections);
  return json_text(out) + '\n';
}

}  // namespace okr::report
