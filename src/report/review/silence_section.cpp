// SPDX-License-Identifier: MIT
#include "../summary.h"
#include "sections.h"

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

std::string days(int n) {
  return counted(static_cast<std::size_t>(n), "day");
}

std::string day_or_never(const std::optional<model::Date>& day) {
  return day ? model::to_string(*day) : "never";
}

void add_silent(Paper& paper) {
  if (paper.review.silent.empty()) return;
  add_section(paper, "silence", "What fell silent before the end");
  Table table{.caption = "Key results that nobody reported on any more before the period ended",
              .columns = {left("Key result"), left("Last news"), right("Silent for"), left("Ask")}};
  for (const Silent& silent : paper.review.silent) {
    table.rows.push_back({Cell{.text = key_result_words(paper, silent.index)},
                          cell(day_or_never(silent.last)), cell(days(silent.days)),
                          cell(names_of(paper, silent.index))});
  }
  add(paper, std::move(table));
}

Words due_words(const Paper& paper, const Due& due) {
  if (due.thing.objective && due.thing.key_result)
    return key_result_words(paper, {*due.thing.objective, *due.thing.key_result});
  return {{.text = due.title}, quiet(" (KPI)")};
}

void add_due(Paper& paper) {
  if (paper.review.due.empty()) return;
  add_section(paper, "due", "What is due for news");
  Table table{.caption = "Key results and KPIs whose news are late, with what to type",
              .columns = {left("What"), left("Last news"), right("Age"), left("News"), left("Ask"),
                          left("Type")}};
  for (const Due& due : paper.review.due) {
    table.rows.push_back(
        {Cell{.text = due_words(paper, due)}, cell(day_or_never(due.last)), cell(days(due.days)),
         cell(meant(std::string(name_of(due.freshness)), meaning_of(due.freshness))),
         cell(names_of(paper, due.owners)), cell(code(due.command))});
  }
  add(paper, std::move(table));
}

}  // namespace

void add_silence(Paper& paper) {
  add_silent(paper);
  add_due(paper);
}

}  // namespace okr::report
