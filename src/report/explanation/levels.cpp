// SPDX-License-Identifier: MIT
#include "levels.h"

#include "numbers.h"

#include <fmt/format.h>

namespace okr::report {
namespace {

using rollup::Method;
using rollup::Point;

/// (at - from) / (to - from)
Entry share_of_way(double at, const rollup::Way& way, double raw) {
  const auto gone = difference(at, way.from);
  const auto whole = difference(way.to, way.from);
  if (!gone || !whole || !adds_up(*gone / *whole, raw)) {
    return Remark{"the figures are too large to be written out: " + written(raw)};
  }
  return equation({share_formula(written(at), way), written(*gone) + " / " + operand(*whole)}, raw);
}

/// How far past the far bound, and how far the nearer bound is from the baseline.
struct Overshoot {
  double over = 0;
  double reach = 1;
};

std::optional<Overshoot> overshoot_of(const rollup::Yardstick& y, double value) {
  const bool rising = y.way->to > y.way->from;
  const auto& far = rising ? y.max : y.min;
  if (!far) return std::nullopt;
  const auto over = rising ? difference(value, *far) : difference(*far, value);
  const auto reach =
      rising ? difference(y.way->to, y.way->from) : difference(y.way->from, y.way->to);
  if (!over || !reach) return std::nullopt;
  return Overshoot{*over, *reach};
}

std::string formula_of(const Overshoot& o) {
  return fmt::format("1 - {} / {}", operand(o.over), operand(o.reach));
}

void explain_overshoot(const KeyResultFacts& facts, double value, Section& section) {
  const auto o = overshoot_of(facts.yardstick, value);
  if (!o) return;
  section.entries.emplace_back(Remark{
      "past the far bound: progress = 1 - overshoot / (nearer bound to baseline), not below 0"});
  if (*facts.score.raw > 0) {
    section.entries.emplace_back(equation({formula_of(*o)}, *facts.score.raw));
  } else {
    section.entries.emplace_back(Remark{fmt::format("the overshoot {} is no less than {}: 0",
                                                    written(o->over), written(o->reach))});
  }
}

bool is_short_of_bounds(const rollup::Yardstick& y, double value) {
  return y.way->from < y.way->to ? value < y.way->to : value > y.way->to;
}

}  // namespace

void explain_metric(const KeyResultFacts& facts, Section& section) {
  const Point* const point = used(facts);
  if (!facts.score.raw || !facts.yardstick.way || point == nullptr || !point->value) return;
  section.entries.emplace_back(Remark{"progress = (value - baseline) / (target - baseline)", {}});
  section.entries.push_back(share_of_way(*point->value, *facts.yardstick.way, *facts.score.raw));
}

std::string bounds_words(const KeyResultFacts& facts) {
  const auto& y = facts.yardstick;
  if (y.min && y.max) {
    return fmt::format("{} to {}", written(*y.min, facts.unit()), written(*y.max, facts.unit()));
  }
  if (y.min) return "at least " + written(*y.min, facts.unit());
  return "at most " + written(y.max.value_or(0), facts.unit());
}

bool is_inside(const rollup::Yardstick& y, double value) {
  return (!y.min || value >= *y.min) && (!y.max || value <= *y.max);
}

void explain_threshold(const KeyResultFacts& facts, Section& section) {
  const Point* const point = used(facts);
  if (!facts.score.raw || point == nullptr || !point->value) return;
  const bool inside = is_inside(facts.yardstick, *point->value);
  section.entries.emplace_back(
      Remark{fmt::format("{} is {} {}: {}", written(*point->value, facts.unit()),
                         inside ? "within the bounds," : "out of bounds, not", bounds_words(facts),
                         inside ? "1" : "0"),
             {}});
}

void explain_into_range(const KeyResultFacts& facts, Section& section) {
  const Point* const point = used(facts);
  if (!facts.score.raw || !facts.yardstick.way || point == nullptr || !point->value) return;
  const rollup::Yardstick& y = facts.yardstick;
  const double value = *point->value;
  if (is_inside(y, value)) {
    section.entries.emplace_back(
        Remark{fmt::format("{} is within the bounds, {}: 1", written(value, facts.unit()),
                           bounds_words(facts)),
               {}});
    return;
  }
  if (is_short_of_bounds(y, value)) {
    section.entries.emplace_back(
        Remark{"progress = (value - baseline) / (nearer bound - baseline)", {}});
    section.entries.push_back(share_of_way(value, *y.way, *facts.score.raw));
  } else {
    explain_overshoot(facts, value, section);
  }
}

std::string share_formula(std::string_view at, const rollup::Way& way) {
  return fmt::format("({0} - {1}) / ({2} - {1})", at, operand(way.from), written(way.to));
}

std::string raw_formula(const rollup::Yardstick& y, double value) {
  if (y.method == Method::metric) return share_formula(written(value), *y.way);
  if (is_inside(y, value)) return "1";
  if (is_short_of_bounds(y, value)) return share_formula(written(value), *y.way);
  const auto o = overshoot_of(y, value);
  return o && o->over < o->reach ? formula_of(*o) : "0";
}

}  // namespace okr::report
