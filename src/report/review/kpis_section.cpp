// SPDX-License-Identifier: MIT
#include "../explanation/numbers.h"
#include "../summary.h"
#include "../value_words.h"
#include "sections.h"

#include <okr/rollup/kpis.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::report {
namespace {

using model::Date;

/// The latest are enough to see where it goes.
constexpr std::size_t most_readings = 13;

struct Reading {
  Date day;
  double value = 0;
};

/// Those that can be read, by the day, oldest first.
std::vector<Reading> readings_of(const model::Kpi& kpi, Date day) {
  std::vector<Reading> readings;
  for (const model::CheckIn& reading : kpi.readings) {
    if (!reading.date || **reading.date > day || !reading.value) continue;
    const auto* const quantity = std::get_if<model::Quantity>(&**reading.value);
    const auto value = quantity == nullptr ? std::nullopt : prose::convert(*quantity, kpi.unit);
    if (value) readings.push_back({**reading.date, *value});
  }
  std::stable_sort(readings.begin(), readings.end(),
                   [](const Reading& a, const Reading& b) { return a.day < b.day; });
  if (readings.size() > most_readings)
    readings.erase(readings.begin(), readings.end() - most_readings);
  return readings;
}

/// What is drawn lies between the lowest and the highest of values and bounds.
struct Scale {
  double low = 0;
  double high = 0;

  void hold(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  double height(double value) const {
    // Halves first: the span of enormous values is no number.
    const double span = high / 2 - low / 2;
    return span > 0 ? std::clamp((value / 2 - low / 2) / span, 0.0, 1.0) : 1;
  }
};

std::optional<Trend> trend_of_readings(const model::Kpi& kpi, const rollup::KpiState& state,
                                       Date day) {
  const std::vector<Reading> readings = readings_of(kpi, day);
  if (readings.size() < 2 || readings.front().day == readings.back().day) return std::nullopt;
  Scale scale{readings.front().value, readings.front().value};
  for (const Reading& reading : readings) scale.hold(reading.value);
  const std::optional<double> bound = state.min ? state.min : state.max;
  if (bound) scale.hold(*bound);
  const double all = model::days_between(readings.front().day, readings.back().day);
  Trend trend;
  for (const Reading& reading : readings) {
    trend.points.push_back({model::days_between(readings.front().day, reading.day) / all,
                            scale.height(reading.value)});
  }
  if (bound) trend.expected = {{0, scale.height(*bound)}, {1, scale.height(*bound)}};
  trend.words =
      fmt::format("{} to {} in {} since {}", written(readings.front().value, kpi.unit),
                  written(readings.back().value, kpi.unit), counted(readings.size(), "reading"),
                  model::to_string(readings.front().day));
  return trend;
}

Cell health_cell(rollup::Health health) {
  switch (health) {
    case rollup::Health::ok:
      return cell(meant("ok", Meaning::good));
    case rollup::Health::breach:
      return cell(meant("out of bounds", Meaning::bad));
    case rollup::Health::unknown:
      return cell(quiet("unknown"));
  }
  return {};
}

/// "2026-11-16, due"
Words news_words(const rollup::KpiState& state) {
  if (state.reading == nullptr || !state.reading->date) return {quiet("none")};
  Words words{{.text = model::to_string(**state.reading->date)}};
  if (state.freshness && *state.freshness != rollup::Freshness::ok) {
    words.push_back(
        meant(fmt::format(", {}", name_of(*state.freshness)), meaning_of(*state.freshness)));
  }
  return words;
}

std::vector<Cell> row_of(const Paper& paper, const model::Kpi& kpi) {
  const rollup::KpiState state = rollup::state_of(paper.view.workspace, kpi, paper.review.day);
  Cell trend;
  trend.trend = trend_of_readings(kpi, state, paper.review.day);
  const std::string owner = kpi.owner ? names_of(paper, {**kpi.owner}) : std::string();
  return {cell(title_of(kpi.title)),
          cell(state.value ? written(*state.value, kpi.unit) : ""),
          cell(bounds_text(state.min, state.max, kpi.unit)),
          health_cell(state.health),
          std::move(trend),
          Cell{.text = news_words(state)},
          cell(owner)};
}

}  // namespace

void add_kpis(Paper& paper) {
  if (paper.review.kpis.empty()) return;
  add_section(paper, "kpis", "KPIs");
  const std::string day = model::to_string(paper.review.day);
  Table table{.caption = "Figures that have to stay healthy meanwhile, as of " + day,
              .columns = {left("KPI"), right("On " + day), left("To be"), left("Health"),
                          left("Trend"), left("Last reading"), left("Ask")}};
  for (const std::uint32_t index : paper.review.kpis)
    table.rows.push_back(row_of(paper, paper.view.workspace.kpis[index]));
  add(paper, std::move(table));
}

}  // namespace okr::report
