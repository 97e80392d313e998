// SPDX-License-Identifier: MIT
#include "ease.h"

#include <okr/prose/quantity.h>

#include <string_view>

namespace okr::report {
namespace {

using compare::Ease;

/// Lower values are reached more easily where `up` is the hard way, and the other way round.
Ease ease_of_step(double from, double to, bool is_harder_up) {
  if (from == to) return Ease::neither;
  return (to > from) == is_harder_up ? Ease::harder : Ease::easier;
}

/// Whether what it measures is to grow; absent where nothing says.
std::optional<bool> is_to_grow(const model::KeyResult& kr) {
  const model::Measure& m = kr.measure;
  if (m.direction) return *m.direction == prose::Direction::increase;
  if (m.baseline && m.target) return **m.target > **m.baseline;
  return std::nullopt;
}

Ease ease_of_level(std::string_view field, double from, double to, const model::KeyResult& kr) {
  if (field == "min") return ease_of_step(from, to, true);
  if (field == "max") return ease_of_step(from, to, false);
  const auto grows = is_to_grow(kr);
  if (!grows) return Ease::neither;
  // A baseline nearer the target leaves less of the way.
  return ease_of_step(from, to, field == "target" ? *grows : !*grows);
}

Ease ease_of_due(const std::string& from, const std::string& to) {
  const auto before = model::parse_date(from);
  const auto after = model::parse_date(to);
  if (!before || !after || *before == *after) return Ease::neither;
  return *after > *before ? Ease::easier : Ease::harder;
}

Ease ease_of_commitment(const std::string& from, const std::string& to) {
  if (from == to) return Ease::neither;
  if (to == "aspirational") return Ease::easier;
  return to == "committed" ? Ease::harder : Ease::neither;
}

}  // namespace

Ease ease_of(const model::Change& change, const model::KeyResult* kr, const model::Config& config) {
  if (!change.field || !change.from || !change.to) return Ease::neither;
  const std::string& field = **change.field;
  if (field == "due") return ease_of_due(**change.from, **change.to);
  if (field == "commitment") return ease_of_commitment(**change.from, **change.to);
  const bool is_level =
      field == "target" || field == "baseline" || field == "min" || field == "max";
  if (!is_level || kr == nullptr) return Ease::neither;
  const std::string& unit = kr->measure.unit;
  const auto from = prose::parse_quantity(**change.from, config.currency, unit);
  const auto to = prose::parse_quantity(**change.to, config.currency, unit);
  if (!from || !to) return Ease::neither;
  const auto before = prose::convert(*from, unit);
  const auto after = prose::convert(*to, unit);
  return before && after ? ease_of_level(field, *before, *after, *kr) : Ease::neither;
}

}  // namespace okr::report
