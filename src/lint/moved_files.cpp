// SPDX-License-Identifier: MIT
#include "moved_files.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace okr::lint {
namespace {

using FileNumbers = std::vector<std::optional<std::uint32_t>>;

/// Sources are sorted by path.
std::optional<std::uint32_t> file_at(const model::Workspace& workspace, std::string_view path) {
  const auto& sources = workspace.sources;
  const auto found = std::lower_bound(
      sources.begin(), sources.end(), path,
      [](const text::Source& source, std::string_view wanted) { return source.path < wanted; });
  if (found == sources.end() || found->path != path) return std::nullopt;
  return static_cast<std::uint32_t>(found - sources.begin());
}

template <class Thing>
void follow(const std::vector<Thing>& was, const std::vector<Thing>& is,
            const std::vector<std::optional<std::uint32_t>>& partners,
            const std::vector<bool>& is_gone, FileNumbers& files) {
  for (std::size_t i = 0; i < is.size(); ++i) {
    if (!partners[i] || files[is[i].file]) continue;
    const std::uint32_t file = was[*partners[i]].file;
    if (is_gone[file]) files[is[i].file] = file;
  }
}

}  // namespace

FileNumbers files_before(const model::Workspace& before, const model::Workspace& now,
                         const compare::Pairs& pairs) {
  FileNumbers files;
  for (const text::Source& source : now.sources) files.push_back(file_at(before, source.path));
  std::vector<bool> is_gone;
  for (const text::Source& source : before.sources) is_gone.push_back(!file_at(now, source.path));
  follow(before.objectives, now.objectives, pairs.objectives, is_gone, files);
  follow(before.kpis, now.kpis, pairs.kpis, is_gone, files);
  follow(before.projects, now.projects, pairs.projects, is_gone, files);
  return files;
}

}  // namespace okr::lint
