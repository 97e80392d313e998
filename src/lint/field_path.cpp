// SPDX-License-Identifier: MIT
#include "field_path.h"

#include <algorithm>
#include <optional>

namespace okr::lint {
namespace {

using yaml::Entry;
using yaml::Kind;
using yaml::Value;

std::optional<Entry> entry_around(const Value& mapping, std::uint32_t at) {
  std::optional<Entry> found;
  for (const Entry& entry : mapping.entries()) {
    if (entry.key.span().begin > at) break;
    found = entry;
  }
  if (!found || at > std::max(found->key.span().end, found->value.span().end)) return std::nullopt;
  return found;
}

std::optional<Value> item_around(const Value& sequence, std::uint32_t at) {
  std::optional<Value> found;
  for (const Value& item : sequence.items()) {
    if (item.span().begin > at) break;
    found = item;
  }
  if (!found || at > found->span().end) return std::nullopt;
  return found;
}

}  // namespace

std::string field_path(const yaml::Tree& tree, std::uint32_t at, std::uint32_t from) {
  std::string path;
  std::optional<Value> value = tree.root();
  while (value) {
    if (value->kind() == Kind::sequence) {
      value = item_around(*value, at);
      continue;
    }
    if (value->kind() != Kind::mapping) break;
    const std::optional<Entry> entry = entry_around(*value, at);
    if (!entry) break;
    if (entry->key.span().begin >= from) {
      if (!path.empty()) path += '.';
      path += entry->key.text();
    }
    const bool is_in_value = at >= entry->value.span().begin && at > entry->key.span().end;
    value = is_in_value ? std::optional(entry->value) : std::nullopt;
  }
  return path;
}

}  // namespace okr::lint
