// SPDX-License-Identifier: MIT
#include "commit_files.h"

#include "git_output.h"
#include "paths.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

using Words = std::vector<std::string>;

std::string ended_by_zero(const std::vector<std::string>& paths) {
  std::string out;
  for (const std::string& path : paths) (out += path) += '\0';
  return out;
}

/// Thousands of paths are no arguments of a program: they go to its stdin.
Words with_paths_from_stdin(Words args) {
  args.insert(args.end(), {"--pathspec-from-file=-", "--pathspec-file-nul"});
  return args;
}

Error refused_by_git(const GitAnswer& answer) {
  std::string words = answer.err.empty() ? answer.out : answer.err;
  words.erase(words.find_last_not_of(" \r\n") + 1);
  if (words.empty()) words = fmt::format("it ended with {}", answer.exit_code);
  return {fmt::format("not committed, git says: {}", words)};
}

std::optional<Error> problem_in(const Result<GitAnswer>& answer) {
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return refused_by_git(*answer);
  return std::nullopt;
}

/// Those that git does not know, as it is told of them.
Result<Words> unknown_to_git(const std::string& top, const Words& paths) {
  const Result<GitAnswer> known = ask_git(top, {"ls-files", "-z", "--full-name"});
  if (const auto problem = problem_in(known)) return *problem;
  const Words listed = split_at_nul(known->out);
  const std::set<std::string, std::less<>> names(listed.begin(), listed.end());
  Words unknown;
  std::copy_if(paths.begin(), paths.end(), std::back_inserter(unknown), [&](const auto& path) {
    const auto name = inside(top, path);
    return !name || !names.contains(*name);
  });
  return unknown;
}

std::optional<Error> commit(const std::string& top, const Words& paths, std::string_view message) {
  return problem_in(
      run_git(top,
              with_paths_from_stdin({"commit", "--quiet", "--only", "--cleanup=whitespace", "-m",
                                     std::string(message)}),
              ended_by_zero(paths)));
}

}  // namespace

Result<Committed> commit_files(const std::vector<std::string>& paths, std::string_view message) {
  Words real;
  for (const std::string& path : paths) real.push_back(resolved(path));
  const Result<GitAnswer> found =
      ask_git(parent_of(real.front()), {"rev-parse", "--show-toplevel"});
  if (const auto problem = problem_in(found)) return *problem;
  const std::string top = found->out.substr(0, found->out.find('\n'));
  const Result<Words> unknown = unknown_to_git(top, real);
  if (!unknown) return unknown.error();
  const std::string new_paths = ended_by_zero(*unknown);
  if (!unknown->empty()) {
    const auto added = run_git(top, with_paths_from_stdin({"add", "--intent-to-add"}), new_paths);
    if (const auto problem = problem_in(added)) return *problem;
  }
  if (const auto problem = commit(top, real, message)) {
    if (!unknown->empty()) {
      (void)run_git(top, {"update-index", "--force-remove", "-z", "--stdin"}, new_paths);
    }
    return *problem;
  }
  const Result<GitAnswer> hash = ask_git(top, {"rev-parse", "--short", "HEAD"});
  if (const auto problem = problem_in(hash)) return *problem;
  return Committed{hash->out.substr(0, hash->out.find('\n'))};
}

}  // namespace okr::cli
