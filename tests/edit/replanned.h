// SPDX-License-Identifier: MIT
// A small company in memory, for tests of what is changed in it.
#pragma once

#include "../load/loading.h"

#include <okr/edit/by_file.h>
#include <okr/edit/edit_file.h>
#include <okr/model/find.h>

#include <string>
#include <utility>
#include <vector>

namespace okr::test {

using Files = std::vector<std::pair<std::string, std::string>>;

inline constexpr model::Date today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 2};

inline model::Found found_in(const model::Workspace& workspace, std::string_view reference) {
  const auto found = model::find(workspace, reference, today);
  return found ? *found : model::Found();
}

/// Each file as the intents make it, or why not.
inline Files edited(const model::Workspace& workspace, const edit::IntentsByFile& intents) {
  Files out;
  for (std::uint32_t file = 0; file < workspace.sources.size(); ++file) {
    const text::Source& source = workspace.sources[file];
    const auto meant = intents.find(file);
    if (meant == intents.end()) {
      out.emplace_back(source.path, source.bytes);
      continue;
    }
    const auto bytes = edit::edit_file(source, meant->second, {});
    out.emplace_back(source.path, bytes ? *bytes : bytes.error().message);
  }
  return out;
}

}  // namespace okr::test
