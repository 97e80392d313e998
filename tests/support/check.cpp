// SPDX-License-Identifier: MIT
#include "check.h"

#include <okr/compare/history.h>
#include <okr/load/load.h>
#include <okr/yaml/limits.h>
#include <okr/yaml/parse.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace okr::test {
namespace {

using Problems = std::vector<diag::Diagnostic>;
using text::Source;

void append(Problems& all, Problems more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void load_okr_yaml(model::Workspace& workspace, std::uint32_t number, Problems& problems) {
  const yaml::Parsed parsed = yaml::parse(workspace.sources[number], number, yaml::Limits());
  load::LoadedConfig loaded = load::load_config(workspace.sources[number], parsed);
  workspace.config = std::move(loaded.config);
  workspace.has_config = true;
  workspace.config_file = number;
  append(problems, std::move(loaded.problems));
}

/// okr.yaml holds no objectives, but its comments may allow things.
load::LoadedFile file_of_okr_yaml(const Source& source, std::uint32_t number) {
  load::LoadedFile out;
  out.file.comments = yaml::parse(source, number, yaml::Limits()).tree.comments;
  return out;
}

void load_files(model::Workspace& workspace, Problems& problems) {
  for (std::uint32_t i = 0; i < workspace.sources.size(); ++i) {
    const Source& source = workspace.sources[i];
    load::LoadedFile file =
        i == workspace.config_file
            ? file_of_okr_yaml(source, i)
            : load::load_file(source, yaml::parse(source, i, yaml::Limits()), workspace.config);
    load::add_file(workspace, std::move(file), problems);
  }
}

void find_dead_links(model::Workspace& workspace, const std::set<std::string>& paths) {
  for (const model::Objective& objective : workspace.objectives) {
    for (const model::Link& link : objective.links) {
      const bool address = link.target->find("://") != std::string::npos;
      if (!address && !paths.contains(*link.target)) {
        workspace.dead_links.push_back(link.target.span);
      }
    }
  }
}

model::Workspace load_all(std::vector<Source> files, Problems& problems) {
  model::Workspace workspace;
  std::sort(files.begin(), files.end(),
            [](const Source& a, const Source& b) { return a.path < b.path; });
  const auto config = std::find_if(files.begin(), files.end(),
                                   [](const Source& s) { return s.path == "okr.yaml"; });
  const auto number = static_cast<std::uint32_t>(config - files.begin());
  workspace.sources = std::move(files);
  if (number < workspace.sources.size()) load_okr_yaml(workspace, number, problems);
  load_files(workspace, problems);
  load::link(workspace, problems);
  return workspace;
}

/// Each period in use began, and was in its half, as the files say.
compare::History history_since(std::vector<Source> past, const model::Workspace& now,
                               model::Date as_of) {
  if (past.empty()) return {};
  Problems problems;
  compare::Earlier earlier;
  earlier.workspace = load_all(std::move(past), problems);
  earlier.since.assign(earlier.workspace.sources.size(), "2026-09-28 (1a2b3c4)");
  std::vector<compare::PeriodPast> periods;
  for (const model::PeriodInUse& period : model::periods_in_use(now)) {
    periods.push_back({.period = period, .begin = &earlier, .half = &earlier});
  }
  return compare::history_of(now, std::vector<bool>(now.sources.size(), true), periods, as_of);
}

}  // namespace

Checked check(std::vector<Source> files, const lint::Flags& flags, model::Date as_of,
              const std::vector<Source>& past) {
  Checked out;
  Problems problems;
  std::set<std::string> paths;
  for (const Source& file : files) paths.insert(file.path);
  std::erase_if(files, [](const Source& file) { return file.path.ends_with(".md"); });
  out.workspace = load_all(std::move(files), problems);
  find_dead_links(out.workspace, paths);
  lint::Configured configured = lint::configure(out.workspace, flags);
  out.settings = std::move(configured.settings);
  append(problems, std::move(configured.problems));
  out.report = lint::run(out.workspace, out.settings, {as_of, as_of}, std::move(problems),
                         lint::one_by_one, history_since(past, out.workspace, as_of));
  return out;
}

model::Workspace load_example(std::string_view example) {
  Problems problems;
  return load_all(lint::example_files(example), problems);
}

Checked check_example(std::string_view example, const lint::Flags& flags, model::Date as_of) {
  return check(lint::example_files(example), flags, as_of, lint::example_past(example));
}

lint::Flags strict() {
  lint::Flags flags;
  flags.profile = lint::Profile::strict;
  return flags;
}

std::vector<diag::Diagnostic> of_rule(const Checked& checked, std::string_view rule) {
  std::vector<diag::Diagnostic> out;
  for (const diag::Diagnostic& finding : checked.report.diagnostics) {
    if (finding.rule == rule) out.push_back(finding);
  }
  return out;
}

std::vector<std::string> words(const Checked& checked, std::string_view rule) {
  std::vector<std::string> out;
  for (const diag::Diagnostic& finding : of_rule(checked, rule)) {
    out.emplace_back(text::slice(checked.workspace.sources[finding.span.file], finding.span));
  }
  return out;
}

std::vector<std::string> rules_in(const Checked& checked) {
  std::set<std::string> out;
  for (const diag::Diagnostic& finding : checked.report.diagnostics) out.emplace(finding.rule);
  return {out.begin(), out.end()};
}

}  // namespace okr::test
