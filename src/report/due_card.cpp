// SPDX-License-Identifier: MIT
#include "explanation/numbers.h"
#include "log_cells.h"
#include "page.h"
#include "percent.h"
#include "value_words.h"

#include <okr/load/note.h>
#include <okr/report/due_card.h>
#include <okr/report/wrap.h>
#include <okr/rollup/history.h>
#include <okr/rollup/kpis.h>
#include <okr/rollup/measure.h>
#include <okr/rollup/written.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace okr::report {
namespace {

using model::CheckIn;
using model::KeyResult;
using rollup::Method;

/// "last 0.41% 8/10 on 2026-10-12, 21 days ago: thanks to the guide"
std::string last_text(const model::Workspace& workspace, const CheckIn& last, model::Date as_of) {
  std::string text = "last";
  if (last.value) text += " " + value_text(**last.value);
  if (const auto confidence = rollup::stated_confidence(last.confidence)) {
    text += " " + confidence_text(*confidence);
  }
  if (last.date) {
    text += fmt::format(" on {}, {}", model::to_string(**last.date), days_ago(**last.date, as_of));
  }
  const std::string note =
      last.note ? load::note_text(workspace.sources.at(last.span.file), last) : std::string();
  return note.empty() ? text : fmt::format("{}: {}", text, note);
}

/// In steps of about a hundredth of the way: what is expected is no more exact than that.
double rounded(double value, double way) {
  constexpr int most_decimals = 9;
  const int power =
      std::max(static_cast<int>(std::ceil(std::log10(std::abs(way)))) - 2, -most_decimals);
  const double step = std::pow(10, std::abs(power));
  const double out = power < 0 ? std::round(value * step) / step : std::round(value / step) * step;
  return std::isfinite(out) ? out : value;
}

std::optional<double> plain(const model::Maybe<double>& written) {
  return written ? std::optional(**written) : std::nullopt;
}

/// "to be at least 30 and at most 40"; empty without bounds.
std::string to_be_text(std::optional<double> min, std::optional<double> max,
                       std::string_view unit) {
  if (!min && !max) return {};
  std::string text = "to be ";
  if (min) text += "at least " + written(*min, unit);
  if (min && max) text += " and ";
  if (max) text += "at most " + written(*max, unit);
  return text;
}

/// Empty where there is nothing to say.
std::string expected_text(const model::Workspace& workspace, model::KeyResultIndex index,
                          const rollup::KeyResultScore& score, model::Date as_of) {
  const KeyResult& kr = workspace.objectives[index.objective].key_results[index.key_result];
  const rollup::Yardstick yardstick = rollup::yardstick_of(workspace, index);
  switch (score.method) {
    case Method::metric:
    case Method::into_range: {
      const auto part = rollup::expected_on(kr, yardstick, as_of);
      if (!part || !yardstick.way) return {};
      const double way = yardstick.way->to - yardstick.way->from;
      return fmt::format("expected by now {}, {} in the end",
                         written(rounded(yardstick.way->from + way * *part, way), kr.measure.unit),
                         written(yardstick.way->to, kr.measure.unit));
    }
    case Method::threshold:
    case Method::maintain:
      return to_be_text(plain(kr.measure.min), plain(kr.measure.max), kr.measure.unit);
    case Method::milestones:
      if (!score.expected) return {};
      return fmt::format("{} done, {} expected by now", percent(score.progress),
                         percent(*score.expected));
    case Method::unmeasured:
    case Method::binary:
    case Method::fed:
      return {};
  }
  return {};
}

using Facts = std::vector<std::string>;

Facts facts_of_key_result(const model::Workspace& workspace, const rollup::Scores& scores,
                          model::KeyResultIndex index) {
  const rollup::KeyResultScore& score =
      scores.objectives[index.objective].key_results[index.key_result];
  const std::vector<rollup::Point> history = rollup::history(workspace, index, scores.as_of);
  const auto last = std::find_if(history.rbegin(), history.rend(),
                                 [](const rollup::Point& p) { return p.checkin != nullptr; });
  Facts facts;
  if (last != history.rend()) {
    facts.push_back(last_text(workspace, *last->checkin, scores.as_of));
  } else if (score.method != Method::milestones) {
    facts.emplace_back("nothing recorded yet");
  }
  facts.push_back(expected_text(workspace, index, score, scores.as_of));
  return facts;
}

Facts facts_of_kpi(const model::Workspace& workspace, const model::Kpi& kpi, model::Date as_of) {
  const rollup::KpiState state = rollup::state_of(workspace, kpi, as_of);
  Facts facts;
  if (state.reading != nullptr) facts.push_back(last_text(workspace, *state.reading, as_of));
  facts.push_back(to_be_text(state.min, state.max, kpi.unit));
  return facts;
}

}  // namespace

std::string fitted(std::string_view text, int indent, const Screen& screen) {
  std::string out;
  for (const std::string& line :
       wrap(text::escape_controls(text), {screen.width, indent, indent})) {
    out += spaces(indent) + line + '\n';
  }
  return out;
}

std::string due_card(const model::Workspace& workspace, const rollup::Scores& scores,
                     const Due& due, std::string_view number, const Screen& screen) {
  const int indent = static_cast<int>(number.size()) + 2;
  std::string out = fitted(due.title, indent, screen);
  out.replace(0, number.size(), number);
  out += fitted(due.ref, indent, screen);
  const Facts facts =
      due.thing.kpi
          ? facts_of_kpi(workspace, workspace.kpis[*due.thing.kpi], scores.as_of)
          : facts_of_key_result(workspace, scores, {*due.thing.objective, *due.thing.key_result});
  for (const std::string& fact : facts) {
    if (!fact.empty()) out += fitted(fact, indent, screen);
  }
  return out;
}

}  // namespace okr::report
