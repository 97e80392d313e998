// SPDX-License-Identifier: MIT
// Paths as text, with '/'. Only `resolved` looks at the disk.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

/// `path` as seen from `folder`, without "." and ".."; "" is the folder itself.
std::string absolute(std::string_view folder, std::string_view path);
/// `path` with all symbolic links resolved as far as it exists.
std::string resolved(const std::string& path);
/// `folder`/`name`; a folder "" adds nothing.
std::string joined(std::string_view folder, std::string_view name);
/// Absolute `path` from inside absolute `folder`: "" for the folder itself, nothing where it is
/// outside.
std::optional<std::string> inside(std::string_view folder, std::string_view path);
/// Absolute `path` as one would type it in absolute `folder`; may begin with "..".
std::string relative_to(std::string_view folder, std::string_view path);
/// The folder that absolute `path` is in.
std::string parent_of(std::string_view path);
std::string_view name_of_path(std::string_view path);

}  // namespace okr::cli
