// SPDX-License-Identifier: MIT
#include "output_place.h"

#include "paths.h"
#include "walk.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::cli {
namespace {

constexpr std::string_view option = "-o";

bool is_source(const Tree& tree, const std::string& path) {
  const std::optional<std::string> name = inside(tree.place.root, path);
  return name && std::any_of(tree.workspace.sources.begin(), tree.workspace.sources.end(),
                             [&](const text::Source& source) { return source.path == *name; });
}

}  // namespace

bool is_to_stdout(std::string_view output) {
  return output.empty() || output == "-";
}

std::optional<Error> refused_output(const Tree& tree, const std::vector<OutputFile>& files,
                                    std::string_view command) {
  for (const OutputFile& file : files) {
    if (is_source(tree, file.path) || is_source(tree, resolved(file.path))) {
      return Error{fmt::format("{}: '{}' is an OKR file; name another place", option, file.path)};
    }
    if (const auto why = stray_link(tree.place, file.path)) {
      return Error{fmt::format("{}: '{}': {}; name another place", option, file.path, *why)};
    }
    if (auto error = refused(file, option, command)) return error;
  }
  return std::nullopt;
}

std::optional<std::string_view> stray_link(const Place& place, const std::string& path) {
  const std::optional<std::string> named = inside(place.repository, path);
  if (!named || is_of_git(*named)) return std::nullopt;
  return stray_target(place.repository, resolved(path));
}

}  // namespace okr::cli
