// SPDX-License-Identifier: MIT
#include "../blanks.h"
#include "../summary.h"
#include "../value_words.h"
#include "sections.h"

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

/// What an objective goes on as, by its title and period.
void add_carried(Paper& paper) {
  if (paper.review.carried.empty()) return;
  Table table{.caption = "Objectives that go on in a later period",
              .columns = {left("Objective"), left("Goes on in"), left("As")}};
  for (const Carried& carried : paper.review.carried) {
    table.rows.push_back({Cell{.text = objective_words(paper, carried.from)},
                          cell(paper.at(carried.to).period),
                          Cell{.text = objective_words(paper, carried.to)}});
  }
  add(paper, std::move(table));
}

void add_decided(Paper& paper) {
  Table table{.caption = "What was decided about each objective",
              .columns = {left("Objective"), left("Decision")}};
  for (const std::uint32_t index : paper.review.objectives) {
    const auto& review = paper.at(index).review;
    if (!review || !review->decision) continue;
    table.rows.push_back({Cell{.text = objective_words(paper, index)},
                          cell(std::string(name_of(**review->decision)))});
  }
  if (!table.rows.empty()) add(paper, std::move(table));
}

void add_list(Paper& paper, Words lead, const std::vector<std::uint32_t>& objectives) {
  add(paper, Paragraph{std::move(lead)});
  std::vector<Words> items;
  for (const std::uint32_t index : objectives) items.push_back(objective_words(paper, index));
  add_bullets(paper, std::move(items));
}

void add_to_carry(Paper& paper) {
  const std::vector<std::uint32_t>& left_over = paper.review.to_carry;
  if (left_over.empty()) return;
  const std::string& next = paper.review.next_period;
  add_list(paper,
           {{.text = fmt::format("To be carried on, and not carried yet: {}. Take over with ",
                                 counted(left_over.size(), "objective"))},
            code(fmt::format("okr carry {} {}", paper.view.period.id,
                             next.empty() ? std::string(blank) : next)),
            {.text = "."}},
           left_over);
}

void add_not_reviewed(Paper& paper) {
  const std::vector<std::uint32_t>& open = paper.review.not_reviewed;
  if (open.empty()) return;
  add_list(paper,
           {{.text = fmt::format("Not reviewed yet: {}. Be asked about each by ",
                                 counted(open.size(), "objective"))},
            code("okr close " + paper.view.period.id),
            {.text = "."}},
           open);
}

bool has_decision(const Paper& paper) {
  for (const std::uint32_t index : paper.review.objectives) {
    const auto& review = paper.at(index).review;
    if (review && review->decision) return true;
  }
  return false;
}

}  // namespace

void add_next(Paper& paper) {
  const Review& review = paper.review;
  if (!has_decision(paper) && review.carried.empty() && review.not_reviewed.empty()) return;
  add_section(paper, "next", "What comes next");
  add_decided(paper);
  add_carried(paper);
  add_to_carry(paper);
  add_not_reviewed(paper);
}

}  // namespace okr::report
