// SPDX-License-Identifier: MIT
#include "earlier_files.h"

#include "git_objects.h"
#include "git_tree.h"
#include "listing.h"
#include "paths.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace okr::cli {
namespace {

using Objects = std::map<std::string, FileBytes>;

bool names_any(const std::string& bytes, const std::vector<std::string>& periods) {
  return std::any_of(periods.begin(), periods.end(), [&](const std::string& period) {
    return bytes.find(period) != std::string::npos;
  });
}

Result<Objects> objects_of_states(const Tree& tree, const std::vector<StateWanted>& states,
                                  const Limits& limits) {
  std::vector<std::string> objects;
  for (const StateWanted& state : states) {
    for (const EarlierFile& file : state.files) objects.push_back(file.file.before);
  }
  return objects_of(tree.place.root, objects, limits);
}

/// References stay unresolved: no goalpost is one.
Result<std::unique_ptr<compare::Earlier>> load_state(const Session& session, const Tree& tree,
                                                     const StateWanted& state,
                                                     const Objects& objects, const Limits& limits) {
  auto earlier = std::make_unique<compare::Earlier>();
  std::vector<FileToRead> wanted;
  for (const EarlierFile& file : state.files) {
    const auto* const bytes = std::get_if<std::string>(&objects.at(file.file.before));
    if (!bytes || !names_any(*bytes, state.periods)) continue;
    wanted.push_back({.path = file.file.path, .bytes = *bytes});
    earlier->since.push_back(file.since);
  }
  model::Workspace& workspace = earlier->workspace;
  workspace.config = tree.workspace.config;
  workspace.has_config = true;
  Place place = tree.place;
  place.has_config = false;  // okr.yaml is none of the files
  Result<ReadFiles> read =
      read_files(session.env, place, std::move(wanted), workspace.config, limits);
  if (!read) return read.error();
  std::vector<diag::Diagnostic> problems;
  for (ReadFile& file : read->files) {
    workspace.sources.push_back(std::move(file.source));
    load::add_file(workspace, std::move(file.loaded), problems);
  }
  return earlier;
}

}  // namespace

OkrPaths::OkrPaths(const Tree& tree, const std::vector<std::string>& changed)
    : tree_(tree), other_roots_(cli::other_roots(changed)) {
  for (const text::Source& source : tree.workspace.sources) read_.insert(source.path);
}

bool OkrPaths::holds(const std::string& path) const {
  if (path == config_name) return false;
  if (read_.contains(path)) return true;
  std::error_code error;
  // What is there and was not read is left out on purpose, by .gitignore for one.
  if (std::filesystem::exists(absolute(tree_.place.root, path), error)) return false;
  if (!is_named_by(tree_.workspace.config, path) || is_below_any(other_roots_, path)) return false;
  for (std::string folder = parent_of(path); !folder.empty(); folder = parent_of(folder)) {
    const std::string config = joined(folder, config_name);
    if (std::filesystem::exists(absolute(tree_.place.root, config), error)) return false;
  }
  return true;
}

Result<std::vector<std::unique_ptr<compare::Earlier>>> load_earlier(
    const Session& session, const Tree& tree, const std::vector<StateWanted>& states,
    const Limits& limits) {
  const Result<Objects> objects = objects_of_states(tree, states, limits);
  if (!objects) return objects.error();
  std::vector<std::unique_ptr<compare::Earlier>> out;
  for (const StateWanted& state : states) {
    auto earlier = load_state(session, tree, state, *objects, limits);
    if (!earlier) return earlier.error();
    out.push_back(std::move(*earlier));
  }
  return out;
}

}  // namespace okr::cli
