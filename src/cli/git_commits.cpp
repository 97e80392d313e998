// SPDX-License-Identifier: MIT
#include "git_commits.h"

#include "git.h"
#include "walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace okr::cli {
namespace {

constexpr const char* commit_format = "--format=%H %cs %T %P";

struct Line {
  Commit commit;
  std::string first_parent;
};

std::string_view cut_word(std::string_view& rest) {
  const std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  return word;
}

/// Lines of commit_format; between them rev-list says "commit HASH".
std::vector<Line> lines_of(std::string_view out) {
  std::vector<Line> lines;
  while (!out.empty()) {
    std::string_view line = out.substr(0, out.find('\n'));
    out.remove_prefix(std::min(line.size() + 1, out.size()));
    if (line.starts_with("commit ")) continue;
    const std::string hash(cut_word(line));
    const std::optional<model::Date> day = model::parse_date(cut_word(line));
    const std::string tree(cut_word(line));
    if (day) lines.push_back({{hash, *day, tree}, std::string(cut_word(line))});
  }
  return lines;
}

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

Error no_such_commit(const std::string& folder, std::string_view rev) {
  if (std::optional<Error> error = no_repository(folder)) return *std::move(error);
  const Result<GitAnswer> head = ask_git(folder, {"rev-parse", "--verify", "--quiet", "HEAD"});
  if (head && head->exit_code != 0) {
    return {
        fmt::format("the repository of '{}' has no commit yet, so that there is nothing to "
                    "compare",
                    folder)};
  }
  if (is_shallow(folder)) {
    return {
        fmt::format("git knows no commit '{}' here: it has only the newest part of the history; "
                    "git fetch --unshallow gets the rest",
                    rev)};
  }
  return {fmt::format("git knows no commit '{}' here; git log shows which there are", rev)};
}

Result<std::string> hash_of(const std::string& folder, std::string_view rev) {
  // Else it would be an option of git's.
  if (rev.empty() || rev.front() == '-') return no_such_commit(folder, rev);
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
  const std::vector<Line> lines = lines_of(answer->out);
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
  std::vector<Line> lines = lines_of(answer->out);
  for (const Line& each : lines) {
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
