// SPDX-License-Identifier: MIT
// What a file says, every part with the bytes where it stood, and intentions made on it in the
// plainest way: a second opinion on what edit_file has to come to.
#pragma once

#include <okr/edit/intent.h>
#include <okr/yaml/parse.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace okr::test {

struct Told {
  yaml::Kind kind = yaml::Kind::null;
  std::string text = {};
  std::optional<text::Span> place = std::nullopt;    ///< nothing: it is new
  std::optional<std::size_t> number = std::nullopt;  ///< among the items of the file's list
  std::vector<Told> children = {};                   ///< of a mapping key, value, key, value ...
};

/// Of an empty file: an empty mapping.
Told told(const yaml::Tree& tree);

/// Whether it could be made.
bool make(Told& root, const edit::Intent& intent);

/// The same text for the same content.
std::string shown(const Told& told);

}  // namespace okr::test
