// SPDX-License-Identifier: MIT
#include "measure.h"

#include <fmt/format.h>

#include <cmath>

namespace okr::load {
namespace {

using model::KeyResult;
using model::Maybe;
using model::Measure;
using model::Quantity;
using prose::Direction;
using prose::Kind;
using prose::Relative;

const prose::Measure* said_in(const KeyResult& kr) {
  return kr.reading.measure ? &*kr.reading.measure : nullptr;
}

// A unit as the `unit` field gives it, in the form that quantities have: "$" is USD.
std::string normal_unit(const std::string& unit, const std::string& currency) {
  for (const std::string& one : {"1" + unit, "1 " + unit, unit + "1"}) {
    if (const auto quantity = prose::parse_quantity(one, currency, "");
        quantity && !quantity->unit.empty())
      return quantity->unit;
  }
  return unit;
}

// How a target is written that counts from the baseline: +30%, -20%, +10pp.
struct Step {
  Direction direction = Direction::increase;
  Relative kind = Relative::amount;
  prose::Figure figure;
};

// A minus is a step only where it cannot be the level itself: -20% of what is not counted in
// percent.
std::optional<Step> written_step(const Reader& in, const KeyResult& kr) {
  if (!kr.target) return std::nullopt;
  std::string_view text = text::slice(in.source, kr.target->span);
  const std::size_t first = text.find_first_not_of("'\" ");
  if (first == std::string_view::npos) return std::nullopt;
  text.remove_prefix(first);
  const Quantity& target = **kr.target;
  const bool baseline_in_percent = kr.baseline && (*kr.baseline)->unit == "%";
  const bool in_percent = target.unit == "%";
  const bool can_be_step =
      target.unit == "pp" || (in_percent && kr.baseline && !baseline_in_percent);
  if (!text.starts_with('+') && !(target.value < 0 && can_be_step)) return std::nullopt;
  const Relative kind = in_percent            ? Relative::percent
                        : target.unit == "pp" ? Relative::points
                                              : Relative::amount;
  return Step{target.value < 0 ? Direction::decrease : Direction::increase,
              kind,
              {std::abs(target.value), {}}};
}

std::string unit_of(const Reader& in, const KeyResult& kr, bool target_is_step) {
  if (kr.unit) return normal_unit(**kr.unit, in.config.currency);
  if (kr.target && !target_is_step && !(*kr.target)->unit.empty()) return (*kr.target)->unit;
  if (const auto* said = said_in(kr); said != nullptr && !said->unit.empty()) return said->unit;
  for (const model::Written<model::Quantity>* quantity : {&kr.min, &kr.max, &kr.baseline}) {
    if (*quantity && !(**quantity)->unit.empty()) return (**quantity)->unit;
  }
  return {};
}

// Where the units differ, text-contradicts-fields says so; the figure stands as it was said, so
// that nothing is called missing as well.
Maybe<double> figure_of(const model::Written<model::Quantity>& field,
                        const std::optional<prose::Figure>& said, const std::string& said_unit,
                        const std::string& unit, const model::Text& title) {
  if (field) {
    const auto value = prose::convert(**field, unit);
    if (!value) return std::nullopt;
    return model::Spanned<double>{*value, field->span};
  }
  if (!said) return std::nullopt;
  const auto value = prose::convert({said->value, said_unit}, unit);
  return model::Spanned<double>{value.value_or(said->value), title.part(said->range)};
}

std::optional<Kind> kind_of(const KeyResult& kr) {
  const auto* said = said_in(kr);
  if (kr.kind) return **kr.kind;
  if (kr.milestones_span) return Kind::milestones;
  if (kr.target) return Kind::metric;
  if (kr.min || kr.max)
    return said != nullptr && said->kind == Kind::maintain ? Kind::maintain : Kind::threshold;
  if (said != nullptr) return said->kind;
  return std::nullopt;
}

void keep_no_figures(Measure& m) {
  m.baseline.reset();
  m.target.reset();
  m.min.reset();
  m.max.reset();
  m.relative.reset();
  m.from_nothing = false;
}

// A sentence's target is the bound of a threshold, and its only bound the target of a metric, where
// the kind is written otherwise.
void fit_to_kind(Measure& m) {
  switch (*m.kind) {
    case Kind::binary:
    case Kind::milestones:
      return keep_no_figures(m);
    case Kind::threshold:
    case Kind::maintain:
      if (!m.min && !m.max) (m.direction == Direction::decrease ? m.max : m.min) = m.target;
      m.target.reset();
      m.relative.reset();
      return;
    case Kind::metric:
      if (!m.target && m.min.has_value() != m.max.has_value()) {
        if (!m.direction) m.direction = m.min ? Direction::increase : Direction::decrease;
        m.target = m.min ? m.min : m.max;
      }
      m.min.reset();
      m.max.reset();
      return;
  }
}

void report_step_from_zero(Reader& in, const KeyResult& kr, const Measure& m, text::Span span) {
  in.report("bad-bounds", span,
            fmt::format("{} per cent of a baseline of 0 is no change at all", m.relative->value),
            "write the value to reach itself, for example: target: 20");
  if (kr.baseline)
    in.problems.back().related.push_back({"the baseline is here", kr.baseline->span});
}

// b + |b|·N% or b + N.
void work_out_target(Reader& in, KeyResult& kr, Measure& m) {
  if (!m.relative || !m.baseline || !m.direction || m.target) return;
  const text::Span span = kr.target ? kr.target->span : kr.title.part(m.relative->range);
  const double b = **m.baseline;
  if (m.relative_kind == Relative::percent && b == 0) return report_step_from_zero(in, kr, m, span);
  const double size = m.relative_kind == Relative::percent ? std::abs(b) * m.relative->value / 100
                                                           : m.relative->value;
  const double target = m.direction == Direction::decrease ? b - size : b + size;
  m.target = model::Spanned<double>{target, span};
}

void settle_direction(const KeyResult& kr, Measure& m) {
  const auto* said = said_in(kr);
  if (kr.direction) {
    m.direction = **kr.direction;
  } else if (!m.direction && said != nullptr) {
    m.direction = said->direction;
  }
}

void settle_figures(const KeyResult& kr, const std::optional<Step>& step, Measure& m) {
  const auto* found = said_in(kr);
  const prose::Measure nothing;
  const prose::Measure& said = found != nullptr ? *found : nothing;
  if (kr.baseline || !said.baseline_unit)
    m.baseline = figure_of(kr.baseline, said.baseline, said.unit, m.unit, kr.title);
  if (!step) m.target = figure_of(kr.target, said.target, said.unit, m.unit, kr.title);
  m.min = figure_of(kr.min, said.min, said.unit, m.unit, kr.title);
  m.max = figure_of(kr.max, said.max, said.unit, m.unit, kr.title);
  m.relative = step ? std::optional(step->figure) : said.relative;
  m.relative_kind = step ? step->kind : said.relative_kind;
  if (kr.target && !step) m.relative.reset();
  if (step) m.direction = step->direction;
  m.from_nothing = said.from_nothing && !m.baseline && m.target;
  if (m.from_nothing) m.baseline = model::Spanned<double>{0, m.target->span};
}

}  // namespace

Measure settle_measure(Reader& in, KeyResult& kr) {
  Measure m;
  const auto step = written_step(in, kr);
  const auto* said = said_in(kr);
  m.metric = kr.metric ? **kr.metric : said != nullptr ? said->metric : std::string();
  m.unit = unit_of(in, kr, step.has_value());
  settle_figures(kr, step, m);
  settle_direction(kr, m);
  m.kind = kind_of(kr);
  if (m.kind) fit_to_kind(m);
  work_out_target(in, kr, m);
  if (!m.direction && m.baseline && m.target && **m.baseline != **m.target)
    m.direction = **m.target < **m.baseline ? Direction::decrease : Direction::increase;
  if (step) {
    kr.target.reset();
    if (m.target) kr.target = model::Spanned<Quantity>{{**m.target, m.unit}, m.target->span};
  }
  return m;
}

}  // namespace okr::load
