// SPDX-License-Identifier: MIT
#include "git_changes.h"

#include "git.h"
#include "git_objects.h"
#include "git_output.h"

#include <fmt/format.h>

#include <utility>

namespace okr::cli {
namespace {

Error no_changes(const std::string& folder, const GitAnswer& answer) {
  return {fmt::format("git does not say what changed in '{}': {}", folder, first_words_of(answer))};
}

Result<std::vector<std::vector<GitChange>>> compare_trees(const std::string& folder,
                                                          const std::vector<TreePair>& pairs,
                                                          ChangesWanted wanted) {
  std::string input;
  for (const TreePair& pair : pairs) input += pair.before + ' ' + pair.after + '\n';
  if (input.empty()) return std::vector<std::vector<GitChange>>();
  const Result<GitAnswer> answer = ask_git(folder,
                                           {"diff-tree", "--stdin", "-r", "--raw", "-z",
                                            "--no-abbrev", "--no-renames", "--relative", "--", "."},
                                           input);
  if (!answer) return answer.error();
  if (answer->exit_code != 0 && is_partial(folder)) return files_missing(folder);
  if (answer->exit_code != 0) return no_changes(folder, *answer);
  auto lists = read_changes(answer->out, wanted);
  if (!lists || lists->size() != pairs.size()) return no_changes(folder, *answer);
  return *std::move(lists);
}

}  // namespace

std::string empty_tree(const std::string& hash) {
  constexpr std::size_t sha1_digits = 40;
  return hash.size() == sha1_digits
             ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
             : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}

Result<std::vector<std::vector<GitChange>>> tree_changes(const std::string& folder,
                                                         const std::vector<TreePair>& pairs) {
  return compare_trees(folder, pairs, ChangesWanted::all);
}

Result<std::vector<std::vector<GitChange>>> files_added(const std::string& folder,
                                                        const std::vector<TreePair>& pairs) {
  return compare_trees(folder, pairs, ChangesWanted::added);
}

Result<std::vector<GitChange>> disk_changes(const std::string& folder, const std::string& commit) {
  // Without a refresh the index is not written, and files that were only touched go through no
  // filter of the repository's: they are said to differ.
  const Result<GitAnswer> answer =
      ask_git(folder, {"-c", "diff.autoRefreshIndex=false", "diff", "--raw", "-z", "--no-abbrev",
                       "--no-renames", "--no-ext-diff", "--ignore-submodules=all", "--relative",
                       commit, "--", "."});
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return no_changes(folder, *answer);
  auto lists = read_changes(answer->out, ChangesWanted::all);
  if (!lists) return no_changes(folder, *answer);
  return lists->empty() ? std::vector<GitChange>() : std::move(lists->front());
}

Result<std::vector<std::string>> known_files(const std::string& folder) {
  const Result<GitAnswer> answer = ask_git(folder, {"ls-files", "-z"});
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return no_changes(folder, *answer);
  return split_at_nul(answer->out);
}

}  // namespace okr::cli
