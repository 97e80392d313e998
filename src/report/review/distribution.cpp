// SPDX-License-Identifier: MIT
#include "../percent.h"
#include "sections.h"

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

using rollup::Distribution;
using rollup::Status;
using rollup::Verdict;

/// The verdict of an aspirational objective in the middle of the bin.
Meaning meaning_of_bin(std::size_t bin) {
  constexpr double half_a_bin = 0.05;
  return meaning_of(rollup::verdict_of(static_cast<double>(bin) / 10 + half_a_bin,
                                       model::Commitment::aspirational));
}

Histogram scores_of(const Paper& paper) {
  const Review& review = paper.review;
  Histogram histogram{
      .caption = "How many objectives reached which score", .what = "objectives", .scale = "score"};
  for (std::size_t i = 0; i < review.distribution.bins.size(); ++i) {
    Histogram::Bin bin{.label = fmt::format("{:.1f} to {:.1f}", static_cast<double>(i) / 10,
                                            static_cast<double>(i + 1) / 10),
                       .count = review.distribution.bins[i],
                       .meaning = meaning_of_bin(i)};
    if (review.compared) bin.compared = review.compared->bins[i];
    histogram.bins.push_back(std::move(bin));
  }
  if (review.compared) histogram.compared_with = paper.view.compared->id;
  return histogram;
}

std::string number(std::optional<double> value) {
  return value ? score_text(*value) : "";
}

std::vector<std::string> column_of(const Distribution& d) {
  return {std::to_string(d.missed + d.met + d.overshoot),
          std::to_string(d.missed),
          std::to_string(d.met),
          std::to_string(d.overshoot),
          number(d.mean),
          number(d.median)};
}

Table figures_of(const Paper& paper) {
  Table table{.caption = "Verdicts, mean and median score",
              .columns = {left("Objectives"), right(paper.view.period.id)}};
  const std::vector<std::string> own = column_of(paper.review.distribution);
  std::vector<std::string> beside;
  if (paper.review.compared) {
    table.columns.push_back(right(paper.view.compared->id));
    beside = column_of(*paper.review.compared);
  }
  const std::vector<std::string_view> names{"scored",    "missed",     "met",
                                            "overshoot", "mean score", "median score"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<Cell> row{cell(std::string(names[i])), cell(own[i])};
    if (!beside.empty()) row.push_back(cell(beside[i]));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Histogram statuses_of(const Paper& paper) {
  Histogram histogram{
      .caption = "How many objectives stand where", .what = "objectives", .scale = "status"};
  for (const Status status : {Status::achieved, Status::on_track, Status::at_risk,
                              Status::off_track, Status::stale, Status::no_data, Status::dropped}) {
    const std::size_t n = paper.review.counts.by_status[static_cast<std::size_t>(status)];
    histogram.bins.push_back(
        {.label = std::string(name_of(status)), .count = n, .meaning = meaning_of(status)});
  }
  return histogram;
}

}  // namespace

void add_distribution(Paper& paper) {
  const Review& review = paper.review;
  if (review.phase == Phase::under_way) {
    add_section(paper, "standing", "Where the objectives stand");
    add(paper, statuses_of(paper));
  }
  // One score alone is said in the summary.
  const rollup::Distribution& d = review.distribution;
  const bool is_spread = d.missed + d.met + d.overshoot > 1;
  if (review.phase != Phase::over || !d.mean || (!is_spread && !review.compared)) return;
  add_section(paper, "scores", "How the scores are spread");
  add(paper, scores_of(paper));
  add(paper, figures_of(paper));
}

}  // namespace okr::report
