// SPDX-License-Identifier: MIT
#include "schema_line.h"

#include "paths.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace okr::cli {

std::string schema_line(std::string_view path) {
  std::string out = "# yaml-language-server: $schema=";
  for (auto depth = std::count(path.begin(), path.end(), '/'); depth > 0; --depth) out += "../";
  out += schema_name;
  return out += '\n';
}

std::string schema_line_in(const Place& place, std::string_view path) {
  std::error_code error;
  const bool is_there = std::filesystem::is_regular_file(joined(place.root, schema_name), error);
  return is_there ? schema_line(path) : std::string();
}

}  // namespace okr::cli
