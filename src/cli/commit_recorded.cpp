// SPDX-License-Identifier: MIT
#include "commit_recorded.h"

#include "commit_files.h"
#include "git_output.h"
#include "numbers.h"
#include "paths.h"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace okr::cli {

std::optional<Error> misses_git(const Place& place) {
  if (place.has_git) return std::nullopt;
  return Error{fmt::format(
      "--commit needs a git repository, and '{}' is in none; nothing was recorded", place.root)};
}

std::vector<std::string> changed_already(const Place& place, const std::vector<FixedFile>& files) {
  // One answer for all files; names in it are relative to where git is asked.
  const Result<GitAnswer> answer = ask_git(
      place.root,
      {"diff", "--name-only", "--no-ext-diff", "--no-textconv", "--relative", "-z", "HEAD"});
  if (!answer || answer->exit_code != 0) return {};
  const std::vector<std::string> listed = split_at_nul(answer->out);
  const std::set<std::string, std::less<>> names(listed.begin(), listed.end());
  std::vector<std::string> changed;
  for (const FixedFile& file : files) {
    if (names.contains(file.path)) changed.push_back(file.path);
  }
  return changed;
}

std::string other_changes(const std::vector<std::string>& changed) {
  if (changed.empty()) return {};
  if (changed.size() == 1)
    return fmt::format("{} has other changes as well; they are in the commit", changed.front());
  return fmt::format("{} files have other changes as well, such as {}; they are in the commit",
                     changed.size(), changed.front());
}

Result<std::string> commit_as(const Place& place, const std::vector<FixedFile>& files,
                              const std::string& message) {
  std::vector<std::string> paths;
  for (const FixedFile& file : files) paths.push_back(absolute(place.root, file.path));
  const Result<Committed> committed = commit_files(paths, message);
  if (!committed) return committed.error();
  return committed->hash;
}

Result<std::string> commit_recorded(const Place& place, const std::vector<FixedFile>& files,
                                    std::size_t checkins) {
  return commit_as(
      place, files,
      fmt::format("Record {} in {}", counted(checkins, "check-in"), counted(files.size(), "file")));
}

}  // namespace okr::cli
