// SPDX-License-Identifier: MIT
#include "sections.h"

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

Words what_moved(const Paper& paper, const Goalpost& goalpost) {
  if (!goalpost.key_result) return objective_words(paper, goalpost.objective);
  return key_result_words(paper, {goalpost.objective, *goalpost.key_result});
}

std::string or_nothing(const std::string& value) {
  return value.empty() ? "nothing" : value;
}

Cell ease_cell(compare::Ease ease) {
  switch (ease) {
    case compare::Ease::neither:
      return {};
    case compare::Ease::easier:
      return cell(meant("easier", Meaning::warning));
    case compare::Ease::harder:
      return cell("harder");
  }
  return {};
}

Cell reason_cell(const Goalpost& goalpost) {
  return goalpost.reason.empty() ? cell(meant("without a word", Meaning::warning))
                                 : cell(goalpost.reason);
}

void add_moved(Paper& paper) {
  if (paper.review.goalposts.empty()) return;
  Table table{
      .caption = "Plans that were changed within the period",
      .columns = {left("Goalpost"), left("Moved"), left("Makes it"), left("When"), left("Why")}};
  for (const Goalpost& goalpost : paper.review.goalposts) {
    const compare::Move& move = goalpost.move;
    table.rows.push_back(
        {Cell{.text = what_moved(paper, goalpost)},
         cell(fmt::format("{} {} \u2192 {}", move.field, or_nothing(move.from),
                          or_nothing(move.to))),
         ease_cell(move.ease),
         cell(goalpost.date ? model::to_string(*goalpost.date) : "since " + goalpost.since),
         reason_cell(goalpost)});
  }
  add(paper, std::move(table));
}

void add_events(Paper& paper, std::string heading, const std::vector<compare::PastEvent>& events) {
  if (events.empty()) return;
  add_paragraph(paper, std::move(heading));
  std::vector<Words> items;
  for (const compare::PastEvent& event : events)
    items.push_back({{.text = event.title + " "}, code(event.ref)});
  add_bullets(paper, std::move(items));
}

}  // namespace

void add_goalposts(Paper& paper) {
  const Review& review = paper.review;
  if (review.goalposts.empty() && review.added_late.empty() && review.deleted.empty()) return;
  add_section(paper, "goalposts", "Goalposts moved");
  add_moved(paper);
  add_events(paper, "Added after half of the period:", review.added_late);
  add_events(paper, "Deleted since the period began, not dropped with a reason:", review.deleted);
}

}  // namespace okr::report
