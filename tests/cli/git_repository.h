// SPDX-License-Identifier: MIT
// A real git repository of its own for a test, whatever the machine's git is set to.
#pragma once

#include "temp_folder.h"

#include <string>
#include <vector>

namespace okr::test {

class GitRepository {
 public:
  /// Sam Iwu's, on the branch main, without a commit.
  GitRepository();

  const TempFolder& files() const { return folder_; }
  std::string at(std::string_view name) const { return folder_.at(name); }
  /// What git says on stdout, without the last newline. Throws, with git's words, where it fails.
  std::string git(const std::vector<std::string>& args) const;
  /// Everything there is, in one commit.
  void commit_all(const std::string& message) const;
  /// The same on a day, "2026-10-01T12:00:00+0000"; a commit of nothing new as well.
  void commit_at(const std::string& when, const std::string& message) const;

 private:
  TempFolder folder_;
};

}  // namespace okr::test
