// SPDX-License-Identifier: MIT
#include "../insights.h"
#include "../percent.h"
#include "sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::report {
namespace {

Cell progress_of(const Paper& paper, const Mover& mover) {
  const rollup::KeyResultScore& score = paper.score(mover.index);
  Cell out = cell(percent(mover.to));
  out.meter =
      Meter{.progress = score.progress,
            .expected = {},
            .meaning = score.verdict ? meaning_of(*score.verdict) : meaning_of(score.status)};
  return out;
}

void add_moved(Paper& paper) {
  if (paper.review.moved_most.empty()) return;
  Table table{.caption = "The key results that moved most",
              .columns = {left("Moved most"), right("Progress")}};
  for (const Mover& mover : paper.review.moved_most) {
    table.rows.push_back(
        {Cell{.text = key_result_words(paper, mover.index)}, progress_of(paper, mover)});
  }
  add(paper, std::move(table));
}

void add_still(Paper& paper) {
  if (paper.review.still.empty()) return;
  add_paragraph(paper, "No nearer to their targets than at the start:");
  std::vector<Words> items;
  for (const Mover& mover : paper.review.still) {
    Words words = key_result_words(paper, mover.index);
    const bool went_back = percent(mover.to).front() == '-';
    if (paper.score(mover.index).method == rollup::Method::binary) {
      words.push_back({.text = ": not done"});
    } else {
      words.push_back({.text = went_back ? fmt::format(": {}, the wrong way", percent(mover.to))
                                         : fmt::format(": at {}", percent(mover.to))});
    }
    items.push_back(std::move(words));
  }
  add_bullets(paper, std::move(items));
}

}  // namespace

void add_movement(Paper& paper) {
  if (paper.review.moved_most.empty() && paper.review.still.empty()) return;
  add_section(paper, "movement", "What moved, and what did not");
  add_moved(paper);
  add_still(paper);
}

void add_parting(Paper& paper) {
  if (paper.review.parted.empty()) return;
  add_section(paper, "parting", "Where aligned work and key results part");
  std::vector<Words> items;
  for (const std::uint32_t index : paper.review.parted) {
    Words words = objective_words(paper, index);
    words.push_back({.text = ": " + parting_insight(paper.score(index))});
    items.push_back(std::move(words));
  }
  add_bullets(paper, std::move(items));
}

}  // namespace okr::report
