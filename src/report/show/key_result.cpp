// SPDX-License-Identifier: MIT
#include "../explanation/milestones.h"
#include "../explanation/numbers.h"
#include "../explanation/ways_out.h"
#include "../percent.h"
#include "../value_words.h"
#include "sheet.h"

#include <okr/load/note.h>
#include <okr/rollup/grades.h>
#include <okr/rollup/history.h>
#include <okr/rollup/items.h>
#include <okr/rollup/measure.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using model::CheckIn;
using model::KeyResult;
using model::Objective;
using rollup::Method;

/// "from 24% to 32%", "at least 90%".
std::string way_text(const KeyResult& kr) {
  const model::Measure& m = kr.measure;
  std::string text;
  const auto add = [&](std::string_view word, const model::Maybe<double>& value) {
    if (!value) return;
    const std::string_view comma = word == "to" ? " " : ", ";
    text += fmt::format("{}{} {}", text.empty() ? "" : comma, word, written(**value, m.unit));
  };
  add("from", m.baseline);
  add("to", m.target);
  add("at least", m.min);
  add("at most", m.max);
  if (kr.stretch) text += ", stretch " + written((*kr.stretch)->value, (*kr.stretch)->unit);
  return text;
}

std::string_view method_text(Method method) {
  switch (method) {
    case Method::unmeasured:
      return "nothing to judge it by";
    case Method::metric:
      return "metric: the way towards the target";
    case Method::into_range:
      return "into range: the way to the nearer bound";
    case Method::threshold:
      return "threshold: within the bounds or not";
    case Method::maintain:
      return "maintain: how often it is within the bounds";
    case Method::binary:
      return "binary: done or not";
    case Method::milestones:
      return "milestones: the share that is done";
    case Method::fed:
      return "fed by the objectives that are aligned to it";
  }
  return {};
}

void append_measure(ShowSheet& sheet, const KeyResult& kr, const rollup::KeyResultScore& score) {
  append_field(sheet, "metric", kr.metric ? **kr.metric : kr.measure.metric);
  append_field(sheet, "kind", method_text(score.method));
  append_field(sheet, "measure", way_text(kr));
  if (kr.kpi) append_field(sheet, "values from", "kpi:" + *kr.kpi->id);
  if (kr.weight) append_field(sheet, "weight", written(**kr.weight));
  if (kr.indicator) {
    append_field(sheet, "indicator",
                 **kr.indicator == KeyResult::Indicator::leading ? "leading" : "lagging");
  }
  if (kr.source) append_field(sheet, "source", **kr.source);
  for (const model::Checkpoint& checkpoint : kr.checkpoints) {
    if (!checkpoint.date || !checkpoint.value) continue;
    const model::Quantity& value = **checkpoint.value;
    append_field(sheet, "checkpoint",
                 fmt::format("{} by {}", written(value.value, value.unit),
                             model::to_string(**checkpoint.date)));
  }
}

void append_dates(ShowSheet& sheet, const Objective& objective, const KeyResult& kr) {
  const auto range = model::range_of(objective, kr);
  if (range) {
    append_field(
        sheet, "days",
        fmt::format("{} to {}", model::to_string(range->start), model::to_string(range->end)));
  }
  if (kr.carried_from) append_field(sheet, "carried from", *kr.carried_from->text);
  if (kr.dropped) {
    append_field(sheet, "dropped",
                 model::to_string(**kr.dropped) + (kr.reason ? ": " + **kr.reason : ""));
  }
}

std::string progress_text(const KeyResultFacts& facts) {
  const rollup::KeyResultScore& score = facts.score;
  if (!score.raw) {
    return "no data, counts 0" + (score.gap == rollup::Gap::none ? "" : ": " + way_out(facts).text);
  }
  std::string text = (score.is_estimate ? "~" : "") + percent(*score.raw);
  if (score.is_estimate) text += ", an estimate";
  if (*score.raw < 0) text += ", below its baseline";
  if (score.expected) text += fmt::format(", {} expected by now", percent(*score.expected));
  return text;
}

/// "19.6% by 2026-12-31, 102% of the way: overshoot"
std::string forecast_text(const KeyResultFacts& facts, const rollup::Forecast& forecast) {
  const auto& range = facts.yardstick.range;
  const std::string day = range ? " by " + model::to_string(range->end) : "";
  return fmt::format("{}{}, {} of the way: {}",
                     written(to_three_digits(forecast.value), facts.unit()), day,
                     percent(forecast.progress), name_of(forecast.verdict));
}

void append_standing(ShowSheet& sheet, const KeyResultFacts& facts) {
  const KeyResult& kr = facts.key_result;
  const rollup::KeyResultScore& score = facts.score;
  append_heading(sheet, "where it stands");
  append_field(sheet, "status", name_of(score.status));
  if (score.current) append_field(sheet, "value", value_text(*score.current));
  append_field(sheet, "progress", progress_text(facts));
  if (score.confidence) {
    append_field(sheet, "confidence",
                 fmt::format("{}/10, {}", written(*score.confidence),
                             name_of(rollup::sureness_of(*score.confidence))));
  }
  if (score.freshness) append_field(sheet, "freshness", name_of(*score.freshness));
  const bool is_over = score.verdict.has_value();
  if (score.forecast && !is_over) {
    append_field(sheet, "forecast", forecast_text(facts, *score.forecast));
  }
  if (score.verdict) append_field(sheet, "verdict", name_of(*score.verdict));
  append_guardrails(sheet, kr.guardrails);
}

void append_milestones(ShowSheet& sheet, const KeyResult& kr) {
  if (kr.milestones.empty()) return;
  append_heading(sheet, "milestones");
  std::vector<SheetLine> lines;
  for (const model::Milestone& milestone : kr.milestones) {
    const bool done = milestone.done && **milestone.done <= sheet.as_of();
    const bool dropped = is_dropped(milestone, sheet.as_of());
    std::string when;
    if (dropped) {
      when = model::to_string(**milestone.dropped);
    } else if (done) {
      when = model::to_string(**milestone.done);
    } else if (milestone.due) {
      when = "due " + model::to_string(**milestone.due);
    }
    lines.push_back({{dropped ? "dropped"
                      : done  ? "done"
                              : "open",
                      std::move(when), milestone.id},
                     milestone.title ? **milestone.title : ""});
  }
  append_lines(sheet, lines);
}

/// With a plus where it went up; empty where there is nothing to compare.
std::string change_text(const std::optional<double>& value, const std::optional<double>& before) {
  if (!value || !before) return "";
  const auto change = difference(*value, *before);
  if (!change) return "";
  return (*change > 0 ? "+" : "") + written(*change);
}

std::optional<double> level_of(const CheckIn& checkin, const std::string& unit) {
  if (!checkin.value) return std::nullopt;
  const auto* quantity = std::get_if<model::Quantity>(&checkin.value->value);
  return quantity != nullptr ? prose::convert(*quantity, unit) : std::nullopt;
}

/// By date, then as the file has them.
std::vector<const CheckIn*> dated(const std::vector<CheckIn>& checkins) {
  std::vector<const CheckIn*> out;
  for (const CheckIn& checkin : checkins) {
    if (checkin.date) out.push_back(&checkin);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const CheckIn* a, const CheckIn* b) { return **a->date < **b->date; });
  return out;
}

std::string value_cell(const CheckIn& checkin, const std::string& unit) {
  if (const auto level = level_of(checkin, unit)) return written(*level, unit);
  if (checkin.value) return value_text(**checkin.value);
  return checkin.value_written ? "unreadable" : "";
}

void append_timeline(ShowSheet& sheet, std::string_view heading,
                     const std::vector<CheckIn>& checkins, const std::string& unit) {
  if (checkins.empty()) return;
  append_heading(sheet, heading);
  std::vector<SheetLine> lines;
  std::optional<double> before;
  for (const CheckIn* const checkin : dated(checkins)) {
    const auto level = level_of(*checkin, unit);
    lines.push_back(
        {{model::to_string(**checkin->date), value_cell(*checkin, unit), change_text(level, before),
          checkin->confidence ? written(**checkin->confidence) + "/10" : "",
          checkin->by ? '@' + **checkin->by : ""},
         load::note_text(sheet.places.source(checkin->span), *checkin)});
    if (level) before = level;
  }
  std::reverse(lines.begin(), lines.end());
  append_lines(sheet, lines);
}

void append_aligned(ShowSheet& sheet, model::KeyResultIndex index) {
  std::vector<SheetLine> lines;
  for (const rollup::Edge& edge :
       rollup::edges_to(sheet.workspace, index.objective, sheet.as_of())) {
    if (edge.key_result != index.key_result) continue;
    const Objective& child = sheet.workspace.objectives[edge.child];
    const rollup::ObjectiveScore& score = sheet.scores.objectives[edge.child];
    std::string text = child.title.value;
    text += role_text(sheet.workspace.objectives[index.objective], edge);
    lines.push_back({{score.progress ? percent(*score.progress) : "-",
                      std::string(name_of(score.status)), reference_of(child)},
                     std::move(text)});
  }
  if (lines.empty()) return;
  append_heading(sheet, "aligned to it");
  append_lines(sheet, lines);
}

}  // namespace

void append_key_result(ShowSheet& sheet, model::KeyResultIndex index) {
  const Objective& objective = sheet.workspace.objectives.at(index.objective);
  const KeyResult& kr = objective.key_results.at(index.key_result);
  const rollup::KeyResultScore& score =
      sheet.scores.objectives.at(index.objective).key_results.at(index.key_result);
  append_top(sheet, kr.title.value,
             fmt::format("key result {}, as of {}", reference_of(objective, kr),
                         model::to_string(sheet.as_of())),
             kr.span);
  sheet.page.out += '\n';
  append_field(sheet, "objective", objective.title.value);
  append_field(sheet, "owner", named(sheet.workspace, owners_of(sheet.workspace, objective, kr)));
  append_measure(sheet, kr, score);
  append_dates(sheet, objective, kr);
  append_standing(sheet, facts_of(sheet.workspace, sheet.scores, index));
  append_milestones(sheet, kr);
  append_aligned(sheet, index);
  append_changes(sheet, kr.changes);
  if (kr.kpi && kr.kpi->kpi) {
    append_timeline(sheet, "readings of the KPI", sheet.workspace.kpis[*kr.kpi->kpi].readings,
                    kr.measure.unit);
  }
  append_timeline(sheet, "check-ins", kr.checkins, kr.measure.unit);
}

}  // namespace okr::report
