// SPDX-License-Identifier: MIT
// Reads top to bottom: where, which, read, load, link.
#include "tree.h"

#include "dead_links.h"
#include "large_pages.h"
#include "listing.h"
#include "parallel.h"
#include "paths.h"
#include "read_config.h"
#include "read_files.h"
#include "runner.h"

#include <okr/load/load.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

namespace okr::cli {
namespace {

std::optional<std::string> given_bytes(const TreeRequest& request, const std::string& path) {
  for (const auto* const texts : {&request.given, &request.open}) {
    const auto found = texts->find(path);
    if (found != texts->end()) return found->second;
  }
  return std::nullopt;
}

ReadConfig read_config_for(const Place& place, std::uint32_t number, const TreeRequest& request,
                           const Meanwhile& meanwhile = {}) {
  return read_config(place, number, given_bytes(request, joined(place.root, config_name)),
                     request.limits.file, meanwhile);
}

/// okr.yaml alone, with what is wrong with it. Of its settings only those of the rules are kept:
/// there is nothing to hold the others against.
Tree config_alone(Place place, ReadConfig config) {
  Tree tree{.place = std::move(place), .usable = false};
  if (config.loaded.usable) tree.workspace.config.lint = std::move(config.loaded.config.lint);
  tree.bytes = config.file.source.bytes.size();
  tree.workspace.has_config = true;
  tree.workspace.config_file = 0;
  tree.workspace.sources.push_back(std::move(config.file.source));
  tree.workspace.files.push_back({.comments = {}, .unread = {}, .unreadable = true});
  tree.problems = std::move(config.loaded.problems);
  tree.reported = {true};
  return tree;
}

std::string no_files_message(const Place& place, const model::Config& config) {
  if (!place.has_config) {
    return "there is no okr.yaml here or above, and no file was named; okr init begins one, "
           "okr lint FILE checks a file alone";
  }
  std::vector<std::string> globs;
  for (const model::Word& glob : config.files) globs.push_back(*glob);
  return fmt::format("there is no OKR file: nothing matches {} in '{}'; run okr init",
                     fmt::join(globs, ", "), place.root);
}

/// Each once. `paths` are sorted already, but for what an editor has open.
void add_sorted(std::vector<std::string>& paths, std::vector<std::string> more) {
  if (!std::is_sorted(paths.begin(), paths.end())) std::sort(paths.begin(), paths.end());
  std::sort(more.begin(), more.end());
  const auto middle = paths.insert(paths.end(), std::make_move_iterator(more.begin()),
                                   std::make_move_iterator(more.end()));
  std::inplace_merge(paths.begin(), middle, paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
}

/// From the root, sorted: every path gets its number here.
std::vector<FileToRead> files_to_read(const Place& place, const TreeRequest& request,
                                      Walked found) {
  const bool any_given = !request.given.empty() || !request.open.empty();
  std::vector<FileToRead> files;
  files.reserve(found.files.size() + found.refused.size() + request.given.size() + 1);
  std::vector<std::string> more;
  if (place.has_config) more.emplace_back(config_name);
  for (const auto& [path, bytes] : request.given) {
    more.push_back(relative_to(place.root, path));  // also one that is not on the disk yet
  }
  add_sorted(found.files, std::move(more));
  for (std::string& path : found.files) {
    std::optional<std::string> bytes;
    if (any_given) bytes = given_bytes(request, absolute(place.root, path));
    files.push_back({.path = std::move(path), .bytes = std::move(bytes)});
  }
  for (Refused& refused : found.refused) {
    files.push_back({.path = std::move(refused.path), .refused = std::move(refused.why)});
  }
  if (!found.refused.empty()) {
    std::sort(files.begin(), files.end(),
              [](const FileToRead& a, const FileToRead& b) { return a.path < b.path; });
  }
  return files;
}

/// What is open in an editor, and okr.yaml names it, but was never saved.
void add_unsaved(const Place& place, const model::Config& config, const TreeRequest& request,
                 Walked& found) {
  for (const auto& [path, bytes] : request.open) {
    const std::optional<std::string> from_root = inside(place.root, path);
    if (!from_root || !is_named_by(config, *from_root)) continue;
    std::error_code error;
    const bool is_there = std::filesystem::exists(std::filesystem::symlink_status(path, error));
    if (!is_there) found.files.push_back(*from_root);
  }
}

std::vector<bool> reported_files(const Tree& tree, const TreeRequest& request,
                                 const std::vector<Target>& targets) {
  const bool narrowed = !targets.empty() || request.from_stdin;
  if (!narrowed) return std::vector<bool>(tree.workspace.sources.size(), true);
  std::vector<bool> reported;
  for (const text::Source& source : tree.workspace.sources) {
    const std::string path = absolute(tree.place.root, source.path);
    reported.push_back(path == request.from_stdin || is_within_any(targets, path));
  }
  return reported;
}

/// okr.yaml takes its place among the files. It was read as number 0, and is read again where that
/// is not its number.
void place_config(Tree& tree, std::vector<FileToRead>& files, ReadConfig config,
                  const TreeRequest& request) {
  const auto slot = std::find_if(files.begin(), files.end(),
                                 [](const FileToRead& file) { return file.path == config_name; });
  const auto number = static_cast<std::uint32_t>(slot - files.begin());
  if (number != 0) config = read_config_for(tree.place, number, request);
  tree.workspace.config = std::move(config.loaded.config);
  tree.workspace.has_config = true;
  tree.workspace.config_file = number;
  tree.problems = std::move(config.loaded.problems);
  slot->read = std::move(config.file);
}

/// Growing by doubling would hold everything twice for a moment.
void make_room(model::Workspace& workspace, const std::vector<ReadFile>& files) {
  std::size_t objectives = 0;
  for (const ReadFile& file : files) objectives += file.loaded.objectives.size();
  workspace.objectives.reserve(objectives);
  if (objectives >= things_worth_large_pages) ask_for_large_pages(workspace.objectives.data());
  workspace.sources.reserve(files.size());
  workspace.files.reserve(files.size());
}

/// Links all that was read, in two halves that run at once in large workspaces; each has a list of
/// its own for what it finds. With it, what is left of the files once their contents were taken is
/// given back, which takes as long: it was got on other threads, piece by piece.
void link_all(Tree& tree, std::vector<ReadFile> emptied, const TreeRequest& request) {
  std::vector<diag::Diagnostic> of_references;
  std::vector<diag::Diagnostic> of_names;
  // Of some files alone, what they refer to seems to be missing: none of it is told.
  auto& problems = request.narrow ? of_references : tree.problems;
  const auto references = [&] { load::link_references(tree.workspace, problems); };
  const auto names = [&] {
    load::link_names(tree.workspace, of_names);
    emptied.clear();
  };
  if (tree.workspace.objectives.size() >= objectives_worth_a_thread) {
    run_both(references, names);
  } else {
    references();
    names();
  }
  if (!request.narrow)
    std::move(of_names.begin(), of_names.end(), std::back_inserter(tree.problems));
}

/// okr.yaml is looked for above the file that standard input stands for, too.
std::vector<std::string> paths_to_start_from(const TreeRequest& request) {
  return request.from_stdin ? std::vector{*request.from_stdin} : request.paths;
}

}  // namespace

Result<model::Config> load_config_alone(const Session& session) {
  const Place place = find_place(session, {});
  if (!place.has_config) return model::Config();
  ReadConfig config = read_config_for(place, 0, {});
  if (config.loaded.usable) return std::move(config.loaded.config);
  return Error{
      fmt::format("'{}' cannot be used; okr lint says why", joined(place.root, config_name))};
}

Result<Tree> load_tree(const Session& session, const TreeRequest& request) {
  Tree tree{.place = find_place(session, paths_to_start_from(request))};
  const Result<std::vector<Target>> targets = find_targets(session, tree.place, request.paths);
  if (!targets) return targets.error();
  if (auto stray = of_other_okrs(session, tree.place, *targets)) return *std::move(stray);
  if (request.from_stdin) {
    if (auto stray = outside_repository(session, tree.place, *request.from_stdin)) {
      return Error{"--stdin-filename: " + stray->message};
    }
  }

  std::optional<ReadConfig> config;
  Walked found;
  if (tree.place.has_config) {
    config = read_config_for(tree.place, 0, request, [&](const std::vector<model::Word>& patterns) {
      found = list_matching(tree.place, patterns);
    });
    if (!config->loaded.usable) return config_alone(std::move(tree.place), *std::move(config));
  } else {
    found = list_named(tree.place, *targets);
  }
  const bool has_config = config.has_value();
  if (has_config) add_unsaved(tree.place, config->loaded.config, request, found);
  std::vector<FileToRead> files = files_to_read(tree.place, request, std::move(found));
  const bool only_config = files.size() == (has_config ? 1 : 0);
  if (only_config && request.paths.empty()) {
    Error nothing{
        no_files_message(tree.place, has_config ? config->loaded.config : model::Config{})};
    if (!has_config) return nothing;
    // What is wrong with okr.yaml may be why nothing was found.
    Tree alone = config_alone(std::move(tree.place), *std::move(config));
    alone.nothing_found = std::move(nothing);
    return alone;
  }
  if (has_config && request.narrow) {
    Result<std::vector<FileToRead>> narrowed =
        request.narrow(tree.place, config->loaded.config, std::move(files));
    if (!narrowed) return narrowed.error();
    files = std::move(*narrowed);
  }
  if (has_config) place_config(tree, files, *std::move(config), request);

  Result<ReadFiles> read =
      read_files(session.env, tree.place, std::move(files), tree.workspace.config, request.limits);
  if (!read) return read.error();
  tree.bytes = read->bytes;
  make_room(tree.workspace, read->files);
  for (ReadFile& file : read->files) {
    tree.workspace.sources.push_back(std::move(file.source));
    load::add_file(tree.workspace, std::move(file.loaded), tree.problems);
  }
  link_all(tree, std::move(read->files), request);
  tree.workspace.dead_links = find_dead_links(tree.workspace, tree.place);
  tree.reported = reported_files(tree, request, *targets);
  return tree;
}

}  // namespace okr::cli
