// SPDX-License-Identifier: MIT
// Ids of drafts, and the finding that an id is missing.
#pragma once

#include "reader.h"

#include <okr/load/load.h>
#include <okr/model/okr.h>

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace okr::load {

inline std::string_view title_of(const model::Objective& objective) {
  return objective.title.value;
}
inline std::string_view title_of(const model::KeyResult& key_result) {
  return key_result.title.value;
}
inline std::string_view title_of(const model::Milestone& milestone) {
  return milestone.title ? std::string_view(**milestone.title) : std::string_view();
}

/// Gives every item without a written id one from its title, or by its position ("kr2") where that
/// is empty or taken. Written ids come first.
template <class T>
void give_draft_ids(std::vector<T>& items, std::string_view prefix) {
  std::unordered_set<std::string> taken;
  for (const T& item : items) {
    if (item.id_written) taken.insert(item.id);
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].id_written) continue;
    std::string id = slug(title_of(items[i]));
    if (model::looks_like_period(id)) id.clear();
    const std::string by_position = fmt::format("{}{}", prefix, i + 1);
    if (id.empty() || taken.contains(id)) id = by_position;
    for (int n = 2; taken.contains(id); ++n) id = fmt::format("{}-{}", by_position, n);
    taken.insert(id);
    items[i].id = std::move(id);
  }
}

/// `mapping` is an objective or key result without a written id; `title` is where it is shown.
void report_missing_id(Reader& in, Entity entity, const yaml::Value& mapping, text::Span title,
                       std::string_view id, diag::Severity severity);

}  // namespace okr::load
