// SPDX-License-Identifier: MIT
// Prints everything in some made workspaces as okr explain does, or with "show" as okr show does,
// one object a line, for validate.py to hold against the schema.
#include "explanation/made_workspace.h"

#include <okr/load/load.h>
#include <okr/report/explanation.h>
#include <okr/report/show.h>
#include <okr/yaml/limits.h>

#include <chrono>
#include <iostream>
#include <string_view>

namespace {

using okr::model::Found;
using okr::model::Workspace;

using Print = std::string (*)(const Workspace&, const okr::rollup::Scores&, const Found&);

Workspace loaded(std::vector<okr::text::Source> files) {
  Workspace workspace;
  std::vector<okr::diag::Diagnostic> problems;
  workspace.sources = std::move(files);
  workspace.has_config = true;
  const okr::yaml::Limits limits;
  for (std::uint32_t i = 0; i < workspace.sources.size(); ++i) {
    const okr::text::Source& source = workspace.sources[i];
    okr::load::LoadedFile file;
    if (i == 0) {
      workspace.config = okr::load::load_config(source, okr::yaml::parse(source, i, limits)).config;
    } else {
      file = okr::load::load_file(source, okr::yaml::parse(source, i, limits), workspace.config);
    }
    okr::load::add_file(workspace, std::move(file), problems);
  }
  okr::load::link(workspace, problems);
  return workspace;
}

}  // namespace

int main(int argc, char** argv) {
  const bool show = argc > 1 && std::string_view(argv[1]) == "show";
  const Print print = show ? okr::report::show_json : okr::report::explanation_json;
  for (unsigned seed = 0; seed < 4; ++seed) {
    const Workspace workspace = loaded(okr::test::made_workspace(seed));
    using namespace std::chrono;
    const auto scores =
        okr::rollup::score(workspace, sys_days(2026y / January / 20) + days(seed * 60));
    for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
      Found found;
      found.objective = o;
      std::cout << print(workspace, scores, found);
      for (std::uint32_t k = 0; k < workspace.objectives[o].key_results.size(); ++k) {
        found.key_result = k;
        std::cout << print(workspace, scores, found);
      }
    }
    if (show) continue;
    Found kpi;
    kpi.kpi = 0;
    Found project;
    project.project = 0;
    std::cout << print(workspace, scores, kpi) << print(workspace, scores, project);
  }
}
