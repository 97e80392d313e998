// SPDX-License-Identifier: MIT
// What .gitignore files say, as gitignore(5) has it. Pure: who reads which file is for walk.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

enum class Entry : unsigned char { file, folder };

struct IgnorePattern {
  std::string glob;
  bool negated = false;       ///< "!keep.yaml": what an earlier pattern took out comes back
  bool folders_only = false;  ///< "build/"
  bool by_name = false;       ///< no '/' but a last one: matches the name at any depth
};

/// The patterns of one file, in its order.
std::vector<IgnorePattern> parse_ignore_file(std::string_view bytes);

/// What the last matching pattern says of `path`, given from the folder of the ignore file; nothing
/// where none matches.
std::optional<bool> is_ignored(const std::vector<IgnorePattern>& patterns, std::string_view path,
                               Entry entry);

}  // namespace okr::cli
