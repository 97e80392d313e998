// SPDX-License-Identifier: MIT
#include "paint.h"
#include "percent.h"
#include "status_rows.h"

#include <okr/edit/typed_value.h>
#include <okr/prose/quantity.h>
#include <okr/report/checkin.h>
#include <okr/rollup/history.h>
#include <okr/rollup/kpis.h>
#include <okr/rollup/rounds.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace okr::report {
namespace {

using model::Date;
using model::Found;
using rollup::KeyResultScore;
using rollup::Status;

constexpr const char* indent = "  ";

/// How what was and what is are joined.
struct Arrow {
  std::string_view sign;
};

Arrow arrow_on(const Screen& screen) {
  return {screen.charset == Screen::Charset::unicode ? "\u2192" : "->"};
}

const model::KeyResult& key_result_of(const Standing& standing, const Found& thing) {
  return standing.workspace.objectives[*thing.objective].key_results[*thing.key_result];
}

const KeyResultScore& score_of(const Standing& standing, const Found& thing) {
  return standing.scores.objectives[*thing.objective].key_results[*thing.key_result];
}

std::string changed(const std::string& before, const std::string& after, Arrow arrow) {
  if (before == after) return after;
  if (before.empty() || after.empty()) return before + after;
  return fmt::format("{} {} {}", before, arrow.sign, after);
}

std::string milestones_text(const Standing& standing, const Found& thing) {
  std::size_t done = 0;
  std::size_t all = 0;
  for (const model::Milestone& milestone : key_result_of(standing, thing).milestones) {
    if (model::is_dropped(milestone, standing.scores.as_of)) continue;
    ++all;
    if (milestone.done && **milestone.done <= standing.scores.as_of) ++done;
  }
  return fmt::format("{} of {} done", done, all);
}

/// As it was written last, where that is the value used.
std::string level_text(const Standing& standing, const Found& thing, const std::string& unit,
                       double value) {
  const auto& items = thing.kpi
                          ? standing.workspace.kpis[*thing.kpi].readings
                          : rollup::values_of(standing.workspace, key_result_of(standing, thing));
  for (auto item = items.rbegin(); item != items.rend(); ++item) {
    const auto* level = item->value ? std::get_if<model::Quantity>(&**item->value) : nullptr;
    if (!level || prose::convert(*level, unit) != value) continue;
    const std::string written =
        edit::written_value(standing.workspace, item->at(item->value->span));
    if (!written.empty()) return written;
  }
  return prose::to_string({value, unit});
}

std::string value_of(const Standing& standing, const Found& thing) {
  if (thing.kpi) {
    const model::Kpi& kpi = standing.workspace.kpis[*thing.kpi];
    const auto value = rollup::state_of(standing.workspace, kpi, standing.scores.as_of).value;
    return value ? level_text(standing, thing, kpi.unit, *value) : std::string();
  }
  const KeyResultScore& score = score_of(standing, thing);
  if (score.method == rollup::Method::milestones) return milestones_text(standing, thing);
  if (!score.current) return {};
  if (const bool* const done = std::get_if<bool>(&*score.current)) return *done ? "done" : "open";
  const auto& level = std::get<model::Quantity>(*score.current);
  return level_text(standing, thing, level.unit, level.value);
}

std::string progress_of(const Standing& standing, const Found& thing) {
  if (thing.kpi) return {};
  const KeyResultScore& score = score_of(standing, thing);
  if (!score.raw) return {};
  return (score.is_estimate ? "~" : "") + percent(*score.raw);
}

std::string confidence_of(const Standing& standing, const Found& thing) {
  if (thing.kpi) return {};
  const auto& confidence = score_of(standing, thing).confidence;
  return confidence ? confidence_text(*confidence) : std::string();
}

std::string progress_text(const CheckInAnswer& answer, Arrow arrow) {
  const std::string text = changed(progress_of(answer.before, answer.thing),
                                   progress_of(answer.after, answer.thing), arrow);
  const auto& expected = score_of(answer.after, answer.thing).expected;
  const bool is_under_way = score_of(answer.after, answer.thing).freshness.has_value();
  if (text.empty() || !expected || !is_under_way) return text;
  return fmt::format("{}, {} expected", text, percent(*expected));
}

std::string health_text(const CheckInAnswer& answer, const Screen& screen) {
  const model::Workspace& workspace = answer.after.workspace;
  const rollup::KpiState state =
      rollup::state_of(workspace, workspace.kpis[*answer.thing.kpi], answer.after.scores.as_of);
  if (state.health == rollup::Health::unknown) return {};
  const Tone tone = state.health == rollup::Health::breach ? Tone::error : Tone::good;
  return painted(screen, tone, rollup::name_of(state.health));
}

std::string status_text(const CheckInAnswer& answer, const Screen& screen, Arrow arrow) {
  const Status before = score_of(answer.before, answer.thing).status;
  const Status after = score_of(answer.after, answer.thing).status;
  return painted(
      screen, tone_of(after),
      changed(std::string(rollup::name_of(before)), std::string(rollup::name_of(after)), arrow));
}

/// "0.41% -> 0.38%   30% -> 40%, 55% expected   at risk   8/10"
std::string numbers_line(const CheckInAnswer& answer, const Screen& screen) {
  const Arrow arrow = arrow_on(screen);
  const Found& thing = answer.thing;
  std::vector<std::string> cells{
      changed(value_of(answer.before, thing), value_of(answer.after, thing), arrow)};
  if (thing.kpi) {
    cells.push_back(health_text(answer, screen));
  } else {
    cells.push_back(progress_text(answer, arrow));
    cells.push_back(status_text(answer, screen, arrow));
    cells.push_back(
        changed(confidence_of(answer.before, thing), confidence_of(answer.after, thing), arrow));
  }
  std::erase(cells, "");
  return fmt::format("{}", fmt::join(cells, "   "));
}

std::optional<Date> last_news(const CheckInAnswer& answer) {
  if (!answer.thing.kpi) return score_of(answer.after, answer.thing).last_checkin;
  const model::Workspace& workspace = answer.after.workspace;
  const auto* reading =
      rollup::state_of(workspace, workspace.kpis[*answer.thing.kpi], answer.after.scores.as_of)
          .reading;
  return reading && reading->date ? std::optional(**reading->date) : std::nullopt;
}

std::string congratulations(const CheckInAnswer& answer) {
  const Status before = score_of(answer.before, answer.thing).status;
  const Status after = score_of(answer.after, answer.thing).status;
  const bool is_news = after == Status::achieved && before != after;
  return is_news ? "that is the goal: well done" : std::string();
}

std::string later_one(const CheckInAnswer& answer) {
  const auto last = last_news(answer);
  if (!last || *last <= answer.day || answer.thing.milestone) return {};
  return fmt::format("the value used stays that of {}, which is later", model::to_string(*last));
}

std::string next_of_kpi(const CheckInAnswer& answer) {
  const model::Workspace& workspace = answer.after.workspace;
  const auto last = last_news(answer);
  if (!last) return {};
  const int round = rollup::round_of(workspace, workspace.kpis[*answer.thing.kpi]);
  return fmt::format("next reading by {}", model::to_string(*last + std::chrono::days(round)));
}

std::string next_of_key_result(const CheckInAnswer& answer) {
  const model::Workspace& workspace = answer.after.workspace;
  const model::Objective& objective = workspace.objectives[*answer.thing.objective];
  const model::KeyResult& kr = key_result_of(answer.after, answer.thing);
  const auto range = model::range_of(objective, kr);
  const auto last = last_news(answer);
  if (!range || !last || !score_of(answer.after, answer.thing).freshness) return {};
  const Date next = *last + std::chrono::days(rollup::round_of(workspace, kr));
  const std::string what =
      kr.kpi && kr.kpi->kpi ? "reading of kpi:" + *kr.kpi->id : std::string("check-in");
  if (next <= range->end) return fmt::format("next {} by {}", what, model::to_string(next));
  return fmt::format("the last one counts up to {}, its last day", model::to_string(range->end));
}

/// What is worth saying behind the numbers, a line each.
std::vector<std::string> words_after(const CheckInAnswer& answer) {
  std::vector<std::string> lines{later_one(answer)};
  if (answer.thing.kpi) {
    lines.push_back(next_of_kpi(answer));
  } else {
    lines.push_back(congratulations(answer));
    lines.push_back(next_of_key_result(answer));
  }
  std::erase(lines, "");
  return lines;
}

const std::string& title_of(const CheckInAnswer& answer) {
  if (answer.thing.kpi) return answer.after.workspace.kpis[*answer.thing.kpi].title.value;
  return key_result_of(answer.after, answer.thing).title.value;
}

}  // namespace

std::string checkin_text(const CheckInAnswer& answer, const Screen& screen) {
  std::string out = changed_lines_text(answer.path, answer.diff, screen);
  out += text::escape_controls(title_of(answer)) + '\n';
  const std::string numbers = numbers_line(answer, screen);
  if (!numbers.empty()) out += indent + numbers + '\n';
  for (const std::string& line : words_after(answer)) out += indent + line + '\n';
  return out;
}

std::string checkin_summary(const CheckInAnswer& answer) {
  const Arrow arrow{"->"};
  const Found& thing = answer.thing;
  std::vector<std::string> cells{
      changed(value_of(answer.before, thing), value_of(answer.after, thing), arrow),
      changed(progress_of(answer.before, thing), progress_of(answer.after, thing), arrow)};
  if (!thing.kpi) cells.emplace_back(rollup::name_of(score_of(answer.after, thing).status));
  std::erase(cells, "");
  return fmt::format("{}", fmt::join(cells, ", "));
}

}  // namespace okr::report
