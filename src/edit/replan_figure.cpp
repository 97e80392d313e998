// SPDX-License-Identifier: MIT
// Baseline, target, min, max and direction: what a key result is judged by.
#include "replan_fields.h"
#include "said_alike.h"

#include <okr/text/source.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace okr::edit {
namespace {

using model::KeyResult;
using model::Quantity;
using prose::Direction;
using prose::Kind;

constexpr std::array<std::string_view, 4> slot_names = {"baseline", "target", "min", "max"};

std::string_view name_of(Slot slot) {
  return slot_names[static_cast<std::size_t>(slot)];
}

bool is_bounded(const KeyResult& key_result) {
  return key_result.measure.kind == Kind::threshold || key_result.measure.kind == Kind::maintain;
}

/// Why a key result has no such figure.
std::optional<Error> has_none(const KeyResult& key_result, Slot slot) {
  const std::string_view name = name_of(slot);
  if (key_result.measure.kind == Kind::binary)
    return Error{fmt::format("'{}' is done or not: it has no {}", key_result.id, name)};
  if (key_result.measure.kind == Kind::milestones)
    return Error{
        fmt::format("'{}' is judged by its milestones: it has no {}", key_result.id, name)};
  if (is_bounded(key_result) && slot == Slot::target) {
    return Error{
        fmt::format("'{}' is judged by staying within a bound, not by a target: change its "
                    "min or max",
                    key_result.id)};
  }
  const bool is_bound = slot == Slot::min || slot == Slot::max;
  if (is_bound && key_result.measure.kind == Kind::metric) {
    return Error{
        fmt::format("'{}' is judged by its way to a target, not by a bound: change its "
                    "target",
                    key_result.id)};
  }
  return std::nullopt;
}

bool has_figures(const model::Measure& measure) {
  return measure.baseline || measure.target || measure.min || measure.max;
}

/// "25%" of a key result that goes up by 20% would be a step, not the level that a target is.
std::optional<Error> is_a_step(const Replanned& thing, Slot slot, std::string_view typed,
                               const prose::Quantity& quantity) {
  const model::Measure& m = thing.key_result->measure;
  if (slot != Slot::target || !m.relative || quantity.unit.empty()) return std::nullopt;
  if (!m.baseline && m.unit.empty()) {
    return Error{
        fmt::format("'{}' says how far it goes and not from where, so nobody can tell whether {} "
                    "is a level or a step: change its baseline first",
                    thing.key_result->id, typed)};
  }
  const bool is_percent = m.relative_kind == prose::Relative::percent && quantity.unit == "%";
  if (!m.baseline || !is_percent || m.unit == "%") return std::nullopt;
  const double step = (m.direction == Direction::decrease ? -1 : 1) * quantity.value / 100;
  const double level = std::round(**m.baseline * (1 + step) * 1e6) / 1e6;
  return Error{fmt::format("'{}' is a step: write the target itself, {}", typed,
                           prose::to_string({level, m.unit}))};
}

Result<double> value_in_unit(const Replanned& thing, Slot slot, std::string_view typed) {
  const model::Measure& measure = thing.key_result->measure;
  if (typed.starts_with('+'))
    return Error{fmt::format("'{}' is a step: write the {} itself", typed, name_of(slot))};
  const auto quantity = prose::parse_quantity(typed, thing.workspace.config.currency, measure.unit);
  if (!quantity) {
    return Error{fmt::format("'{}' is no number; write the {} with its unit, such as {}", typed,
                             name_of(slot),
                             measure.unit.empty() ? "45" : prose::to_string({45, measure.unit}))};
  }
  if (auto error = is_a_step(thing, slot, typed, *quantity)) return *std::move(error);
  const bool is_bare = measure.unit.empty() && has_figures(measure);
  const auto value =
      is_bare && !quantity->unit.empty() ? std::nullopt : prose::convert(*quantity, measure.unit);
  if (value) return *value;
  return Error{is_bare ? fmt::format("'{}' is counted without a unit: write {}",
                                     thing.key_result->id, prose::to_string({quantity->value, ""}))
                       : fmt::format("'{}' is counted in {}, and {} is not", thing.key_result->id,
                                     measure.unit, typed)};
}

/// "6/5" and the like.
bool is_off_scale(const std::string& unit, double value) {
  const auto most = unit.starts_with('/') ? prose::parse_quantity(unit.substr(1), "USD", "")
                                          : std::optional<Quantity>();
  return most && value > most->value;
}

/// Why the measure would make no sense with `value`.
std::optional<Error> misfit(const KeyResult& key_result, Slot slot, double value) {
  const model::Measure& m = key_result.measure;
  const auto figure = [&](Slot one) {
    const auto& is = figure_in(m, one);
    return one == slot ? std::optional(value) : is ? std::optional(**is) : std::nullopt;
  };
  const auto said = [&](double number) { return prose::to_string({number, m.unit}); };
  if (is_off_scale(m.unit, value))
    return Error{fmt::format("{} is more than there is", said(value))};
  const auto baseline = figure(Slot::baseline);
  const auto target = figure(Slot::target);
  if (slot == Slot::baseline || slot == Slot::target) {
    if (!baseline || !target || (slot == Slot::baseline && m.relative)) return std::nullopt;
    if (is_near(*baseline, *target)) {
      return Error{
          fmt::format("from {} to {} is no way to go: baseline and target would be the same",
                      said(*baseline), said(*target))};
    }
    const bool falls = *target < *baseline;
    if (!m.direction || falls == (m.direction == Direction::decrease)) return std::nullopt;
    return Error{
        fmt::format("from {} to {} is {}, and '{}' is to {}: where that is meant, write the "
                    "sentence anew by hand",
                    said(*baseline), said(*target), falls ? "a decrease" : "an increase",
                    key_result.id, falls ? "increase" : "decrease")};
  }
  const auto min = figure(Slot::min);
  const auto max = figure(Slot::max);
  if (!min || !max || *min <= *max) return std::nullopt;
  return Error{fmt::format("max would be {}, below min {}: no value could be in bounds", said(*max),
                           said(*min))};
}

/// A figure's own field, as it is written now.
struct WrittenFigure {
  std::string_view key;
  std::string text;  ///< without quotes
};

std::optional<WrittenFigure> written_figure(const Replanned& thing, Slot slot) {
  const KeyResult& kr = *thing.key_result;
  const auto& figure = figure_in(kr.measure, slot);
  const std::array<const model::Written<model::Quantity>*, 4> fields = {&kr.baseline, &kr.target,
                                                                        &kr.min, &kr.max};
  const auto take = [&](std::size_t number) {
    std::string_view text =
        text::slice(thing.workspace.sources[thing.objective.file], (**fields[number]).span);
    const bool is_quoted = text.size() > 1 && (text[0] == '"' || text[0] == '\'');
    if (is_quoted) text = text.substr(1, text.size() - 2);
    return WrittenFigure{slot_names[number], std::string(text)};
  };
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const bool is_own = *fields[i] && slot_names[i] == name_of(slot);
    const bool stands_for = *fields[i] && figure && (**fields[i]).span == figure->span;
    if (is_own || (stands_for && !kr.measure.from_nothing)) return take(i);
  }
  return std::nullopt;
}

/// The field's new text in the manner of its old one.
std::string field_text(const Replanned& thing, const std::string& written, double was, double value,
                       std::string_view typed) {
  const std::string& unit = thing.key_result->measure.unit;
  for (const std::string& way : said_alike(written, was, value)) {
    const auto quantity = prose::parse_quantity(way, thing.workspace.config.currency, unit);
    const auto says = quantity ? prose::convert(*quantity, unit) : std::nullopt;
    const bool is_step = way.starts_with('+');
    if (!is_step && says && is_near(*says, value)) return way;
  }
  return std::string(typed);
}

/// Whether what the sentence says is what holds, a rounding aside.
bool agrees(const KeyResult& key_result, Slot slot, double holds) {
  const auto said = said_figure(key_result, slot);
  if (!said || said == key_result.reading.measure->relative) return true;
  const auto value =
      prose::convert({said->value, key_result.reading.measure->unit}, key_result.measure.unit);
  return value && std::abs(*value - holds) <= 0.05 * std::abs(holds);
}

std::string old_words(const Replanned& thing, Slot slot,
                      const std::optional<WrittenFigure>& written) {
  const KeyResult& kr = *thing.key_result;
  const auto& figure = figure_in(kr.measure, slot);
  if (!figure) return {};
  if (written && !written->text.starts_with('+')) return written->text;
  const auto said = said_figure(kr, slot);
  const bool is_step = said && said == kr.reading.measure->relative;
  if (said && !is_step && !written) {
    const std::string words =
        kr.title.value.substr(said->range.begin, said->range.end - said->range.begin);
    if (prose::parse_quantity(words, thing.workspace.config.currency, kr.measure.unit))
      return words;
  }
  return prose::to_string({std::round(**figure * 1e6) / 1e6, kr.measure.unit});
}

std::string new_words(const Replanned& thing, const std::string& before, double was, double value,
                      std::string_view typed) {
  return before.empty() ? std::string(typed) : field_text(thing, before, was, value, typed);
}

}  // namespace

Result<FieldChange> plan_figure(const Replanned& thing, Slot slot, std::string_view typed) {
  const KeyResult& kr = *thing.key_result;
  if (auto error = has_none(kr, slot)) return *std::move(error);
  const Result<double> value = value_in_unit(thing, slot, typed);
  if (!value) return value.error();
  const auto& holds = figure_in(kr.measure, slot);
  const auto written = written_figure(thing, slot);
  const std::string before = old_words(thing, slot, written);
  if (holds && is_near(**holds, *value)) return says_so_already(name_of(slot), before);
  if (auto error = misfit(kr, slot, *value)) return *std::move(error);
  if (written && holds && !agrees(kr, slot, **holds)) {
    return Error{
        fmt::format("the sentence and '{}' of '{}' say different things: make them agree "
                    "first; okr lint shows where",
                    written->key, kr.id)};
  }
  FieldChange change;
  change.field = name_of(slot);
  change.from = before;
  change.to = new_words(thing, before, holds ? **holds : 0, *value, typed);
  change.figure = *value;
  const bool is_said = said_figure(kr, slot).has_value();
  if (is_said) {
    change.sentence = sentence_with(kr, slot, *value, typed, thing.workspace.config);
    if (!change.sentence) return by_hand(thing, name_of(slot), typed);
  }
  if (written) {
    change.written = {
        std::string(written->key),
        text_of(field_text(thing, written->text, holds ? **holds : 0, *value, typed))};
  } else if (!is_said) {
    change.written = {std::string(name_of(slot)), text_of(std::string(typed))};
  }
  return change;
}

Result<FieldChange> plan_direction(const Replanned& thing, std::string_view value) {
  const KeyResult& kr = *thing.key_result;
  const model::Measure& m = kr.measure;
  if (auto error = has_none(kr, Slot::baseline))
    return Error{fmt::format("'{}' has no direction: it is not measured by a number", kr.id)};
  if (is_bounded(kr))
    return Error{
        fmt::format("the bounds of '{}' say which way is good: change its min or max", kr.id)};
  if (value != "increase" && value != "decrease")
    return Error{fmt::format("a direction is increase or decrease, not '{}'", value)};
  const Direction wanted = value == "increase" ? Direction::increase : Direction::decrease;
  if (m.direction == wanted) return says_so_already("direction", std::string(value));
  if (m.baseline && m.target) {
    return Error{fmt::format(
        "from {} to {} goes the other way: change the baseline or the target "
        "of '{}'",
        prose::to_string({**m.baseline, m.unit}), prose::to_string({**m.target, m.unit}), kr.id)};
  }
  FieldChange change = set_field("direction",
                                 !m.direction                          ? ""
                                 : *m.direction == Direction::increase ? "increase"
                                                                       : "decrease",
                                 std::string(value), text_of(std::string(value)));
  const auto& said = kr.reading.measure;
  if (!said || said->direction_range.begin >= said->direction_range.end) return change;
  change.sentence = sentence_turned(kr, wanted, thing.workspace.config);
  if (!change.sentence) return by_hand(thing, "direction", value);
  if (!kr.direction) change.written.reset();
  return change;
}

}  // namespace okr::edit
