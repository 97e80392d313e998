// SPDX-License-Identifier: MIT
#include "facts.h"

#include <okr/rollup/written.h>

#include <algorithm>
#include <cmath>

namespace okr::report {
namespace {

/// Of the way from baseline to target; less than that needs no explanation.
constexpr double large_step = 0.05;
/// Of 10; a fall or rise that people wrote about.
constexpr double large_turn = 2;
constexpr std::size_t most_notes = 3;

struct Step {
  TellingNote note;
  double size = 0;  ///< of the step, as a share of the way
  std::size_t place = 0;
};

bool is_told(const rollup::Point& point) {
  return point.milestone != nullptr || (point.checkin != nullptr && point.checkin->note);
}

/// The steps that are large and have words, in order of time.
std::vector<Step> told_steps(const std::vector<rollup::Point>& history) {
  std::vector<Step> steps;
  std::optional<double> before;
  std::optional<double> believed;
  for (std::size_t i = 0; i < history.size(); ++i) {
    const rollup::Point& point = history[i];
    const auto confidence = point.checkin != nullptr
                                ? rollup::stated_confidence(point.checkin->confidence)
                                : std::nullopt;
    const double moved = point.raw ? std::abs(*point.raw - before.value_or(0)) : 0;
    const bool turned = confidence && believed && std::abs(*confidence - *believed) >= large_turn;
    if (is_told(point) && (moved >= large_step || turned)) {
      steps.push_back({.note = {.checkin = point.checkin,
                                .milestone = point.milestone,
                                .before = before,
                                .after = point.raw},
                       .size = moved,
                       .place = i});
    }
    if (point.raw) before = point.raw;
    if (confidence) believed = confidence;
  }
  return steps;
}

}  // namespace

std::vector<TellingNote> telling_notes(const std::vector<rollup::Point>& history) {
  std::vector<Step> steps = told_steps(history);
  if (steps.size() > most_notes) {
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return a.size > b.size; });
    steps.resize(most_notes);
    std::sort(steps.begin(), steps.end(),
              [](const Step& a, const Step& b) { return a.place < b.place; });
  }
  std::vector<TellingNote> notes;
  for (const Step& step : steps) notes.push_back(step.note);
  return notes;
}

}  // namespace okr::report
