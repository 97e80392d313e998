// SPDX-License-Identifier: MIT
#include "place.h"

#include "checkin_args.h"
#include "folder_entries.h"
#include "paths.h"
#include "walk.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace okr::cli {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  for (FolderEntry& entry : entries_of(folder).entries) names.push_back(std::move(entry.name));
  std::sort(names.begin(), names.end());
  return names;
}

Error missing(const std::string& written, const std::string& path) {
  const std::vector<std::string> names = names_in(parent_of(path));
  const std::vector<std::string_view> known(names.begin(), names.end());
  const std::optional<std::string> near = text::nearest(name_of_path(path), known);
  if (!near) return {fmt::format("there is no file or folder '{}'", written)};
  const std::string folder = written.substr(0, written.size() - name_of_path(written).size());
  return {fmt::format("there is no file or folder '{}' (did you mean '{}{}'?)", written, folder,
                      *near)};
}

/// What the place is called where a path leads out of it.
std::string_view bounds_of(const Place& place) {
  return place.has_config || place.has_git ? "repository" : "folder";
}

Error outside(const Place& place, const Target& target, std::string_view written) {
  const std::optional<std::string> named = inside(place.repository, target.path);
  if (named && inside(place.repository, target.real)) {
    return {
        fmt::format("'{}' leads by a link into git's own folder; name a file that is no such "
                    "link",
                    written)};
  }
  if (named) {
    return {fmt::format("'{}' leads by a link out of the {} '{}'; name a file that is in it",
                        written, bounds_of(place), place.repository)};
  }
  return {fmt::format("'{}' is outside the {} '{}'; start okr there, or use -C", written,
                      bounds_of(place), place.repository)};
}

/// With an okr.yaml, a folder around the repository means all of it.
bool is_allowed(const Place& place, const Target& target) {
  const std::optional<std::string> real = inside(place.repository, target.real);
  const std::optional<std::string> named = inside(place.repository, target.path);
  if (real && is_of_git(*real)) return named && is_of_git(*named);
  return real || (place.has_config && inside(target.real, place.repository));
}

Result<Target> find_target(const Session& session, const Place& place, const std::string& written) {
  if (written.empty()) return Error{"a PATH is empty; name a file or a folder, or . for this one"};
  const Target target{.path = absolute(session.folder, written),
                      .real = resolved(absolute(session.folder, written))};
  std::error_code error;
  if (!fs::exists(fs::symlink_status(target.path, error))) return missing(written, target.path);
  if (!is_allowed(place, target)) return outside(place, target, written);
  return target;
}

std::string folder_of(const std::string& path) {
  std::error_code error;
  return fs::is_directory(path, error) ? path : parent_of(path);
}

Place place_at(const std::string& root) {
  const std::optional<std::string> git = folder_above_with(root, ".git");
  return {.root = root, .repository = git.value_or(root), .has_git = git.has_value()};
}

}  // namespace

Place find_place(const Session& session, const std::vector<std::string>& paths) {
  const Place here = place_at(session.folder);
  std::optional<std::string> root = folder_above_with(session.folder, std::string(config_name));
  for (std::size_t i = 0; !root && i < paths.size(); ++i) {
    // Where the path is, not where a link of that name leads.
    std::string path = absolute(session.folder, paths[i]);
    if (!inside(here.repository, path)) {
      path = joined(resolved(parent_of(path)), name_of_path(path));
    }
    root = folder_above_with(folder_of(path), std::string(config_name));
  }
  if (!root) return here;
  Place place = place_at(*root);
  place.has_config = true;
  return place;
}

std::optional<Error> outside_repository(const Session& session, const Place& place,
                                        const std::string& path) {
  const Target target{.path = path, .real = resolved(path)};
  if (inside(place.repository, target.real) && is_allowed(place, target)) return std::nullopt;
  return outside(place, target, relative_to(session.folder, path));
}

Result<std::vector<Target>> find_targets(const Session& session, const Place& place,
                                         const std::vector<std::string>& paths) {
  std::vector<Target> targets;
  for (const std::string& written : paths) {
    Result<Target> target = find_target(session, place, written);
    if (!target) return target.error();
    targets.push_back(*std::move(target));
  }
  return targets;
}

std::optional<Error> of_other_okrs(const Session& session, const Place& place,
                                   const std::vector<Target>& targets) {
  if (!place.has_config) return std::nullopt;
  const std::string own = resolved(place.root);
  for (const Target& target : targets) {
    const auto root = folder_above_with(folder_of(target.path), std::string(config_name));
    if (!root || resolved(*root) == own || inside(target.real, own)) continue;
    return Error{fmt::format(
        "'{}' is under '{}', which holds other OKRs than '{}'; check each on its own: okr -C {} "
        "lint, in a hook with a `files` for each",
        relative_to(session.folder, target.path),
        relative_to(session.folder, joined(*root, config_name)),
        relative_to(session.folder, joined(place.root, config_name)),
        shell_word(relative_to(session.folder, *root)))};
  }
  return std::nullopt;
}

bool is_within_any(const std::vector<Target>& targets, std::string_view path) {
  return std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
    return inside(target.path, path) || inside(target.real, path);
  });
}

}  // namespace okr::cli
