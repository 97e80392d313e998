// SPDX-License-Identifier: MIT
// What a file says, without a word about how: the events of its YAML as a nested value. Two files
// that say the same are equal; a change that is meant is made here and in the bytes, and both must
// come to the same.
#pragma once

#include <okr/edit/intent.h>
#include <okr/yaml/tree.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

struct Said {
  yaml::Kind kind = yaml::Kind::null;
  std::string text;
  std::vector<Said> children;  ///< of a mapping key, value, key, value ...
  friend bool operator==(const Said&, const Said&) = default;
};

/// Of an empty file: an empty mapping. `bytes` are what the tree was read from: a block of text
/// that ends them without a line break says the same as with one.
Said what_is_said(const yaml::Tree& tree, std::string_view bytes);
Said what_is_said(const Content& content);
Said said_text(std::string text);

}  // namespace okr::edit
