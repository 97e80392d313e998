// SPDX-License-Identifier: MIT
#include "hover_thing.h"

#include "markdown.h"

#include <okr/report/explanation.h>
#include <okr/report/in_brief.h>

#include <fmt/format.h>

#include <vector>

namespace okr::lsp {
namespace {

using model::Found;
using model::Workspace;

constexpr int code_width = 72;  // what an editor's hover shows without scrolling

std::string title_of(const Workspace& workspace, const Found& found) {
  if (found.kpi) return workspace.kpis[*found.kpi].title.value;
  if (found.project) return workspace.projects[*found.project].title.value;
  const model::Objective& objective = workspace.objectives[*found.objective];
  if (!found.key_result) return objective.title.value;
  const model::KeyResult& kr = objective.key_results[*found.key_result];
  if (!found.milestone) return kr.title.value;
  const auto& title = kr.milestones[*found.milestone].title;
  return title ? **title : "";
}

std::string reference_of(const Workspace& workspace, const Found& found) {
  if (found.kpi) return "kpi:" + workspace.kpis[*found.kpi].id;
  if (found.project) return "project:" + workspace.projects[*found.project].id;
  const model::Objective& objective = workspace.objectives[*found.objective];
  if (!found.key_result) return model::reference_of(objective);
  const model::KeyResult& kr = objective.key_results[*found.key_result];
  std::string out = model::reference_of(objective, kr);
  if (found.milestone) out += '/' + kr.milestones[*found.milestone].id;
  return out;
}

/// "Dana Okafor (dana)", or the id alone.
std::string person_words(const Workspace& workspace, std::string_view id) {
  const model::Person* const person = model::find_person(workspace.config, id);
  if (person == nullptr || *person->name == id) return inline_text(id);
  return fmt::format("{} ({})", inline_text(*person->name), inline_text(id));
}

std::vector<std::string> owners_of(const Workspace& workspace, const Found& found) {
  if (found.kpi || found.project) {
    const auto& owner =
        found.kpi ? workspace.kpis[*found.kpi].owner : workspace.projects[*found.project].owner;
    return owner ? std::vector<std::string>{**owner} : std::vector<std::string>();
  }
  const model::Objective& objective = workspace.objectives[*found.objective];
  if (!found.key_result) return model::owners_of(workspace, objective);
  return model::owners_of(workspace, objective, objective.key_results[*found.key_result]);
}

std::string kind_of(const Snapshot& snapshot, const Found& found) {
  std::string out(edit::name_of(named_of(snapshot.workspace, found).kind));
  std::string people;
  for (const std::string& owner : owners_of(snapshot.workspace, found)) {
    people += people.empty() ? ", owned by " : ", ";
    people += person_words(snapshot.workspace, owner);
  }
  return out + people;
}

/// A line break that stays one in Markdown.
constexpr std::string_view line_break = "  \n";

std::string team_card(const Workspace& workspace, const model::Team& team) {
  std::string out = fmt::format("**{}**{}{}, {}", inline_text(*team.name), line_break,
                                inline_code(*team.id), model::name_of(team.level));
  if (team.parent) {
    const model::Team* const parent = model::find_team_by_any_name(workspace.config, **team.parent);
    out += " below " + inline_text(parent == nullptr ? **team.parent : *parent->name);
  }
  if (team.lead) out += fmt::format("{}lead: {}", line_break, person_words(workspace, **team.lead));
  std::string members;
  for (const model::Word& member : team.members) {
    if (!members.empty()) members += ", ";
    members += person_words(workspace, *member);
  }
  if (!members.empty()) out += fmt::format("{}members: {}", line_break, members);
  if (team.until) out += fmt::format("{}until {}", line_break, inline_text(**team.until));
  return out;
}

std::string person_card(const Workspace& workspace, std::string_view id) {
  const model::Person* const person = model::find_person(workspace.config, id);
  std::string out =
      fmt::format("**{}**{}{}, person", inline_text(person == nullptr ? id : *person->name),
                  line_break, inline_code(id));
  if (person == nullptr) return out;
  if (person->email) out += fmt::format("{}{}", line_break, inline_text(**person->email));
  if (person->left)
    out += fmt::format("{}left on {}", line_break, model::to_string(**person->left));
  return out;
}

}  // namespace

std::string card(const Snapshot& snapshot, const Found& found) {
  const Workspace& workspace = snapshot.workspace;
  std::string out =
      fmt::format("**{}**{}{}, {}", inline_text(title_of(workspace, found)), line_break,
                  inline_code(reference_of(workspace, found)), kind_of(snapshot, found));
  Found scored = found;
  scored.milestone.reset();
  const std::string brief = report::in_brief(workspace, snapshot.scores, scored);
  if (!brief.empty()) out += fmt::format("\n\n{}", inline_text(brief));
  return out + '\n';
}

std::string card(const Snapshot& snapshot, const edit::Named& name) {
  const Workspace& workspace = snapshot.workspace;
  if (name.kind == edit::Named::Kind::team) {
    const model::Team* const team = model::find_team(workspace.config, name.id);
    return team == nullptr ? "" : team_card(workspace, *team) + '\n';
  }
  if (name.kind == edit::Named::Kind::person) return person_card(workspace, name.id) + '\n';
  return card(snapshot, name.found);
}

std::string page(const Snapshot& snapshot, const Found& found) {
  std::string out = card(snapshot, found);
  if (!found.objective) return out;
  Found explained = found;
  explained.milestone.reset();
  const report::Screen screen{.width = code_width};
  return out + '\n' +
         code_block(
             report::explanation_text(snapshot.workspace, snapshot.scores, explained, screen),
             "text");
}

}  // namespace okr::lsp
