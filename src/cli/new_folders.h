// SPDX-License-Identifier: MIT
// Folders made for files that are to be new, and taken back where those do not come to be.
#pragma once

#include "file_calls.h"

#include <okr/text/result.h>

#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

class NewFolders {
 public:
  explicit NewFolders(const FileCalls& calls) : calls_(calls) {}
  ~NewFolders();
  NewFolders(const NewFolders&) = delete;
  NewFolders& operator=(const NewFolders&) = delete;

  /// Makes `folder` and those above it that are missing.
  std::optional<Error> make(const std::string& folder);
  /// They stay, on the disk too.
  void keep();

 private:
  const FileCalls& calls_;
  std::vector<std::string> made_;  // from the top down
};

}  // namespace okr::cli
