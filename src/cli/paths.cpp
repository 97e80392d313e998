// SPDX-License-Identifier: MIT
#include "paths.h"

#include <filesystem>
#include <system_error>

namespace okr::cli {
namespace {

namespace fs = std::filesystem;

std::string without_last_slash(std::string path) {
  if (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

/// Whether no part of it is empty, "." or ".."; parts that begin with a dot count as such.
bool is_plain(std::string_view path) {
  return !path.empty() && path[0] != '/' && path[0] != '.' && path.back() != '/' &&
         path.find("//") == path.npos && path.find("/.") == path.npos;
}

}  // namespace

std::string absolute(std::string_view folder, std::string_view path) {
  // Nearly all paths, by the thousand: fs::path takes each apart and joins it again.
  const bool is_normal = folder.starts_with('/') && is_plain(folder.substr(1));
  if (is_normal && is_plain(path)) return joined(folder, path);
  return without_last_slash((fs::path(folder) / fs::path(path)).lexically_normal().string());
}

std::string resolved(const std::string& path) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(path, error);
  return error ? path : without_last_slash(real.string());
}

std::string joined(std::string_view folder, std::string_view name) {
  if (folder.empty()) return std::string(name);
  std::string out(folder);
  if (out.back() != '/') out += '/';
  return out += name;
}

std::optional<std::string> inside(std::string_view folder, std::string_view path) {
  if (path == folder) return std::string();
  if (!path.starts_with(folder)) return std::nullopt;
  path.remove_prefix(folder.size());
  if (folder.ends_with('/')) return std::string(path);
  if (!path.starts_with('/')) return std::nullopt;
  return std::string(path.substr(1));
}

std::string relative_to(std::string_view folder, std::string_view path) {
  return fs::path(path).lexically_relative(folder).string();
}

std::string parent_of(std::string_view path) {
  return fs::path(path).parent_path().string();
}

std::string_view name_of_path(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace okr::cli
