// SPDX-License-Identifier: MIT
#include "places.h"

#include <okr/lsp/features.h>
#include <okr/report/in_brief.h>
#include <okr/yaml/parse.h>

#include <algorithm>

namespace okr::lsp {
namespace {

using Kind = Symbol::Kind;
using model::Found;
using model::Workspace;

Symbol symbol_of(const Snapshot& snapshot, Kind kind, const Found& found, const std::string& title,
                 const std::string& id) {
  const Workspace& workspace = snapshot.workspace;
  std::string name = title.empty() ? id : title;
  if (name.empty()) name = edit::name_of(named_of(workspace, found).kind);
  return {.name = std::move(name),
          .detail = report::standing(workspace, snapshot.scores, found),
          .kind = kind,
          .range = entry_of(workspace, found),
          .selection = place_of(workspace, found)};
}

Symbol symbol_of(const Snapshot& snapshot, std::uint32_t number) {
  const model::Objective& objective = snapshot.workspace.objectives[number];
  Symbol out = symbol_of(snapshot, Kind::objective, objective_number(number), objective.title.value,
                         objective.id);
  for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
    const model::KeyResult& kr = objective.key_results[k];
    out.children.push_back(
        symbol_of(snapshot, Kind::key_result, key_result_number(number, k), kr.title.value, kr.id));
  }
  return out;
}

void append_entries(const yaml::Value& root, std::string_view key, Kind kind,
                    std::vector<Symbol>& out) {
  const auto map = root.find(key);
  if (!map) return;
  for (const yaml::Entry& entry : map->entries()) {
    const text::Span id = entry.key.span();
    const auto name = entry.value.find("name");
    const bool is_named = name && !name->text().empty();
    std::string shown(is_named ? name->text() : entry.key.text());
    if (shown.empty()) shown = kind == Kind::team ? "team" : "person";
    out.push_back({.name = std::move(shown),
                   .detail = is_named ? std::string(entry.key.text()) : "",
                   .kind = kind,
                   .range = {id.file, id.begin, std::max(id.end, entry.value.span().end)},
                   .selection = id});
  }
}

std::vector<Symbol> of_okr_yaml(const Workspace& workspace, std::uint32_t file) {
  const yaml::Parsed parsed = yaml::parse(workspace.sources[file], file, {});
  std::vector<Symbol> out;
  const auto root = parsed.tree.root();
  if (!root) return out;
  append_entries(*root, "teams", Kind::team, out);
  append_entries(*root, "people", Kind::person, out);
  return out;
}

}  // namespace

std::vector<Symbol> symbols(const Snapshot& snapshot, std::uint32_t file) {
  const Workspace& workspace = snapshot.workspace;
  if (file >= workspace.sources.size()) return {};
  std::vector<Symbol> out;
  if (workspace.config_file == file) out = of_okr_yaml(workspace, file);
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    if (workspace.objectives[i].file == file) out.push_back(symbol_of(snapshot, i));
  }
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) {
    const model::Kpi& kpi = workspace.kpis[i];
    if (kpi.file == file)
      out.push_back(symbol_of(snapshot, Kind::kpi, kpi_number(i), kpi.title.value, kpi.id));
  }
  for (std::uint32_t i = 0; i < workspace.projects.size(); ++i) {
    const model::Project& project = workspace.projects[i];
    if (project.file == file)
      out.push_back(
          symbol_of(snapshot, Kind::project, project_number(i), project.title.value, project.id));
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Symbol& a, const Symbol& b) { return a.range < b.range; });
  return out;
}

}  // namespace okr::lsp
