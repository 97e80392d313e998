// SPDX-License-Identifier: MIT
#include "git_commits.h"

#include "checkin_args.h"
#include "git.h"
#include "git_output.h"
#include "walk.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <set>

namespace okr::cli {
namespace {

/// Why git has no answer at all there; nothing where it has a repository.
std::optional<Error> no_repository(const std::string& folder) {
  const Result<GitAnswer> answer = ask_git(folder, {"rev-parse", "--git-dir"});
  if (!answer) return answer.error();
  if (answer->exit_code == 0) return std::nullopt;
  if (!folder_above_with(folder, ".git")) {
    return Error{
        fmt::format("'{}' is in no git repository, so that there is nothing to compare", folder)};
  }
  return Error{
      fmt::format("git does not read the repository of '{}': {}", folder, first_words_of(*answer))};
}

/// Whether a branch can be called so; then nothing in the name is a pattern.
bool is_branch_name(const std::string& folder, std::string_view name) {
  const Result<GitAnswer> fits =
      ask_git(folder, {"check-ref-format", "refs/heads/" + std::string(name)});
  return fits && fits->exit_code == 0;
}

/// The whole names of the refs that the patterns match.
std::vector<std::string> refs_like(const std::string& folder, std::vector<std::string> patterns) {
  patterns.insert(patterns.begin(), {"for-each-ref", "--format=%(refname)"});
  const Result<GitAnswer> answer = ask_git(folder, patterns);
  std::vector<std::string> refs;
  if (!answer || answer->exit_code != 0) return refs;
  for (std::string_view rest = answer->out; !rest.empty();) refs.emplace_back(cut(rest, '\n'));
  return refs;
}

/// What a remote calls `rev` where that is "origin/next", or all of "refs/remotes/origin/next".
struct RemoteBranch {
  std::string remote;
  std::string branch;
};

std::optional<RemoteBranch> remote_branch(const std::string& folder, std::string_view rev) {
  constexpr std::string_view all_remotes = "refs/remotes/";
  if (rev.starts_with(all_remotes)) rev.remove_prefix(all_remotes.size());
  const Result<GitAnswer> answer = ask_git(folder, {"remote"});
  if (!answer || answer->exit_code != 0) return std::nullopt;
  for (std::string_view rest = answer->out; !rest.empty();) {
    const std::string_view remote = cut(rest, '\n');
    if (rev.size() <= remote.size() + 1 || !rev.starts_with(remote)) continue;
    if (rev[remote.size()] != '/') continue;
    const std::string branch(rev.substr(remote.size() + 1));
    if (is_branch_name(folder, branch)) return RemoteBranch{std::string(remote), branch};
  }
  return std::nullopt;
}

/// Also where git was told to keep one branch only: then it would not note where the other one is.
Error not_fetched(std::string_view rev, const RemoteBranch& missing) {
  return {fmt::format(
      "git has not fetched '{}'; git fetch {} {} brings it", rev, shell_word(missing.remote),
      shell_word(fmt::format("{0}:refs/remotes/{1}/{0}", missing.branch, missing.remote)))};
}

/// A clone has the branches of others under the remote's name, until they are checked out.
std::optional<Error> meant_a_remotes(const std::string& folder, std::string_view rev) {
  constexpr std::string_view all_remotes = "refs/remotes/";
  if (!is_branch_name(folder, rev)) return std::nullopt;
  const auto refs = refs_like(folder, {fmt::format("{}*/{}", all_remotes, rev)});
  if (refs.empty()) return std::nullopt;
  return Error{fmt::format("git knows no commit '{}' here (did you mean '{}'?)", rev,
                           refs.front().substr(all_remotes.size()))};
}

Error no_such_commit(const std::string& folder, std::string_view rev) {
  if (std::optional<Error> error = no_repository(folder)) return *std::move(error);
  const Result<GitAnswer> head = ask_git(folder, {"rev-parse", "--verify", "--quiet", "HEAD"});
  if (head && head->exit_code != 0) {
    return {
        fmt::format("the repository of '{}' has no commit yet, so that there is nothing to "
                    "compare",
                    folder)};
  }
  if (const auto missing = remote_branch(folder, rev)) return not_fetched(rev, *missing);
  if (auto meant = meant_a_remotes(folder, rev)) return *std::move(meant);
  if (is_shallow(folder)) {
    return {
        fmt::format("git knows no commit '{}' here: it has only the newest part of the history; "
                    "git fetch --unshallow gets the rest",
                    rev)};
  }
  return {fmt::format("git knows no commit '{}' here; git log shows which there are", rev)};
}

Result<std::string> hash_of(const std::string& folder, std::string_view rev) {
  // Else it would be an option of git's, or a commit to leave out.
  if (rev.empty() || rev.front() == '-' || rev.front() == '^') return no_such_commit(folder, rev);
  const Result<GitAnswer> answer =
      ask_git(folder, {"rev-parse", "--verify", "--quiet", std::string(rev) + "^{commit}"});
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return no_such_commit(folder, rev);
  return answer->out.substr(0, answer->out.find('\n'));
}

Result<Commit> commit_of(const std::string& folder, const std::string& hash) {
  const Result<GitAnswer> answer =
      ask_git(folder, {"rev-list", "--no-walk", commit_format, hash, "--"});
  if (!answer) return answer.error();
  const std::vector<CommitLine> lines = read_commits(answer->out);
  if (lines.empty()) {
    return Error{fmt::format("git does not show commit {}: {}", hash, first_words_of(*answer))};
  }
  return lines.front().commit;
}

}  // namespace

std::string words_of(const Commit& commit) {
  return fmt::format("{} ({})", model::to_string(commit.day), commit.hash.substr(0, 7));
}

Result<Commit> commit_named(const std::string& folder, std::string_view rev) {
  const Result<std::string> hash = hash_of(folder, rev);
  if (!hash) return hash.error();
  return commit_of(folder, *hash);
}

std::optional<Error> ambiguous(const std::string& folder, std::string_view rev) {
  if (!is_branch_name(folder, rev)) return std::nullopt;
  const std::vector<std::string> wanted{fmt::format("refs/tags/{}", rev),
                                        fmt::format("refs/heads/{}", rev),
                                        fmt::format("refs/remotes/{}", rev)};
  std::vector<std::string> refs = refs_like(folder, wanted);
  std::set<std::string> commits;
  // A pattern also stands for all that is below it.
  std::erase_if(refs, [&](const std::string& ref) {
    return std::find(wanted.begin(), wanted.end(), ref) == wanted.end();
  });
  for (const std::string& ref : refs) {
    if (const Result<std::string> hash = hash_of(folder, ref)) commits.insert(*hash);
  }
  if (commits.size() < 2) return std::nullopt;
  return Error{
      fmt::format("'{}' can be {}; write the one that is meant", rev, fmt::join(refs, " or "))};
}

Result<Commit> merge_base(const std::string& folder, std::string_view one, std::string_view other) {
  const Result<std::string> first = hash_of(folder, one);
  if (!first) return first.error();
  const Result<std::string> second = hash_of(folder, other);
  if (!second) return second.error();
  const Result<GitAnswer> answer = ask_git(folder, {"merge-base", *first, *second});
  if (!answer) return answer.error();
  if (answer->exit_code == 0) {
    return commit_of(folder, answer->out.substr(0, answer->out.find('\n')));
  }
  return Error{fmt::format("the histories of '{}' and '{}' have no commit in common{}", one, other,
                           is_shallow(folder)
                               ? ": git has only their newest part here; git fetch --unshallow "
                                 "gets the rest"
                               : "")};
}

Result<FirstParentLine> first_parent_line(const std::string& folder, model::Date day) {
  // The day begins first where clocks are 14 hours ahead; each commit's own calendar decides then.
  const auto begins = std::chrono::sys_seconds(day) - std::chrono::hours(14);
  const Result<GitAnswer> answer =
      ask_git(folder, {"rev-list", "--first-parent",
                       fmt::format("--max-age={}", begins.time_since_epoch().count()),
                       commit_format, "HEAD", "--"});
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return no_such_commit(folder, "HEAD");
  FirstParentLine line;
  std::vector<CommitLine> lines = read_commits(answer->out);
  for (const CommitLine& each : lines) {
    line.commits.push_back(each.commit);
    line.reaches_back = each.commit.day < day;
    if (line.reaches_back) return line;
  }
  const std::string next = lines.empty() ? "HEAD" : lines.back().first_parent;
  if (next.empty()) return line;
  Result<Commit> older = commit_named(folder, next);
  if (!older) return older.error();
  line.commits.push_back(*std::move(older));
  line.reaches_back = true;
  return line;
}

const Commit* last_before(const FirstParentLine& line, model::Date day) {
  const auto found = std::find_if(line.commits.begin(), line.commits.end(),
                                  [&](const Commit& commit) { return commit.day < day; });
  return found == line.commits.end() ? nullptr : &*found;
}

bool is_shallow(const std::string& folder) {
  const Result<GitAnswer> answer = ask_git(folder, {"rev-parse", "--is-shallow-repository"});
  return answer && answer->exit_code == 0 && answer->out == "true\n";
}

}  // namespace okr::cli
