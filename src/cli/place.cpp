// SPDX-License-Identifier: MIT
#include "place.h"

#include "paths.h"
#include "walk.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace okr::cli {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
    names.push_back(entries->path().filename().string());
  }
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

Result<Target> find_target(const Session& session, const Place& place, const std::string& written) {
  const Target target{.path = absolute(session.folder, written),
                      .real = resolved(absolute(session.folder, written))};
  std::error_code error;
  if (!fs::exists(fs::symlink_status(target.path, error))) return missing(written, target.path);
  if (place.has_config && !inside(place.repository, target.real) &&
      !inside(target.real, place.repository)) {
    return Error{fmt::format("'{}' is outside the repository '{}'; start okr there, or use -C",
                             written, place.repository)};
  }
  return target;
}

}  // namespace

Place find_place(const Session& session, const std::vector<std::string>& paths) {
  std::optional<std::string> root = folder_above_with(session.folder, std::string(config_name));
  if (!root && !paths.empty()) {
    const std::string first = resolved(absolute(session.folder, paths.front()));
    root = folder_above_with(first, std::string(config_name));
  }
  const std::string at = root.value_or(session.folder);
  return {.root = at,
          .repository = folder_above_with(at, ".git").value_or(at),
          .has_config = root.has_value()};
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

bool is_within_any(const std::vector<Target>& targets, std::string_view path) {
  return std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
    return inside(target.path, path) || inside(target.real, path);
  });
}

}  // namespace okr::cli
