// SPDX-License-Identifier: MIT
// What a director can read aloud: how much, how far, what stands out. Honest where there is little
// to go by.
#include "../summary.h"

#include "../percent.h"
#include "sections.h"

#include <fmt/format.h>

namespace okr::report {
namespace {

using rollup::Status;
using rollup::Verdict;

/// Fewer scores show no pattern.
constexpr std::size_t few = 3;

std::string join(const std::vector<std::string>& sentences) {
  std::string out;
  for (const std::string& one : sentences) {
    if (!one.empty()) out += (out.empty() ? "" : " ") + one;
  }
  return out;
}

std::size_t scored(const rollup::Distribution& d) {
  return d.missed + d.met + d.overshoot;
}

std::string_view were(std::size_t n) {
  return n == 1 ? "was" : "were";
}

std::string dropped_text(const ReviewCounts& counts) {
  std::vector<std::string> parts;
  if (counts.dropped_objectives > 0)
    parts.push_back(counted(counts.dropped_objectives, "objective"));
  if (counts.dropped_key_results > 0)
    parts.push_back(counted(counts.dropped_key_results, "key result"));
  if (parts.empty()) return {};
  return fmt::format("{} {} dropped on the way.", listed(parts),
                     were(counts.dropped_objectives + counts.dropped_key_results));
}

std::string extent(const Paper& paper) {
  const ReviewCounts& counts = paper.review.counts;
  const std::string& period = paper.view.period.id;
  const std::string what =
      counted(counts.objectives, "objective") +
      (counts.key_results == 0 ? std::string(" without key results")
                               : " with " + counted(counts.key_results, "key result"));
  const bool one = counts.objectives == 1;
  switch (paper.review.phase) {
    case Phase::not_begun:
      return fmt::format("{} has not begun: {} {} planned from {} on.", period, what,
                         one ? "is" : "are", model::to_string(paper.view.period.range.start));
    case Phase::under_way:
      return fmt::format("{} {} pursued in {}.", what, one ? "is" : "are", period);
    case Phase::over:
      return fmt::format("{} {} pursued in {}.", what, were(counts.objectives), period);
  }
  return {};
}

/// "2 missed, 5 met, 1 overshoot"
std::string verdicts(const rollup::Distribution& d) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t n, Verdict verdict) {
    if (n > 0) parts.push_back(fmt::format("{} {}", n, name_of(verdict)));
  };
  add(d.missed, Verdict::missed);
  add(d.met, Verdict::met);
  add(d.overshoot, Verdict::overshoot);
  return listed(parts);
}

/// "One could not be scored."
std::string unscored_text(const Review& review) {
  const ReviewCounts& counts = review.counts;
  const std::size_t n = counts.objectives - counts.dropped_objectives - scored(review.distribution);
  if (n == 0) return {};
  return fmt::format(" {} could not be scored.", n == 1 ? "One" : std::to_string(n));
}

std::string scores_text(const Review& review) {
  const rollup::Distribution& d = review.distribution;
  const std::size_t n = scored(d);
  if (n == 0) return "Nothing could be scored.";
  if (n == 1) {
    const Verdict verdict = d.missed > 0 ? Verdict::missed
                            : d.met > 0  ? Verdict::met
                                         : Verdict::overshoot;
    return fmt::format("One was scored: {}, {}.", score_text(*d.mean), name_of(verdict));
  }
  std::string out = fmt::format("The verdicts: {}. The mean score is {}, the median {}.",
                                verdicts(d), score_text(*d.mean), score_text(*d.median));
  out += unscored_text(review);
  if (n < few) out += " So few scores show no pattern.";
  return out;
}

std::string compared_text(const Paper& paper) {
  if (!paper.view.compared || !paper.review.compared) return {};
  const rollup::Distribution& d = *paper.review.compared;
  const std::string& period = paper.view.compared->id;
  const model::DateRange& range = paper.view.compared->range;
  const model::Date as_of = paper.view.scores.as_of;
  if (as_of < range.start) return fmt::format("{} has not begun.", period);
  const bool is_over = as_of > range.end;
  if (scored(d) == 0)
    return fmt::format("In {} nothing {} scored to compare with.", period, is_over ? "was" : "is");
  return fmt::format("In {} the mean score {} {} over {}.", period,
                     is_over ? "was" : "would be, if it ended now,", score_text(*d.mean),
                     counted(scored(d), "objective"));
}

std::string statuses(const ReviewCounts& counts) {
  std::vector<std::string> parts;
  for (const Status status :
       {Status::achieved, Status::on_track, Status::at_risk, Status::off_track, Status::stale,
        Status::no_data, Status::not_started}) {
    const std::size_t n = counts.by_status[static_cast<std::size_t>(status)];
    if (n > 0) parts.push_back(fmt::format("{} {}", n, name_of(status)));
  }
  return parts.empty() ? "" : fmt::format("Of the objectives: {}.", listed(parts));
}

/// "If things go on as they do, of the 5 key results that can be foreseen 1 heads for missed and 4
/// for met."
std::string forecast_text(const ReviewCounts& counts) {
  std::vector<std::string> parts;
  std::size_t all = 0;
  for (const Verdict verdict : {Verdict::missed, Verdict::met, Verdict::overshoot}) {
    const std::size_t n = counts.forecasts[static_cast<std::size_t>(verdict)];
    all += n;
    if (n == 0) continue;
    const std::string_view verb = n == 1 ? "heads " : "head ";
    parts.push_back(fmt::format("{} {}for {}", n, parts.empty() ? verb : "", name_of(verdict)));
  }
  if (all == 0) return {};
  if (all == 1) {
    return fmt::format("If things go on as they do, the one key result that can be foreseen {}.",
                       parts.front().substr(2));
  }
  if (parts.size() == 1) {
    return fmt::format("If things go on as they do, {} key results that can be foreseen {}.",
                       all == 2 ? "both" : fmt::format("all {}", all),
                       parts.front().substr(parts.front().find(' ') + 1));
  }
  return fmt::format("If things go on as they do, of the {} that can be foreseen {}.",
                     counted(all, "key result"), listed(parts));
}

std::string without_data(const Paper& paper) {
  const ReviewCounts& counts = paper.review.counts;
  const std::size_t n = counts.without_data;
  if (n == 0 || paper.review.phase == Phase::not_begun) return {};
  const std::size_t all = counts.key_results - counts.dropped_key_results;
  if (n == all) return "No key result has data, so the numbers say nothing.";
  return fmt::format("{} of {} {} no data and {} as 0.", n, counted(all, "key result"),
                     n == 1 ? "has" : "have", n == 1 ? "counts" : "count");
}

void add_pattern(Paper& paper) {
  const rollup::Distribution& d = paper.review.distribution;
  if (!paper.is_over() || scored(d) < few) return;
  const auto notice = [&](std::string text) {
    add(paper, Notice{.meaning = Meaning::warning, .text = words_of(std::move(text))});
  };
  if (2 * d.overshoot > scored(d)) {
    notice(
        "More than half of the objectives overshot: the targets were too low. Aim higher next "
        "time.");
  }
  if (2 * d.missed > scored(d)) {
    notice(
        "More than half of the objectives were missed: the targets were too hard, or the strategy "
        "has changed since they were set. Talk about which of the two it was.");
  }
}

}  // namespace

void add_summary(Paper& paper) {
  add_section(paper, "summary", "Summary");
  const Review& review = paper.review;
  if (review.objectives.empty()) {
    add_paragraph(paper,
                  fmt::format("No objective of those asked for is in {}.", paper.view.period.id));
    return;
  }
  const ReviewCounts& counts = review.counts;
  if (counts.dropped_objectives == counts.objectives) {
    add_paragraph(paper, extent(paper) +
                             (counts.objectives == 1 ? " It was dropped." : " All were dropped."));
    return;
  }
  const std::string dropped = dropped_text(counts);
  if (review.phase == Phase::over) {
    add_paragraph(paper, join({extent(paper), dropped, scores_text(review), without_data(paper),
                               compared_text(paper)}));
  } else {
    const bool runs = review.phase == Phase::under_way;
    add_paragraph(paper, join({extent(paper), dropped, runs ? statuses(counts) : "",
                               runs ? forecast_text(counts) : "", without_data(paper),
                               compared_text(paper)}));
  }
  add_pattern(paper);
  add_paragraph(paper, join(summary_of_movement(paper)));
  add_paragraph(paper, join(summary_to_watch(paper)));
}

}  // namespace okr::report
