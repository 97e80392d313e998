// SPDX-License-Identifier: MIT
#include "import_measure.h"

#include "import_words.h"
#include "new_sentence.h"

#include <okr/prose/reading.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace okr::cli {
namespace {

using Field = ImportField;
using prose::Kind;
using prose::Quantity;

constexpr double percent = 100;

/// Units that stand right behind their figure.
bool is_written_behind(std::string_view unit) {
  return unit == "%" || unit == "x";
}

bool is_near(double a, double b) {
  constexpr double rounding = 1e-9;
  return std::abs(a - b) <= rounding * std::max({1.0, std::abs(a), std::abs(b)});
}

class Reader {
 public:
  Reader(const ImportRow& row, const model::Config& config, SheetDecimals decimals)
      : row_(row), config_(config), decimals_(decimals) {}

  SheetMeasure read() {
    kind_ = kind_in_cell();
    unit_ = unit_in(row_.at(Field::unit));
    baseline_ = figure_in(Field::baseline);
    target_ = target_in_cell();
    out_.current = current_in_cell();
    title_from_cells();
    reading_ = prose::read_key_result(out_.title, config_.words, config_.currency).measure;
    write_fields();
    out_.has_baseline = !baseline_.empty() || kind_ == "binary" ||
                        (reading_ && (reading_->baseline || reading_->from_nothing));
    return std::move(out_);
  }

 private:
  void problem(Field field, std::string message) {
    out_.problems.push_back({field, std::move(message)});
  }

  std::string kind_in_cell() {
    constexpr auto done_or_not = std::to_array<std::string_view>(
        {"binary", "yes/no", "yes / no", "yes-no", "y/n", "boolean", "bool", "done", "true/false",
         "done/not done", "milestone", "achieved/not achieved", "deliverable"});
    constexpr auto measured = std::to_array<std::string_view>(
        {"metric", "numeric", "number", "percent", "percentage", "%", "currency", "quantitative",
         "improve", "increase", "decrease", "from-to", "outcome", "output", "input", "kpi"});
    const std::string cell = text::to_lower(row_.at(Field::kind));
    if (says_nothing(cell) || cell == "key result" || cell == "kr") return {};
    if (is_one_of(cell, done_or_not)) return "binary";
    if (is_one_of(cell, measured)) return {};  // the usual one
    if (cell == "threshold" || cell == "maintain") return cell;
    problem(Field::kind, fmt::format("'{}' is no kind of key result; write metric, threshold, "
                                     "maintain or binary, or nothing",
                                     row_.at(Field::kind)));
    return {};
  }

  /// As okr writes it; empty where the cell says nothing. Yes and no stay as they are.
  std::string figure_in(Field field) {
    const std::string& cell = row_.at(field);
    if (says_nothing(cell)) return {};
    if (cell.starts_with('#')) {
      problem(field, fmt::format("'{}' is a formula that failed; mend it in the sheet", cell));
      return {};
    }
    if (says_yes(cell) || says_no(cell)) return text::to_lower(cell);
    Bounded bound = bounded(cell);
    if (bound.figure.ends_with('+')) bound.figure.pop_back();  // "100+"
    Result<std::string> plain = with_points(bound.figure, decimals_);
    if (!plain) {
      problem(field, plain.error().message);
      return {};
    }
    const auto quantity = prose::parse_quantity(*plain, config_.currency, unit_);
    if (!quantity) {
      problem(field, fmt::format("'{}' is no value; write a number with its unit, such as 30, 0.5% "
                                 "or $1.2M, or leave it empty",
                                 cell));
      return {};
    }
    if (field == Field::target) side_ = bound.side;
    if (!is_written_behind(unit_) || !quantity->unit.empty()) return *plain;
    bare_.push_back(field);
    return *plain + unit_;
  }

  /// Whether the cell itself names no unit; that of the column says little of 0.3 beside 30%.
  bool is_bare(Field field, const Quantity& value) const {
    return value.unit.empty() ||
           (value.unit == "%" && std::find(bare_.begin(), bare_.end(), field) != bare_.end());
  }

  /// As a check-in says it.
  std::string current_in_cell() {
    std::string level = figure_in(Field::current);
    const bool is_answer = kind_ == "binary";
    if (says_yes(level) || (is_answer && (level == "100%" || level == "1"))) return "done";
    if (says_no(level) || (is_answer && (level == "0%" || level == "0"))) return "open";
    return level;
  }

  /// "yes" as a target says how the key result is judged.
  std::string target_in_cell() {
    std::string target = figure_in(Field::target);
    const bool is_answer = says_yes(target) || says_no(target);
    if (is_answer && kind_.empty()) kind_ = "binary";
    if (kind_ != "binary") {
      if (says_no(baseline_) || says_yes(baseline_)) {
        problem(Field::baseline, fmt::format("'{}' is no value beside a target that is a number",
                                             row_.at(Field::baseline)));
      }
      return target;
    }
    const bool is_whole = is_answer || target == "100%" || target == "1";
    const bool from_none =
        baseline_.empty() || says_no(baseline_) || baseline_ == "0" || baseline_ == "0%";
    if (!is_whole && !target.empty()) return target;
    if (from_none) baseline_.clear();
    return {};
  }

  std::optional<Quantity> quantity(const std::string& figure) const {
    return prose::parse_quantity(figure, config_.currency, unit_);
  }

  /// A metric alone is made a sentence of, as okr new does.
  void title_from_cells() {
    out_.title = row_.at(Field::key_result);
    const std::string& metric = row_.at(Field::metric);
    if (!out_.title.empty()) {
      if (!metric.empty()) metric_ = metric;
      return;
    }
    out_.title = metric;
    if (baseline_.empty() || target_.empty() || side_ != Bounded::Side::none || !kind_.empty())
      return;
    Result<std::string> sentence = measured_sentence(metric, baseline_, target_, config_.currency);
    if (sentence) out_.title = *std::move(sentence);
  }

  void write(std::string key, std::string value) {
    out_.fields.push_back({std::move(key), edit::text_of(std::move(value))});
  }

  /// Whether the sentence has this figure: a share may stand beside its per cent, 0.3 beside 30%.
  bool is_said(Field field, const std::string& figure, const std::optional<prose::Figure>& said) {
    if (!said) return false;
    const auto value = quantity(figure);
    if (!value) return false;
    if (is_same(*value, *said) || is_same_step(*value, *said)) return true;
    const bool is_share = reading_->unit == "%" && is_bare(field, *value) &&
                          is_near(value->value * percent, said->value);
    shares_ = shares_ || is_share;
    return is_share;
  }

  bool is_same(const Quantity& value, const prose::Figure& said) const {
    if (value.unit.empty()) return is_near(value.value, said.value);
    if (value.unit == "x" && reading_->relative_kind == prose::Relative::percent)
      return is_near((value.value - 1) * percent, said.value);
    const auto converted = prose::convert(value, reading_->unit);
    return converted && is_near(*converted, said.value);
  }

  /// "-20%" beside "Lower it by 20%".
  bool is_same_step(Quantity value, const prose::Figure& said) const {
    if (reading_->relative != said || reading_->direction != prose::Direction::decrease)
      return false;
    value.value = -value.value;
    return is_same(value, said);
  }

  std::optional<prose::Figure> goal_said() const {
    if (!reading_) return std::nullopt;
    if (reading_->target) return reading_->target;
    if (reading_->min && reading_->max) return std::nullopt;
    if (reading_->min) return reading_->min;
    return reading_->max ? reading_->max : reading_->relative;
  }

  /// 0.3 as 30%, where the sentence shows that the columns hold shares.
  std::string in_percent(Field field, const std::string& figure) const {
    const auto value = quantity(figure);
    if (!shares_ || !value || !is_bare(field, *value)) return figure;
    constexpr double digits = 1e10;
    return prose::to_string({std::round(value->value * percent * digits) / digits, "%"});
  }

  void write_fields() {
    if (!metric_.empty() && !is_metric_said()) write("metric", metric_);
    if (!kind_.empty()) write("kind", kind_);
    const bool goal_is_said = !target_.empty() && is_said(Field::target, target_, goal_said());
    const bool start_is_said =
        !baseline_.empty() && reading_ && is_said(Field::baseline, baseline_, reading_->baseline);
    baseline_ = in_percent(Field::baseline, baseline_);
    target_ = in_percent(Field::target, target_);
    out_.current = in_percent(Field::current, out_.current);
    const bool wrote_start = !baseline_.empty() && !start_is_said;
    const bool wrote_goal = !target_.empty() && !goal_is_said;
    if (wrote_start) write("baseline", baseline_);
    if (wrote_goal) write(goal_key(), target_);
    if (wrote_goal && may_be_step())
      problem(Field::target, fmt::format("'{}' may be a change; write the level to reach",
                                         row_.at(Field::target)));
    write_unit(wrote_start || wrote_goal);
    write_direction();
  }

  /// "2x" and "-20%" beside a start of 50.
  bool may_be_step() const {
    const auto start = prose::parse_quantity(baseline_, config_.currency, {});
    const auto goal = quantity(target_);
    if (!start || !goal || start->value <= 0) return false;
    return goal->value < 0 || (goal->unit == "x" && start->unit != "x");
  }

  bool is_metric_said() const {
    return reading_ && prose::metric_key(reading_->metric) == prose::metric_key(metric_);
  }

  std::string goal_key() const {
    const bool has_start = !baseline_.empty() || (reading_ && reading_->baseline);
    const bool is_bound = !has_start && side_ != Bounded::Side::none;
    if (!is_bound) return "target";
    return side_ == Bounded::Side::min ? "min" : "max";
  }

  /// Only where no figure and no sentence has one.
  void write_unit(bool has_figures) {
    if (unit_.empty() || is_written_behind(unit_) || kind_ == "binary") return;
    const auto has_unit = [&](const std::string& figure) {
      const auto value = prose::parse_quantity(figure, config_.currency, {});
      return value && !value->unit.empty();
    };
    const bool is_said = reading_ && !reading_->unit.empty();
    if (is_said || has_unit(baseline_) || has_unit(target_)) return;
    if (has_figures || reading_) write("unit", unit_);
  }

  void write_direction() {
    constexpr auto up = std::to_array<std::string_view>(
        {"increase", "up", "higher", "raise", "grow", "maximize", "maximise", "higher is better"});
    constexpr auto down = std::to_array<std::string_view>(
        {"decrease", "down", "lower", "reduce", "minimize", "minimise", "lower is better"});
    const std::string cell = text::to_lower(row_.at(Field::direction));
    if (says_nothing(cell)) return;
    const bool is_up = is_one_of(cell, up);
    if (!is_up && !is_one_of(cell, down)) {
      problem(Field::direction, fmt::format("'{}' is no direction; write increase or decrease",
                                            row_.at(Field::direction)));
      return;
    }
    const auto meant = is_up ? prose::Direction::increase : prose::Direction::decrease;
    if (!reading_ || reading_->direction != meant)
      write("direction", is_up ? "increase" : "decrease");
  }

  const ImportRow& row_;
  const model::Config& config_;
  SheetDecimals decimals_;
  SheetMeasure out_;
  std::string kind_;
  std::string unit_;
  std::string metric_;
  std::string baseline_;
  std::string target_;
  Bounded::Side side_ = Bounded::Side::none;
  std::optional<prose::Measure> reading_;
  std::vector<Field> bare_;  ///< whose cells have no unit, and were given the column's
  bool shares_ = false;
};

}  // namespace

SheetMeasure measure_in(const ImportRow& row, const model::Config& config, SheetDecimals decimals) {
  return Reader(row, config, decimals).read();
}

}  // namespace okr::cli
