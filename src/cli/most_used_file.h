// SPDX-License-Identifier: MIT
// Where a repository keeps its KPIs or projects.
#pragma once

#include <okr/model/workspace.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// The path of the file that has most of `things`, the first one of equals; nothing where there is
/// none.
template <class T>
std::optional<std::string> most_used_file(const model::Workspace& workspace,
                                          const std::vector<T>& things) {
  std::map<std::uint32_t, std::size_t> counts;
  for (const T& thing : things) ++counts[thing.file];
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == counts.end()) return std::nullopt;
  return workspace.sources[most->first].path;
}

}  // namespace okr::cli
