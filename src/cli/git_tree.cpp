// SPDX-License-Identifier: MIT
#include "git_tree.h"

#include "git_objects.h"
#include "listing.h"
#include "paths.h"

#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace okr::cli {
namespace {

/// okr.yaml itself and the files that it names.
std::vector<StoredFile> okr_files(const model::Config& config, std::vector<StoredFile> files) {
  std::vector<std::string> paths;
  for (const StoredFile& file : files) paths.push_back(file.path);
  const std::set<std::string> others = other_roots(paths);
  std::erase_if(files, [&](const StoredFile& file) {
    if (file.path == config_name) return false;
    return !is_named_by(config, file.path) || is_below_any(others, file.path);
  });
  return files;
}

Result<std::vector<FileToRead>> with_bytes(const Place& place, const std::vector<StoredFile>& files,
                                           const Limits& limits) {
  std::vector<std::string> objects;
  for (const StoredFile& file : files) objects.push_back(file.object);
  const auto bytes = objects_of(place.root, objects, limits);
  if (!bytes) return bytes.error();
  std::vector<FileToRead> out;
  std::size_t size = 0;  // git keeps once what a thousand files may have in common
  for (const StoredFile& file : files) {
    FileToRead wanted{.path = file.path};
    const FileBytes& found = bytes->at(file.object);
    if (const auto* const whole = std::get_if<std::string>(&found)) {
      size += whole->size();
      if (std::optional<Error> error = beyond_limits(0, size, limits)) return *std::move(error);
      wanted.bytes = *whole;
    } else {
      wanted.refused = "it is larger than okr reads";
    }
    out.push_back(std::move(wanted));
  }
  return out;
}

struct ConfigThen {
  text::Source source;
  yaml::Parsed parsed;
  load::LoadedConfig loaded;
};

/// As file number `number` of its commit.
ConfigThen config_then(FileToRead file, std::uint32_t number, const Limits& limits) {
  ConfigThen config{
      .source = {std::move(file.path), file.bytes.value_or("")}, .parsed = {}, .loaded = {}};
  config.parsed = yaml::parse(config.source, number, limits.file);
  config.loaded = load::load_config(config.source, config.parsed);
  return config;
}

/// Reads and links; the configuration is that of the workspace.
std::optional<Error> add_files(const Session& session, std::vector<FileToRead> files,
                               const Limits& limits, Tree& tree) {
  Result<ReadFiles> read =
      read_files(session.env, tree.place, std::move(files), tree.workspace.config, limits);
  if (!read) return read.error();
  tree.bytes = read->bytes;
  for (ReadFile& file : read->files) {
    tree.workspace.sources.push_back(std::move(file.source));
    load::add_file(tree.workspace, std::move(file.loaded), tree.problems);
  }
  load::link(tree.workspace, tree.problems);
  tree.reported.assign(tree.workspace.sources.size(), true);
  return std::nullopt;
}

/// The place of okr.yaml among files by path.
std::optional<std::uint32_t> config_among(const std::vector<StoredFile>& files) {
  const auto found = std::find_if(files.begin(), files.end(),
                                  [](const StoredFile& file) { return file.path == config_name; });
  if (found == files.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - files.begin());
}

Result<Tree> load_then(const Session& session, const Limits& limits, Tree tree,
                       std::vector<StoredFile> files, const StoredFile& config_file) {
  Result<std::vector<FileToRead>> first = with_bytes(tree.place, {config_file}, limits);
  if (!first) return first.error();
  const ConfigThen early = config_then(first->front(), 0, limits);
  tree.usable = early.loaded.usable;
  if (!tree.usable) return tree;
  files = okr_files(early.loaded.config, std::move(files));
  if (std::optional<Error> error = beyond_limits(files.size() - 1, 0, limits)) {
    return *std::move(error);
  }
  Result<std::vector<FileToRead>> wanted = with_bytes(tree.place, files, limits);
  if (!wanted) return wanted.error();
  const std::uint32_t number = config_among(files).value_or(0);
  ConfigThen config = config_then(first->front(), number, limits);
  tree.workspace.config = std::move(config.loaded.config);
  tree.workspace.config_file = number;
  tree.problems = std::move(config.loaded.problems);
  ReadFile read;
  read.source = std::move(config.source);
  read.loaded.file.comments = std::move(config.parsed.tree.comments);
  read.loaded.file.unread = std::move(config.parsed.unread);
  (*wanted)[number].read = std::move(read);
  if (auto error = add_files(session, *std::move(wanted), limits, tree)) return *std::move(error);
  return tree;
}

}  // namespace

std::set<std::string> other_roots(const std::vector<std::string>& paths) {
  std::set<std::string> roots;
  for (const std::string& path : paths) {
    if (path != config_name && name_of_path(path) == config_name) roots.insert(parent_of(path));
  }
  return roots;
}

bool is_below_any(const std::set<std::string>& folders, std::string_view path) {
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/', slash + 1)) {
    if (folders.contains(std::string(path.substr(0, slash)))) return true;
  }
  return false;
}

Result<Tree> tree_if_usable_at(const Session& session, const Place& place, const Commit& commit,
                               const Limits& limits) {
  Tree tree{.place = place};
  tree.place.has_config = true;
  tree.workspace.has_config = true;
  Result<std::vector<StoredFile>> files = files_of_commit(place.root, commit.hash);
  if (!files) return files.error();
  const std::optional<std::uint32_t> config = config_among(*files);
  if (!config) return tree;
  const StoredFile config_file = (*files)[*config];
  return load_then(session, limits, std::move(tree), *std::move(files), config_file);
}

Result<Tree> tree_at(const Session& session, const Place& place, const Commit& commit,
                     const Limits& limits) {
  Result<Tree> tree = tree_if_usable_at(session, place, commit, limits);
  if (!tree || tree->usable) return tree;
  return Error{fmt::format("okr.yaml as it was on {} cannot be used", words_of(commit))};
}

}  // namespace okr::cli
