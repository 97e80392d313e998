// SPDX-License-Identifier: MIT
#include "../summary.h"
#include "sections.h"

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

std::string title_of(const Review& review, const std::string& period) {
  switch (review.phase) {
    case Phase::not_begun:
      return "Plan for " + period;
    case Phase::under_way:
      return "Mid-period review of " + period;
    case Phase::over:
      return "Review of " + period;
  }
  return {};
}

std::string days(int n) {
  return counted(static_cast<std::size_t>(n), "day");
}

/// "2026-11-22, day 53 of 92"
std::string day_text(const ReviewView& view) {
  const model::DateRange& range = view.period.range;
  const model::Date as_of = view.scores.as_of;
  const std::string day = model::to_string(as_of);
  if (as_of < range.start)
    return day + ", " + days(model::days_between(as_of, range.start)) + " before it begins";
  if (as_of > range.end)
    return day + ", " + days(model::days_between(range.end, as_of)) + " after its end";
  return fmt::format("{}, day {} of {}", day, model::days_between(range.start, as_of) + 1,
                     range.days());
}

std::string period_text(const model::PeriodInUse& period) {
  return fmt::format("{}, {} to {}", period.id, model::to_string(period.range.start),
                     model::to_string(period.range.end));
}

std::unordered_map<std::string_view, std::string_view> people_of(const model::Config& config) {
  std::unordered_map<std::string_view, std::string_view> people;
  for (const model::Person& person : config.people) people.emplace(*person.id, *person.name);
  return people;
}

Document blank_document(const ReviewView& view) {
  const std::string version(view.version);
  return {.title = {},
          .language = "en",
          .made_by = version.empty() ? "okr" : "okr " + version,
          .blocks = {}};
}

}  // namespace

void add_title(Paper& paper) {
  const ReviewView& view = paper.view;
  const std::string& organization = view.workspace.config.organization;
  const std::string title = title_of(paper.review, view.period.id);
  paper.document.title = organization.empty() ? title : title + ", " + organization;
  add(paper, Heading{.level = 1,
                     .text = words_of(title),
                     .anchor = new_anchor(paper.taken, "review"),
                     .aside = organization});
  FactList facts;
  facts.facts.push_back({"Period", words_of(period_text(view.period))});
  facts.facts.push_back({"As of", words_of(day_text(view))});
  if (view.compared) facts.facts.push_back({"Beside", words_of(period_text(*view.compared))});
  if (paper.review.is_narrowed)
    facts.facts.push_back({"Shown", words_of("a part of the period: what was asked for")});
  add(paper, std::move(facts));
}

Document review_document(const ReviewView& view, const Review& review, const lint::Runner& runner) {
  Known known{.runner = runner, .people = people_of(view.workspace.config)};
  Paper paper{.view = view, .review = review, .known = known, .document = blank_document(view)};
  if (view.depth != ReviewView::Depth::summary) {
    for (const std::uint32_t index : review.objectives)
      known.anchors[index] = new_anchor(paper.taken, model::reference_of(paper.at(index)));
  }
  add_title(paper);
  add_summary(paper);
  if (review.objectives.empty()) return std::move(paper.document);
  add_distribution(paper);
  add_objectives(paper);
  add_movement(paper);
  add_goalposts(paper);
  add_parting(paper);
  add_silence(paper);
  add_kpis(paper);
  add_projects(paper);
  add_questions(paper);
  add_next(paper);
  return std::move(paper.document);
}

}  // namespace okr::report
