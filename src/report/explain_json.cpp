// SPDX-License-Identifier: MIT
#include "json_value.h"
#include "measure_words.h"

#include <okr/report/explain.h>

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;
using lint::SentenceReading;

Json figure(const std::optional<prose::Figure>& figure) {
  return figure ? json_number(figure->value) : Json(nullptr);
}

Json measure(const prose::Measure& m) {
  return {{"metric", json_word(m.metric)},
          {"kind", name_of(m.kind)},
          {"direction", m.direction ? Json(name_of(*m.direction)) : Json(nullptr)},
          {"baseline", figure(m.baseline)},
          {"target", figure(m.target)},
          {"min", figure(m.min)},
          {"max", figure(m.max)},
          {"unit", json_word(unit_of(m))},
          {"relative", figure(m.relative)},
          {"relative_kind", m.relative ? Json(name_of(m.relative_kind)) : Json(nullptr)},
          {"deadline", m.deadline ? Json(m.deadline->text) : Json(nullptr)}};
}

Json findings(const std::vector<diag::Diagnostic>& found) {
  Json out = Json::array();
  for (const diag::Diagnostic& d : found) {
    out.push_back({{"rule", d.rule},
                   {"confidence", diag::name_of(d.confidence)},
                   {"start", d.span.begin},
                   {"end", d.span.end},
                   {"message", d.message},
                   {"help", d.help}});
  }
  return out;
}

}  // namespace

std::string explain_json(const SentenceReading& reading) {
  const bool is_objective = reading.role == lint::SentenceRole::objective;
  const Json out{{"text", reading.text},
                 {"as", is_objective ? "objective" : "key-result"},
                 {"findings", findings(reading.findings)},
                 {"measure", reading.measure ? measure(*reading.measure) : Json(nullptr)}};
  // A message may quote part of a code point's bytes, which JSON cannot.
  return json_text(out);
}

}  // namespace okr::report
