// SPDX-License-Identifier: MIT
#include "value_manner.h"

#include <okr/edit/typed_value.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace okr::edit {
namespace {

using model::CheckIn;
using model::Found;
using model::Quantity;
using model::Workspace;
using Takes = ValueForm::Takes;

/// Everything that a level is held against.
struct Gauge {
  std::string name;  ///< of the thing, for messages
  Manner manner;
  bool any_unit = false;  ///< nothing that is written says what is counted
  std::optional<double> last = {};
  std::vector<double> ends = {};  ///< target and bounds: the M of "N of M"
};

struct Answer {
  std::string_view word;
  bool done = false;
};
constexpr std::array<Answer, 10> answers = {{{"done", true},
                                             {"yes", true},
                                             {"true", true},
                                             {"finished", true},
                                             {"complete", true},
                                             {"completed", true},
                                             {"open", false},
                                             {"no", false},
                                             {"false", false},
                                             {"not done", false}}};

std::optional<bool> answer_in(std::string_view typed) {
  const std::string word = text::to_lower(typed);
  const auto* found = std::find_if(answers.begin(), answers.end(),
                                   [&](const Answer& answer) { return answer.word == word; });
  return found == answers.end() ? std::nullopt : std::optional(found->done);
}

/// "in %", "in customers", "out of 5", "in plain numbers".
std::string in_unit(std::string_view unit) {
  if (unit.empty()) return "in plain numbers";
  if (unit.starts_with('/')) return fmt::format("out of {}", unit.substr(1));
  return fmt::format("in {}", unit);
}

/// Nine decimals, so that 0.41 + 0.02 is 0.43.
double snapped(double value) {
  constexpr double decimals = 1e9;
  constexpr double largest = 1e6;
  return std::abs(value) < largest ? std::round(value * decimals) / decimals : value;
}

/// Whether the unit is a mark that people write behind every number, and no word.
bool is_mark(std::string_view unit) {
  return unit == "%" || unit == "pp" || unit.starts_with('/') || prose::is_money(unit) ||
         unit == "months" || unit == "ms" || prose::same_unit(unit, "h");
}

void append_written(const Workspace& workspace, const std::vector<CheckIn>& values,
                    std::vector<std::string>& examples) {
  for (auto checkin = values.rbegin(); checkin != values.rend(); ++checkin) {
    if (!checkin->value) continue;
    examples.push_back(written_value(workspace, checkin->at(checkin->value->span)));
    return;
  }
}

void read_figures(const Workspace& workspace, const model::Measure& m, Gauge& gauge) {
  for (const model::Maybe<double>* figure : {&m.target, &m.min, &m.max, &m.baseline}) {
    if (!*figure) continue;
    if (figure != &m.baseline) gauge.ends.push_back(***figure);
    if (is_mark(gauge.manner.unit))
      gauge.manner.examples.push_back(written_value(workspace, (*figure)->span));
  }
}

Gauge gauge_of(const Workspace& workspace, const Found& thing, model::Date day) {
  Gauge gauge{
      .name = short_name(workspace, thing),
      .manner = {.currency = workspace.config.currency, .unit = value_form(workspace, thing).unit},
      .last = level_on(workspace, thing, day)};
  if (thing.kpi) {
    const model::Kpi& kpi = workspace.kpis[*thing.kpi];
    append_written(workspace, kpi.readings, gauge.manner.examples);
    gauge.any_unit = gauge.manner.examples.empty() && !kpi.min && !kpi.max;
    for (const auto* bound : {&kpi.max, &kpi.min}) {
      if (*bound && is_mark(gauge.manner.unit))
        gauge.manner.examples.push_back(written_value(workspace, (*bound)->span));
    }
    return gauge;
  }
  const model::KeyResult& kr =
      workspace.objectives[*thing.objective].key_results[*thing.key_result];
  append_written(workspace, kr.checkins, gauge.manner.examples);
  const bool has_checkins = !gauge.manner.examples.empty();
  read_figures(workspace, kr.measure, gauge);
  const bool has_figures = kr.measure.baseline || !gauge.ends.empty();
  gauge.any_unit = !has_checkins && !has_figures && gauge.manner.unit.empty();
  return gauge;
}

/// N and M of "N of M", "N out of M" and "N/M".
struct Share {
  double part = 0;
  double whole = 0;
};

std::optional<Share> share_in(std::string_view typed, const Gauge& gauge) {
  for (const std::string_view between : {" out of ", " of ", "/"}) {
    const std::size_t at = typed.find(between);
    if (at == std::string_view::npos) continue;
    const auto part = prose::parse_quantity(typed.substr(0, at), gauge.manner.currency, "");
    const auto whole = prose::parse_quantity(typed.substr(at + between.size()),
                                             gauge.manner.currency, gauge.manner.unit);
    if (part && whole && part->unit.empty()) return Share{part->value, whole->value};
  }
  return std::nullopt;
}

Error wrong_share(std::string_view typed, const Share& share, const Gauge& gauge) {
  if (share.whole == 10 && typed.find('/') != std::string_view::npos)
    return {fmt::format("'{}' reads as a confidence, and {} is measured {}", typed, gauge.name,
                        in_unit(gauge.manner.unit))};
  if (gauge.manner.unit == "%" && share.whole != 0)
    return {fmt::format("{} is measured in %, and '{}' is {}%", gauge.name, typed,
                        prose::to_string({snapped(share.part / share.whole * 100), ""}))};
  if (gauge.ends.empty())
    return {fmt::format("'{}' is a share, and {} is measured {}", typed, gauge.name,
                        in_unit(gauge.manner.unit))};
  return {fmt::format("'{}' does not end in the number to reach, which is {} for {}", typed,
                      prose::to_string({gauge.ends.front(), gauge.manner.unit}), gauge.name)};
}

Result<TypedValue> share_of(std::string_view typed, const Share& share, const Gauge& gauge) {
  const bool is_known =
      std::find(gauge.ends.begin(), gauge.ends.end(), share.whole) != gauge.ends.end();
  if (!is_known || gauge.manner.unit == "%") return wrong_share(typed, share, gauge);
  return TypedValue{written_text(gauge.manner, share.part),
                    Quantity{share.part, gauge.manner.unit}};
}

Error wrong_unit(std::string_view typed, const std::string& unit, const Gauge& gauge) {
  return {fmt::format("'{}' is {}, and {} is measured {}", typed, in_unit(unit), gauge.name,
                      in_unit(gauge.manner.unit))};
}

Error no_number(std::string_view typed, const Gauge& gauge) {
  if (answer_in(typed))
    return {fmt::format("{} is measured {}, so '{}' says too little: the level reached is due",
                        gauge.name, in_unit(gauge.manner.unit), typed)};
  return {fmt::format("'{}' is no number, and {} is measured {}", typed, gauge.name,
                      in_unit(gauge.manner.unit))};
}

/// The first reading of a KPI that says nowhere what it counts: its unit holds from here on. Apart
/// from its number it would be the note's first word.
Result<TypedValue> first_value(std::string_view typed, const Quantity& quantity,
                               const Gauge& gauge) {
  std::string joined(typed);
  std::erase(joined, ' ');
  const auto read = prose::parse_quantity(joined, gauge.manner.currency, "");
  if (read != quantity) return wrong_unit(typed, quantity.unit, gauge);
  return TypedValue{joined, quantity};
}

Result<double> number_in(std::string_view typed, const Gauge& gauge) {
  const auto quantity = prose::parse_quantity(typed, gauge.manner.currency, gauge.manner.unit);
  if (!quantity) return no_number(typed, gauge);
  const bool strange = gauge.manner.unit.empty() && !quantity->unit.empty();
  const auto value = prose::convert(*quantity, gauge.manner.unit);
  if (!value || strange) return wrong_unit(typed, quantity->unit, gauge);
  return *value;
}

/// "+3": so much more than the last value.
Result<TypedValue> sum_of(std::string_view typed, const Gauge& gauge) {
  const Result<double> step = number_in(typed.substr(1), gauge);
  if (!step) return step.error();
  if (!gauge.last)
    return Error{
        fmt::format("'{}' adds to the last value, and {} has none by then", typed, gauge.name)};
  const double sum = snapped(*gauge.last + *step);
  return TypedValue{written_text(gauge.manner, sum), Quantity{sum, gauge.manner.unit}};
}

Error below_zero_or_less(std::string_view typed, const Gauge& gauge) {
  const Result<double> step = number_in(typed.substr(1), gauge);
  const std::string less =
      step && gauge.last
          ? fmt::format(", or {} for {} less than the last value",
                        written_text(gauge.manner, snapped(*gauge.last - *step)), typed.substr(1))
          : std::string();
  return {fmt::format("'{0}' may be a level or a change: write ={0} for a level below zero{1}",
                      typed, less)};
}

Result<TypedValue> level_in(std::string_view typed, const Gauge& gauge) {
  if (typed.starts_with('+')) return sum_of(typed, gauge);
  if (typed.starts_with('-')) return below_zero_or_less(typed, gauge);
  if (typed.starts_with('=')) typed = text::trimmed(typed.substr(1), " \t");
  std::string joined(typed);
  if (gauge.manner.unit.starts_with('/')) std::erase(joined, ' ');
  typed = joined;
  const auto quantity = prose::parse_quantity(typed, gauge.manner.currency, gauge.manner.unit);
  if (quantity && gauge.any_unit && !quantity->unit.empty())
    return first_value(typed, *quantity, gauge);
  const Result<double> value = number_in(typed, gauge);
  if (value)
    return TypedValue{typed_text(gauge.manner, typed, *value), Quantity{*value, gauge.manner.unit}};
  if (const auto share = share_in(typed, gauge)) return share_of(typed, *share, gauge);
  return value.error();
}

Result<TypedValue> answer_to(std::string_view typed, const std::string& name) {
  const auto done = answer_in(typed);
  if (done) return TypedValue{*done ? "done" : "open", *done};
  return Error{fmt::format("{} is done or open, and '{}' is neither", name, typed)};
}

}  // namespace

Result<TypedValue> read_typed_value(const Workspace& workspace, const Found& thing,
                                    std::string_view typed, model::Date day) {
  typed = text::trimmed(typed, " \t");
  const ValueForm form = value_form(workspace, thing);
  const std::string name = short_name(workspace, thing);
  switch (form.takes) {
    case Takes::level:
      return level_in(typed, gauge_of(workspace, thing, day));
    case Takes::answer:
      return answer_to(typed, name);
    case Takes::milestone:
      if (answer_in(typed) == true) return TypedValue{"", true};
      return Error{fmt::format("{} is a milestone: all that is recorded is that it is done", name)};
    case Takes::nothing:
      break;
  }
  return Error{fmt::format("{} takes no value: {}; a confidence and a note may stand here", name,
                           form.elsewhere)};
}

}  // namespace okr::edit
