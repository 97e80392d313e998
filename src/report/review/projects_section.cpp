// SPDX-License-Identifier: MIT
#include "../explanation/numbers.h"
#include "../summary.h"
#include "../value_words.h"
#include "sections.h"

#include <okr/rollup/kpis.h>

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

using model::Project;
using model::ProjectStatus;

std::string_view name_of_status(ProjectStatus status) {
  switch (status) {
    case ProjectStatus::planned:
      return "planned";
    case ProjectStatus::active:
      return "active";
    case ProjectStatus::done:
      return "done";
    case ProjectStatus::stopped:
      return "stopped";
  }
  return {};
}

std::string status_of(const Project& project) {
  return project.status ? std::string(name_of_status(**project.status)) : std::string();
}

std::string owner_of(const Paper& paper, const Project& project) {
  return project.owner ? names_of(paper, {**project.owner}) : std::string();
}

/// "2 objectives, 3 key results" of the period, by name where it is one.
Words served_by(const Paper& paper, const Project& project) {
  std::vector<const model::Reference*> served;
  for (const model::Reference& to : project.supports) {
    if (to.is_found() && model::is_in(paper.view.period, paper.at(to.objective)))
      served.push_back(&to);
  }
  if (served.size() != 1) return words_of(fmt::format("{} goals of the period", served.size()));
  const model::Reference& to = *served.front();
  if (to.outcome == model::Reference::Outcome::objective)
    return objective_words(paper, to.objective);
  return key_result_words(paper, {to.objective, to.key_result});
}

void add_serving(Paper& paper) {
  if (paper.review.projects.empty()) return;
  Table table{
      .caption =
          "Projects that serve the period, by RICE: reach, impact, confidence and "
          "effort",
      .columns = {left("Project"), right("RICE"), left("State"), left("Serves"), left("Ask")}};
  for (const std::uint32_t index : paper.review.projects) {
    const Project& project = paper.view.workspace.projects[index];
    const auto rice = rollup::rice_of(paper.view.workspace, project, paper.review.serving_day);
    table.rows.push_back({cell(title_of(project.title)),
                          cell(rice ? written(to_three_digits(*rice)) : ""),
                          cell(status_of(project)), Cell{.text = served_by(paper, project)},
                          cell(owner_of(paper, project))});
  }
  add(paper, std::move(table));
}

void add_idle(Paper& paper) {
  if (paper.review.idle_projects.empty()) return;
  add_paragraph(paper, "These serve no objective or key result; is their time well spent?");
  std::vector<Words> items;
  for (const std::uint32_t index : paper.review.idle_projects) {
    const Project& project = paper.view.workspace.projects[index];
    Words words{{.text = title_of(project.title)}};
    const std::string owner = owner_of(paper, project);
    if (!owner.empty()) words.push_back(quiet(" (ask " + owner + ")"));
    items.push_back(std::move(words));
  }
  add_bullets(paper, std::move(items));
}

}  // namespace

void add_projects(Paper& paper) {
  if (paper.review.projects.empty() && paper.review.idle_projects.empty()) return;
  add_section(paper, "projects", "Projects");
  add_serving(paper);
  add_idle(paper);
}

}  // namespace okr::report
