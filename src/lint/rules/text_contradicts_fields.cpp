// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"
#include "../written_figure.h"

#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace okr::lint {
namespace {

using model::KeyResult;
using model::Quantity;
using prose::Figure;

diag::Diagnostic contradicts(const KeyResult& key_result, prose::Range words, std::string message,
                             std::string_view field, text::Span field_span) {
  diag::Diagnostic out = finding(
      rules::text_contradicts_fields, key_result.title.part(words), std::move(message),
      fmt::format("write the same in both, or leave `{}` out: the sentence is enough", field));
  out.related.push_back({fmt::format("`{}` is here", field), field_span});
  return out;
}

/// A quantity field and the figure of the sentence that means the same.
struct Pair {
  std::string_view field;
  const model::Written<model::Quantity>& written;
  const std::optional<Figure>& said;
};

bool other_unit(const KeyResult& key_result) {
  return key_result.unit && unit_words_differ(key_result, key_result.measure.unit);
}

/// A bare field takes the unit that `unit` gives. Where that is another one than the sentence's,
/// the units are said to differ once, and of the figures only the numbers are compared.
Quantity with_unit(const KeyResult& key_result, Quantity written) {
  if (other_unit(key_result)) {
    written.unit.clear();
  } else if (written.unit.empty() && key_result.unit) {
    written.unit = key_result.measure.unit;
  }
  return written;
}

bool agrees(const KeyResult& key_result, const Pair& pair) {
  const prose::Measure& said = *key_result.reading.measure;
  const Quantity written = with_unit(key_result, **pair.written);
  if (said.unit.empty() || written.unit.empty())
    return rounds_to(written.value, *pair.said, key_result.title.value);
  if (unit_words_differ(key_result, written.unit)) return false;
  const std::optional<double> value = prose::convert(written, said.unit);
  const bool months =
      words_at(key_result.title, pair.said->range).find("month") != std::string::npos ||
      written.unit.starts_with("month");
  if (months && !(value && said.unit.starts_with("month"))) return true;  // of how many days?
  return rounds_to(value.value_or(written.value), *pair.said, key_result.title.value);
}

/// A sentence with one figure that is judged by, and others in passing ("beat last year's 60% with
/// 65%"): the field tells which one it is.
bool picks_another(const KeyResult& key_result, const Pair& pair) {
  const prose::Measure& said = *key_result.reading.measure;
  return !said.baseline && names_number(key_result.title.value, (*pair.written)->value);
}

void compare(const KeyResult& key_result, const Pair& pair, Findings& out) {
  if (!pair.written || !pair.said || agrees(key_result, pair)) return;
  if (picks_another(key_result, pair)) return;
  out.push_back(contradicts(key_result, pair.said->range,
                            fmt::format("the sentence says {}, and `{}` says {}: which one is it?",
                                        words_at(key_result.title, pair.said->range), pair.field,
                                        prose::to_string(**pair.written)),
                            pair.field, pair.written->span));
}

/// The one figure of a sentence that says where to get, whichever way it puts it.
const std::optional<Figure>& goal_of(const prose::Measure& said) {
  if (said.target || (said.min && said.max)) return said.target;
  return said.min ? said.min : said.max;
}

/// "by 20%" with `baseline: 50` has its target at 60.
void compare_step(const KeyResult& key_result, Findings& out) {
  const prose::Measure& said = *key_result.reading.measure;
  const model::Measure& measure = key_result.measure;
  if (!said.relative || said.target || !said.direction || !key_result.target || !measure.baseline)
    return;
  const double baseline = **measure.baseline;
  const bool percent = said.relative_kind == prose::Relative::percent;
  const double size =
      percent ? std::abs(baseline) * said.relative->value / 100 : said.relative->value;
  const double wanted =
      said.direction == prose::Direction::decrease ? baseline - size : baseline + size;
  const auto target = prose::convert(**key_result.target, measure.unit);
  if (!target || std::abs(*target - wanted) <= std::abs(wanted - baseline) / 20) return;
  out.push_back(contradicts(
      key_result, said.relative->range,
      fmt::format("'{}' from {} leads to {}, and `target` says {}: which one is it?",
                  words_at(key_result.title, said.relative->range), written(baseline, measure.unit),
                  written(wanted, measure.unit), prose::to_string(**key_result.target)),
      "target", key_result.target->span));
}

/// "%" beside `unit: USD`
void compare_unit(const KeyResult& key_result, Findings& out) {
  const prose::Measure& said = *key_result.reading.measure;
  if (said.relative || !other_unit(key_result)) return;
  out.push_back(contradicts(key_result, said.unit_range,
                            fmt::format("the sentence counts in {}, and `unit` says {}: which one "
                                        "is it?",
                                        said.unit, **key_result.unit),
                            "unit", key_result.unit->span));
}

void compare_direction(const KeyResult& key_result, Findings& out) {
  const prose::Measure& said = *key_result.reading.measure;
  const prose::Range verb = said.direction_range;
  if (!key_result.direction || verb.begin >= verb.end || said.direction == **key_result.direction)
    return;
  const bool up = **key_result.direction == prose::Direction::increase;
  out.push_back(
      contradicts(key_result, verb,
                  fmt::format("the sentence says '{}', and `direction` says {}: which "
                              "one is it?",
                              words_at(key_result.title, verb), up ? "increase" : "decrease"),
                  "direction", key_result.direction->span));
}

void compare_all(const KeyResult& key_result, Findings& out) {
  const prose::Measure& said = *key_result.reading.measure;
  compare(key_result, {"baseline", key_result.baseline, said.baseline}, out);
  compare(key_result, {"target", key_result.target, goal_of(said)}, out);
  compare(key_result, {"min", key_result.min, said.min ? said.min : said.target}, out);
  compare(key_result, {"max", key_result.max, said.max ? said.max : said.target}, out);
  compare_step(key_result, out);
  compare_unit(key_result, out);
  compare_direction(key_result, out);
}

/// `kind: binary` beside a number to reach: in a field, or from one to another in the sentence.
void compare_kind(const KeyResult& key_result, Findings& out) {
  if (!key_result.kind || **key_result.kind != model::Kind::binary) return;
  const auto& said = key_result.reading.measure;
  const bool is_said = said && said->baseline && said->target;
  const model::Written<model::Quantity>& field =
      key_result.target ? key_result.target : key_result.baseline;
  if (!is_said && !field) return;
  diag::Diagnostic found =
      finding(rules::text_contradicts_fields,
              is_said ? key_result.title.part(said->target->range) : field->span,
              "`kind` says done or not, and a number says how far: which one is it?",
              "leave `kind` out where it is measured, or the numbers where it is done or not");
  found.related.push_back({"`kind` is here", key_result.kind->span});
  out.push_back(std::move(found));
}

void check_kpi_checkins(const KeyResult& key_result, Findings& out) {
  if (!key_result.kpi) return;
  for (const model::CheckIn& checkin : key_result.checkins) {
    if (!checkin.value) continue;
    const std::string& kpi = *key_result.kpi->id;
    diag::Diagnostic found =
        finding(rules::text_contradicts_fields, checkin.at(checkin.value->span),
                fmt::format("the values of this key result are the readings of {}: a value here "
                            "would be a second truth",
                            kpi),
                fmt::format("write the value as a reading of {}, and here the confidence and what "
                            "you learned: 2026-10-05 7/10 Fewer returns",
                            kpi));
    found.related.push_back({"its KPI", key_result.kpi->id.span});
    out.push_back(std::move(found));
  }
}

void check(const Context& context, Findings& out) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    if (node.key_result.reading.measure) compare_all(node.key_result, out);
    compare_kind(node.key_result, out);
    check_kpi_checkins(node.key_result, out);
  });
}

}  // namespace

constinit const Rule rules::text_contradicts_fields{
    .id = "text-contradicts-fields",
    .group = Group::key_results,
    .severities = always_error,
    .by_objective = true,
    .summary = "baseline, target, unit or direction differ between the sentence and the fields",
    .rationale =
        "The sentence is what people read and agree on, the fields are what is counted. Where the "
        "two disagree, half of the team works towards another number.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  target: 20%
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  target: 15%
)",
    .check = check,
};

}  // namespace okr::lint
