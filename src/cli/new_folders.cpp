// SPDX-License-Identifier: MIT
#include "new_folders.h"

#include "paths.h"

#include <fmt/format.h>

#include <cerrno>

namespace okr::cli {

/// One that another process has put something into meanwhile is not empty, and stays.
NewFolders::~NewFolders() {
  for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder) {
    calls_.remove_folder(folder->c_str());
  }
}

std::optional<Error> NewFolders::make(const std::string& folder) {
  struct stat there {};
  if (calls_.stat(folder.c_str(), &there) == 0) return std::nullopt;
  const std::string above = parent_of(folder);
  if (errno == ENOENT && above != folder) {
    if (std::optional<Error> error = make(above)) return error;
    if (calls_.make_folder(folder.c_str()) == 0) {
      made_.push_back(folder);
      return std::nullopt;
    }
    if (errno == EEXIST) return std::nullopt;  // made by another one meanwhile
  }
  return Error{fmt::format("making the folder '{}' failed: {}", folder, error_text(errno))};
}

void NewFolders::keep() {
  for (const std::string& folder : made_) sync_folder(calls_, parent_of(folder));
  made_.clear();
}

}  // namespace okr::cli
