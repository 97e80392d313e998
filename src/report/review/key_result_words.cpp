// SPDX-License-Identifier: MIT
#include "key_result_words.h"

#include "../explanation/numbers.h"
#include "../percent.h"
#include "../summary.h"
#include "../value_words.h"

#include <okr/rollup/measure.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using model::KeyResult;
using rollup::Method;
using rollup::Status;

constexpr std::string_view arrow = " \u2192 ";

std::optional<double> plain(const model::Maybe<double>& written) {
  return written ? std::optional(**written) : std::nullopt;
}

std::string figure(const model::Maybe<double>& value, std::string_view unit) {
  return value ? written(**value, unit) : std::string();
}

/// "18% -> 26%"; of a target without a baseline that alone.
std::string way_text(const KeyResult& kr) {
  const std::string_view unit = kr.measure.unit;
  const std::string from = figure(kr.measure.baseline, unit);
  const std::string to = figure(kr.measure.target, unit);
  if (from.empty() && !to.empty()) return "to " + to;
  return to.empty() ? from : from + std::string(arrow) + to;
}

/// "80% -> 30% to 50%"
std::string range_text(const KeyResult& kr) {
  const std::string bounds =
      bounds_text(plain(kr.measure.min), plain(kr.measure.max), kr.measure.unit);
  const std::string from = figure(kr.measure.baseline, kr.measure.unit);
  return from.empty() ? bounds : from + std::string(arrow) + bounds;
}

std::size_t pursued_milestones(const KeyResult& kr, model::Date day) {
  return static_cast<std::size_t>(
      std::count_if(kr.milestones.begin(), kr.milestones.end(),
                    [&](const model::Milestone& one) { return !model::is_dropped(one, day); }));
}

std::string milestones_text(const KeyResult& kr, model::Date day) {
  const auto done =
      std::count_if(kr.milestones.begin(), kr.milestones.end(), [&](const model::Milestone& one) {
        return !model::is_dropped(one, day) && one.done && **one.done <= day;
      });
  return fmt::format("{} of {} done", done, pursued_milestones(kr, day));
}

}  // namespace

std::string goal_text(const Paper& paper, model::KeyResultIndex index) {
  const KeyResult& kr = paper.at(index);
  switch (paper.score(index).method) {
    case Method::unmeasured:
      return "not measurable";
    case Method::metric:
      return way_text(kr);
    case Method::into_range:
      return range_text(kr);
    case Method::threshold:
      return bounds_text(plain(kr.measure.min), plain(kr.measure.max), kr.measure.unit);
    case Method::maintain:
      return "kept " + bounds_text(plain(kr.measure.min), plain(kr.measure.max), kr.measure.unit);
    case Method::binary:
      return "done";
    case Method::milestones:
      return counted(pursued_milestones(kr, paper.view.scores.as_of), "milestone");
    case Method::fed:
      return "what is aligned to it";
  }
  return {};
}

std::string reached_text(const Paper& paper, model::KeyResultIndex index) {
  const rollup::KeyResultScore& score = paper.score(index);
  if (score.method == Method::milestones)
    return milestones_text(paper.at(index), paper.view.scores.as_of);
  if (!score.current) {
    const bool undone = score.method == Method::binary && score.verdict && score.raw;
    return undone ? "not done" : "";
  }
  if (const bool* const done = std::get_if<bool>(&*score.current)) {
    if (*done) return "done";
    return score.verdict ? "not done" : "open";
  }
  return value_text(*score.current);
}

std::string share_text(const rollup::KeyResultScore& score) {
  if (!score.raw) return "no data";
  return (score.is_estimate ? "~" : "") + percent(*score.raw);
}

std::string confidence_words(const ReviewedKeyResult& reviewed) {
  if (!reviewed.last_confidence)
    return reviewed.first_confidence ? confidence_text(*reviewed.first_confidence) : "";
  const std::string last = confidence_text(*reviewed.last_confidence);
  if (!reviewed.first_confidence || *reviewed.first_confidence == *reviewed.last_confidence)
    return last;
  return confidence_text(*reviewed.first_confidence) + std::string(arrow) + last;
}

std::string rhythm_text(const ReviewedKeyResult& reviewed) {
  if (reviewed.expected == 0)
    return reviewed.checkins == 0 ? "" : std::to_string(reviewed.checkins);
  if (reviewed.checkins > reviewed.expected)
    return fmt::format("{}, {} expected", reviewed.checkins, reviewed.expected);
  return fmt::format("{} of {}", reviewed.checkins, reviewed.expected);
}

Words outcome_words(const rollup::KeyResultScore& score) {
  if (score.verdict)
    return {meant(std::string(name_of(*score.verdict)), meaning_of(*score.verdict))};
  Words words{meant(std::string(name_of(score.status)), meaning_of(score.status))};
  const bool is_late = score.freshness && *score.freshness != rollup::Freshness::ok;
  if (is_late && !rollup::is_silent(score.status))
    words.push_back(meant(fmt::format(", {}", name_of(*score.freshness)), Meaning::warning));
  return words;
}

Words forecast_words(const Paper& paper, model::KeyResultIndex index) {
  const rollup::KeyResultScore& score = paper.score(index);
  if (!score.forecast || score.verdict) return {};
  const rollup::Forecast& forecast = *score.forecast;
  return {
      meant(std::string(name_of(forecast.verdict)), meaning_of(forecast.verdict)),
      {.text = ", at " + written(to_three_digits(forecast.value), paper.at(index).measure.unit)}};
}

std::string short_name(const KeyResult& kr) {
  const std::string& metric = kr.metric ? **kr.metric : kr.measure.metric;
  return metric.empty() ? title_of(kr.title) : metric;
}

}  // namespace okr::report
