// SPDX-License-Identifier: MIT
#include "import_key_result.h"

#include "checkin_plan.h"

#include <okr/prose/quantity.h>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace okr::cli {
namespace {

using Field = ImportField;

class Reader {
 public:
  Reader(const SheetGround& ground, const ImportRow& row, const model::DateRange& range)
      : ground_(ground), row_(row), range_(range) {}

  ReadKeyResult read() {
    SheetMeasure measure = measure_in(row_, ground_.config, ground_.decimals);
    out_.problems = std::move(measure.problems);
    out_.key_result.title = measure.title;
    out_.key_result.fields = std::move(measure.fields);
    const std::string confidence = confidence_in_cell();
    write("due", due_in(ground_, row_, out_.problems));
    write("weight", weight_in_cell());
    write("source", row_.at(Field::source));
    take_current(measure, confidence);
    return std::move(out_);
  }

 private:
  void write(std::string key, std::string value) {
    if (!value.empty())
      out_.key_result.fields.push_back({std::move(key), edit::text_of(std::move(value))});
  }

  /// In front of where it is to get.
  void begin_at(const std::string& level) {
    std::vector<edit::Field>& fields = out_.key_result.fields;
    const auto goal = std::find_if(fields.begin(), fields.end(), [](const edit::Field& field) {
      return field.key == "target" || field.key == "min" || field.key == "max";
    });
    fields.insert(goal, {"baseline", edit::text_of(level)});
  }

  /// 7 of "7", "7/10" and "70%".
  std::string confidence_in_cell() {
    const std::string& cell = row_.at(Field::confidence);
    if (says_nothing(cell)) return {};
    constexpr double tenth = 10;
    const auto quantity = prose::parse_quantity(cell, ground_.config.currency, {});
    const bool is_percent = quantity && quantity->unit == "%" && quantity->value >= 0 &&
                            quantity->value <= tenth * tenth;
    if (is_percent) return fmt::format("{}", quantity->value / tenth);
    const bool is_share = quantity && quantity->value > 0 && quantity->value < 1;
    const Result<double> confidence = read_confidence(cell);
    if (confidence && !is_share) return fmt::format("{}", *confidence);
    out_.problems.push_back(
        {Field::confidence,
         is_share ? fmt::format("'{}' may be a share of 1 or a number from 0 to 10; write how sure "
                                "you are from 0 to 10, such as 7",
                                cell)
                  : confidence.error().message});
    return {};
  }

  std::string weight_in_cell() {
    const std::string& cell = row_.at(Field::weight);
    if (says_nothing(cell)) return {};
    const Result<std::string> plain = with_points(cell, ground_.decimals);
    const auto quantity = plain ? prose::parse_quantity(*plain, ground_.config.currency, {})
                                : std::optional<prose::Quantity>();
    const bool is_weight =
        quantity && quantity->value >= 0 &&
        (quantity->unit.empty() || quantity->unit == "%" || quantity->unit == "x");
    if (is_weight) return fmt::format("{}", quantity->value);
    out_.problems.push_back(
        {Field::weight,
         fmt::format("'{}' is no weight; write a number such as 2, or nothing", cell)});
    return {};
  }

  model::Date day_in_cell() {
    const std::string& cell = row_.at(Field::date);
    if (says_nothing(cell)) return ground_.as_of;
    const Result<model::Date> date = sheet_date(cell, ground_.days);
    if (date) return *date;
    out_.problems.push_back({Field::date, date.error().message});
    return ground_.as_of;
  }

  /// What a sign makes a change where people type it is a level in a table.
  std::string level_reached(const std::string& current) {
    if (current.starts_with('+')) {
      out_.problems.push_back(
          {Field::current, fmt::format("'{}' is a change; write the level reached", current)});
    }
    return current.starts_with('-') ? "=" + current : current;
  }

  /// The level reached is a check-in once the period is near; before, it is where things begin.
  void take_current(const SheetMeasure& measure, const std::string& confidence) {
    const std::string& note = row_.at(Field::note);
    if (measure.current.empty()) {
      write("confidence", confidence);
      if (!note.empty()) out_.left_out.push_back(Field::note);
      return;
    }
    const model::Date day = day_in_cell();
    const model::Date first = range_.start - std::chrono::days(ground_.config.checkin.grace_days);
    if (day >= first) {
      out_.key_result.checkin =
          SheetCheckIn{level_reached(measure.current), confidence, model::to_string(day), note};
      return;
    }
    write("confidence", confidence);
    if (!note.empty()) out_.left_out.push_back(Field::note);
    if (!measure.has_baseline) {
      begin_at(measure.current);
    } else if (row_.at(Field::current) != row_.at(Field::baseline)) {
      out_.left_out.push_back(Field::current);
    }
  }

  const SheetGround& ground_;
  const ImportRow& row_;
  const model::DateRange& range_;
  ReadKeyResult out_;
};

}  // namespace

SheetGround ground_of(const ImportTable& table, const model::Config& config, model::Date as_of) {
  std::vector<std::string_view> dates;
  for (const ImportRow& row : table.rows) {
    dates.push_back(row.at(Field::due));
    dates.push_back(row.at(Field::date));
  }
  return {table, config, as_of, decimals_in(table), day_order(dates)};
}

std::string due_in(const SheetGround& ground, const ImportRow& row,
                   std::vector<CellProblem>& problems) {
  const std::string& cell = row.at(Field::due);
  if (says_nothing(cell)) return {};
  const Result<model::Date> date = sheet_date(cell, ground.days);
  if (date) return model::to_string(*date);
  problems.push_back({Field::due, date.error().message});
  return {};
}

ReadKeyResult key_result_in(const SheetGround& ground, const ImportRow& row,
                            const model::DateRange& range) {
  return Reader(ground, row, range).read();
}

}  // namespace okr::cli
