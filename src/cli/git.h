// SPDX-License-Identifier: MIT
// git, as a program that is run with an argument vector. Nothing here is needed to read or write
// OKR files: where there is no git, what needs it says so.
#pragma once

#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct GitAnswer {
  int exit_code = 0;
  std::string out;
  std::string err;
};

/// Runs `git -C folder args...` without a terminal, a pager, an editor or questions, and with
/// `input` on its stdin. The folder says which repository, never the environment, and paths mean
/// themselves: no pattern in them. Fails where there is no git.
Result<GitAnswer> run_git(const std::string& folder, const std::vector<std::string>& args,
                          std::string_view input = {});

/// The same for what only reads: where git has but a part of the objects nothing is fetched, and
/// what the repository's settings run besides git, to watch files or as hooks, is not run.
Result<GitAnswer> ask_git(const std::string& folder, const std::vector<std::string>& args,
                          std::string_view input = {});

/// Git's words on why not: the first line, on stderr as a rule.
std::string first_words_of(const GitAnswer& answer);

/// What git has as `user.email` there.
std::optional<std::string> git_user_email(const std::string& folder);

/// The bytes of a file of the last commit, as git would check it out; nothing where it has none, or
/// there is no commit. Links are followed.
std::optional<std::string> committed_bytes(const std::string& path);

/// Commits the file at absolute `path` as it is, and nothing else: what else is staged stays
/// staged. Fails with git's words, and the file is then staged or not as it was before.
struct Committed {
  std::string hash;  ///< short
};
Result<Committed> commit_file(const std::string& path, std::string_view message);

}  // namespace okr::cli
