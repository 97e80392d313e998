// SPDX-License-Identifier: MIT
#include "compared.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace okr::compare {
namespace {

using model::Measure;
using prose::Direction;
using prose::Kind;

/// A figure with its unit; both may be absent.
struct Figure {
  std::optional<double> value;
  std::string unit;
  std::string text;
  std::string manner = {};  ///< of "by 20%": only its like can be compared with it
};

Figure figure_of(const model::Maybe<double>& value, const Measure& of) {
  if (!value) return {};
  return {.value = **value, .unit = of.unit, .text = figure_text(**value, of.unit)};
}

// "by 20%" where no baseline says from where.
Figure relative_figure(const Measure& measure) {
  const double value = measure.relative->value;
  Figure figure{.value = value, .unit = {}, .text = {}, .manner = "percent"};
  switch (measure.relative_kind) {
    case prose::Relative::percent:
      figure.text = "by " + figure_text(value, "%");
      break;
    case prose::Relative::points:
      figure.text = "by " + figure_text(value, "") + " points";
      figure.manner = "points";
      break;
    case prose::Relative::amount:
      figure.text = "by " + figure_text(value, measure.unit);
      figure.unit = measure.unit;
      figure.manner = "amount";
      break;
  }
  return figure;
}

Figure target_of(const Measure& measure) {
  if (measure.target || !measure.relative) return figure_of(measure.target, measure);
  return relative_figure(measure);
}

// Equal but for what doubles leave in the last places.
bool is_near(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

// A thing that is counted, which another word may name as well: no unit that numbers convert by.
bool is_counted_thing(std::string_view unit) {
  return !unit.empty() && unit != "%" && unit != "pp" && unit[0] != '/' && !prose::is_money(unit) &&
         !prose::convert({1, std::string(unit)}, "s") && unit != "months";
}

/// The earlier value in the later unit; nothing where they cannot be compared.
std::optional<double> in_unit_of(const Figure& was, const Figure& is) {
  if (!was.value || !is.value || was.manner != is.manner) return std::nullopt;
  if (const auto value = prose::convert({*was.value, was.unit}, is.unit)) return value;
  if (is_counted_thing(was.unit) && is_counted_thing(is.unit)) return was.value;
  return std::nullopt;
}

bool is_same(const Figure& was, const Figure& is) {
  if (!was.value || !is.value) return !was.value && !is.value;
  const auto value = in_unit_of(was, is);
  return value && is_near(*value, *is.value);
}

std::optional<Direction> direction_of(const Measure& measure) {
  if (measure.direction) return measure.direction;
  const bool has_way = measure.baseline && measure.target && **measure.baseline != **measure.target;
  if (!has_way) return std::nullopt;
  return **measure.target > **measure.baseline ? Direction::increase : Direction::decrease;
}

/// Which way of a figure is easier to live up to.
enum class Easier : unsigned char { neither, lower, higher };

Easier opposite(Easier easier) {
  if (easier == Easier::neither) return easier;
  return easier == Easier::lower ? Easier::higher : Easier::lower;
}

Ease ease_of(const Figure& was, const Figure& is, Easier easier) {
  const auto from = in_unit_of(was, is);
  if (!from || easier == Easier::neither) return Ease::neither;
  return (*is.value < *from) == (easier == Easier::lower) ? Ease::easier : Ease::harder;
}

// A bound that is new binds, one that is gone no longer does.
Ease ease_of_bound(const Figure& was, const Figure& is, Easier easier) {
  if (was.value && is.value) return ease_of(was, is, easier);
  return is.value ? Ease::harder : Ease::easier;
}

bool is_judged_by_bounds(const Measure& measure) {
  return measure.kind == Kind::threshold || measure.kind == Kind::maintain;
}

// A way that is longer "by" more is harder, whichever way it goes.
Easier easier_target(const Measure& measure) {
  const auto direction = direction_of(measure);
  if (!measure.target && measure.relative) return Easier::lower;
  if (!direction) return Easier::neither;
  return *direction == Direction::increase ? Easier::lower : Easier::higher;
}

std::string direction_text(std::optional<Direction> direction) {
  if (!direction) return {};
  return *direction == Direction::increase ? "increase" : "decrease";
}

void append_way_moves(const Measure& was, const Measure& is, std::vector<Move>& moves) {
  const bool turns = direction_of(was) && direction_of(is) && direction_of(was) != direction_of(is);
  const Easier easier = turns ? Easier::neither : easier_target(is);
  const Figure old_baseline = figure_of(was.baseline, was);
  const Figure baseline = figure_of(is.baseline, is);
  if (!is_same(old_baseline, baseline)) {
    const Easier start = is.target ? opposite(easier) : Easier::neither;
    moves.push_back(
        {"baseline", old_baseline.text, baseline.text, ease_of(old_baseline, baseline, start)});
  }
  const Figure old_target = target_of(was);
  const Figure target = target_of(is);
  if (!is_same(old_target, target))
    moves.push_back({"target", old_target.text, target.text, ease_of(old_target, target, easier)});
}

void append_bound_moves(const Measure& was, const Measure& is, std::vector<Move>& moves) {
  const bool both_bound = is_judged_by_bounds(was) && is_judged_by_bounds(is);
  const auto append = [&](std::string_view field, const Figure& from, const Figure& to,
                          Easier easier) {
    if (is_same(from, to)) return;
    const Ease ease = both_bound ? ease_of_bound(from, to, easier) : Ease::neither;
    moves.push_back({std::string(field), from.text, to.text, ease});
  };
  append("min", figure_of(was.min, was), figure_of(is.min, is), Easier::lower);
  append("max", figure_of(was.max, was), figure_of(is.max, is), Easier::higher);
}

}  // namespace

std::string figure_text(double value, std::string_view unit) {
  constexpr double nine_decimals = 1e9;
  const double scaled = std::round(value * nine_decimals) / nine_decimals;
  const double shown = std::isfinite(scaled) ? scaled : value;
  return prose::to_string({shown == 0 ? 0 : shown, std::string(unit)});
}

void append_figure_moves(const Measure& was, const Measure& is, std::vector<Move>& moves) {
  append_way_moves(was, is, moves);
  append_bound_moves(was, is, moves);
  const auto from = direction_of(was);
  const auto to = direction_of(is);
  if (from && to && *from != *to)
    moves.push_back({"direction", direction_text(from), direction_text(to), Ease::neither});
}

}  // namespace okr::compare
