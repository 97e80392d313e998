// SPDX-License-Identifier: MIT
// A node by the keys and item numbers that lead to it: what stays true while the bytes around it
// change.
#pragma once

#include <okr/yaml/tree.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::edit {

struct Step {
  enum class Kind : unsigned char { value, key, item };
  Kind kind = Kind::item;
  std::string key = {};  ///< whose value, or which key
  std::size_t item = 0;
  friend bool operator==(const Step&, const Step&) = default;
};
using Path = std::vector<Step>;

inline Step value_of(std::string key) {
  return {Step::Kind::value, std::move(key)};
}
inline Step item_at(std::size_t item) {
  return {Step::Kind::item, {}, item};
}

Path path_to(const yaml::Tree& tree, std::uint32_t node);
std::optional<std::uint32_t> node_at(const yaml::Tree& tree, const Path& path);
/// The outermost node with just these bytes.
std::optional<std::uint32_t> node_of(const yaml::Tree& tree, text::Span span);

/// Whether one of them is at or below the other.
bool are_related(const Path& a, const Path& b);
/// Where `path` goes on below `above`; nothing where it does not.
std::optional<Step> next_step(const Path& path, const Path& above);

}  // namespace okr::edit
