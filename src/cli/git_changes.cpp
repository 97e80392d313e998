// SPDX-License-Identifier: MIT
#include "git_changes.h"

#include "git.h"
#include "git_objects.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace okr::cli {
namespace {

Error no_changes(const std::string& folder, const GitAnswer& answer) {
  return {fmt::format("git does not say what changed in '{}': {}", folder, first_words_of(answer))};
}

/// ":100644 100644 OLD NEW M"
struct Raw {
  std::string_view old_mode;
  std::string_view new_mode;
  std::string_view before;
  std::string_view after;
};

std::string_view cut_field(std::string_view& rest) {
  const std::string_view field = rest.substr(0, rest.find(' '));
  rest.remove_prefix(std::min(field.size() + 1, rest.size()));
  return field;
}

Raw raw_of(std::string_view words) {
  words.remove_prefix(1);
  Raw raw;
  raw.old_mode = cut_field(words);
  raw.new_mode = cut_field(words);
  raw.before = cut_field(words);
  raw.after = cut_field(words);
  return raw;
}

bool is_regular(std::string_view mode) {
  return mode.starts_with("100");
}

/// What was there before, or would have been: a link that became a file is a new file.
std::optional<GitChange> change_of(const Raw& raw, std::string_view path) {
  if (!is_regular(raw.old_mode) && !is_regular(raw.new_mode)) return std::nullopt;
  return GitChange{std::string(path),
                   is_regular(raw.old_mode) ? std::string(raw.before) : std::string()};
}

std::optional<GitChange> addition_of(const Raw& raw, std::string_view path) {
  if (is_regular(raw.old_mode) || !is_regular(raw.new_mode)) return std::nullopt;
  return GitChange{std::string(path), std::string(raw.after)};
}

using Read = std::optional<GitChange> (*)(const Raw&, std::string_view path);

/// Words and paths by turns, each with a NUL behind it; before those of a pair of trees stands a
/// line with both.
std::vector<std::vector<GitChange>> read_changes(std::string_view out, Read read) {
  std::vector<std::vector<GitChange>> lists;
  while (!out.empty()) {
    if (out.front() != ':') {
      out.remove_prefix(std::min(out.find('\n') + 1, out.size()));
      lists.emplace_back();
      continue;
    }
    const std::string_view words = out.substr(0, out.find('\0'));
    out.remove_prefix(std::min(words.size() + 1, out.size()));
    const std::string_view path = out.substr(0, out.find('\0'));
    out.remove_prefix(std::min(path.size() + 1, out.size()));
    if (lists.empty()) lists.emplace_back();
    if (auto change = read(raw_of(words), path)) lists.back().push_back(*std::move(change));
  }
  return lists;
}

Result<std::vector<std::vector<GitChange>>> compare_trees(const std::string& folder,
                                                          const std::vector<TreePair>& pairs,
                                                          Read read) {
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
  std::vector<std::vector<GitChange>> lists = read_changes(answer->out, read);
  if (lists.size() != pairs.size()) return no_changes(folder, *answer);
  return lists;
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
  return compare_trees(folder, pairs, change_of);
}

Result<std::vector<std::vector<GitChange>>> files_added(const std::string& folder,
                                                        const std::vector<TreePair>& pairs) {
  return compare_trees(folder, pairs, addition_of);
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
  std::vector<std::vector<GitChange>> lists = read_changes(answer->out, change_of);
  return lists.empty() ? std::vector<GitChange>() : std::move(lists.front());
}

Result<std::vector<std::string>> known_files(const std::string& folder) {
  const Result<GitAnswer> answer = ask_git(folder, {"ls-files", "-z"});
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return no_changes(folder, *answer);
  return split_at_nul(answer->out);
}

}  // namespace okr::cli
