// SPDX-License-Identifier: MIT
#include "../../src/cli/git_commits.h"

#include "git_repository.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

namespace okr::cli {
namespace {

using test::GitRepository;
using test::TempFolder;

/// The subject of the commit before the day; "none" or why not.
std::string before(const GitRepository& repository, const std::string& day) {
  const model::Date date = *model::parse_date(day);
  const auto line = first_parent_line(repository.files().path(), date);
  if (!line) return line.error().message;
  const Commit* const found = last_before(*line, date);
  return found ? repository.git({"show", "--no-patch", "--format=%s", found->hash}) : "none";
}

std::string message_of(const Result<Commit>& result) {
  return result ? "" : result.error().message;
}

}  // namespace

TEST_CASE("a commit is named by branch, tag, hash or what git knows else, and told by its day") {
  const GitRepository repository;
  repository.commit_at("2026-10-01T23:30:00-0700", "one");
  repository.commit_at("2026-10-02T12:00:00+0000", "two");
  repository.git({"tag", "v1", "HEAD~1"});
  const Result<Commit> tagged = commit_named(repository.files().path(), "v1");
  REQUIRE(tagged);
  CHECK(tagged->hash == repository.git({"rev-parse", "HEAD~1"}));
  CHECK(words_of(*tagged) == "2026-10-01 (" + tagged->hash.substr(0, 7) + ")");
  CHECK(commit_named(repository.files().path(), tagged->hash.substr(0, 8))->hash == tagged->hash);
}

TEST_CASE("what names no commit is one sentence: unknown, a range, an option, nothing") {
  const GitRepository repository;
  const std::string folder = repository.files().path();
  CHECK(message_of(commit_named(folder, "HEAD")) ==
        "the repository of '" + folder +
            "' has no commit yet, so that there is nothing to compare");
  repository.commit_at("2026-10-01T12:00:00+0000", "one");
  for (const char* const rev : {"nowhere", "HEAD..HEAD", "--all", "", "HEAD:file", "^HEAD"}) {
    CAPTURE(rev);
    CHECK(message_of(commit_named(folder, rev)) ==
          "git knows no commit '" + std::string(rev) + "' here; git log shows which there are");
  }
}

TEST_CASE("a branch that was not fetched is named with what brings it") {
  const GitRepository repository;
  repository.commit_at("2026-10-01T12:00:00+0000", "one");
  const TempFolder clones;
  const std::string clone = clones.at("top");
  repository.git({"clone", "-q", "--depth", "1", "file://" + repository.files().path(), clone});
  CHECK(message_of(commit_named(clone, "origin/next")) ==
        "git has not fetched 'origin/next'; git fetch origin next:refs/remotes/origin/next brings "
        "it");
  CHECK(message_of(commit_named(clone, "refs/remotes/origin/$(x)")) ==
        "git has not fetched 'refs/remotes/origin/$(x)'; git fetch origin "
        "'$(x):refs/remotes/origin/$(x)' brings it");
  repository.git({"branch", "next"});
  repository.git({"-C", clone, "fetch", "-q", "origin", "next:refs/remotes/origin/next"});
  CHECK(commit_named(clone, "origin/next"));
  CHECK(message_of(commit_named(clone, "next")) ==
        "git knows no commit 'next' here (did you mean 'origin/next'?)");
}

TEST_CASE("a folder in no repository, and one that git refuses, are told apart") {
  const TempFolder folder;
  CHECK(message_of(commit_named(folder.path(), "HEAD")) ==
        "'" + folder.path() + "' is in no git repository, so that there is nothing to compare");
  folder.write(".git", "gitdir: /nowhere/at/all\n");
  CHECK(message_of(commit_named(folder.path(), "HEAD")) ==
        "git does not read the repository of '" + folder.path() +
            "': not a git repository: /nowhere/at/all");
}

TEST_CASE("a repository that another owns is refused in git's words") {
  const GitRepository repository;
  repository.commit_at("2026-10-01T12:00:00+0000", "one");
  ::setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1", 1);
  const Result<Commit> refused = commit_named(repository.files().path(), "HEAD");
  ::unsetenv("GIT_TEST_ASSUME_DIFFERENT_OWNER");
  const std::string& folder = repository.files().path();
  CHECK(message_of(refused) == "git does not read the repository of '" + folder +
                                   "': detected dubious ownership in repository at '" + folder +
                                   "'");
}

TEST_CASE("where two histories part is their merge base") {
  const GitRepository repository;
  repository.commit_at("2026-10-01T12:00:00+0000", "one");
  repository.git({"branch", "side"});
  repository.commit_at("2026-10-02T12:00:00+0000", "two");
  const std::string folder = repository.files().path();
  CHECK(merge_base(folder, "main", "side")->hash == repository.git({"rev-parse", "side"}));
  repository.git({"checkout", "--quiet", "--orphan", "alone"});
  repository.commit_at("2026-10-03T12:00:00+0000", "three");
  CHECK(message_of(merge_base(folder, "main", "alone")) ==
        "the histories of 'main' and 'alone' have no commit in common");
}

TEST_CASE("the last commit before a day is by the calendar of whoever committed it") {
  const GitRepository repository;
  repository.commit_at("2026-09-20T12:00:00+0000", "early");
  repository.commit_at("2026-09-30T23:59:00-1100", "late on the last day, far west");
  repository.commit_at("2026-10-01T00:10:00-1100", "on the day");
  repository.commit_at("2026-10-05T12:00:00+0000", "later");
  CHECK(before(repository, "2026-10-01") == "late on the last day, far west");
  CHECK(before(repository, "2026-09-30") == "early");
  CHECK(before(repository, "2026-10-06") == "later");
  CHECK(before(repository, "2026-09-20") == "none");
}

TEST_CASE("only first parents count: what a branch did before its merge came with the merge") {
  const GitRepository repository;
  repository.commit_at("2026-09-20T12:00:00+0000", "main");
  repository.git({"checkout", "--quiet", "-b", "side"});
  repository.commit_at("2026-09-25T12:00:00+0000", "side");
  repository.git({"checkout", "--quiet", "main"});
  ::setenv("GIT_COMMITTER_DATE", "2026-10-10T12:00:00+0000", 1);
  repository.git({"merge", "--quiet", "--no-ff", "--message=merge", "side"});
  ::unsetenv("GIT_COMMITTER_DATE");
  CHECK(before(repository, "2026-10-01") == "main");
}

TEST_CASE("with clocks out of order the newest commit that says an earlier day is the one") {
  const GitRepository repository;
  repository.commit_at("2026-09-20T12:00:00+0000", "begin");
  repository.commit_at("2026-10-05T12:00:00+0000", "on time");
  repository.commit_at("1999-01-01T12:00:00+0000", "a clock without a battery");
  repository.commit_at("2026-10-07T12:00:00+0000", "on time again");
  CHECK(before(repository, "2026-10-01") == "a clock without a battery");
}

TEST_CASE("a shallow clone is known, and tells no commit that it has not") {
  const GitRepository repository;
  repository.commit_at("2026-09-20T12:00:00+0000", "one");
  repository.commit_at("2026-10-05T12:00:00+0000", "two");
  const TempFolder clones;
  repository.git({"clone", "--quiet", "--depth", "1", "file://" + repository.files().path(),
                  clones.at("top")});
  CHECK_FALSE(is_shallow(repository.files().path()));
  CHECK(is_shallow(clones.at("top")));
  const auto line = first_parent_line(clones.at("top"), *model::parse_date("2026-10-01"));
  REQUIRE(line);
  CHECK(last_before(*line, *model::parse_date("2026-10-01")) == nullptr);
  CHECK(message_of(commit_named(clones.at("top"), "HEAD~1")) ==
        "git knows no commit 'HEAD~1' here: it has only the newest part of the history; git fetch "
        "--unshallow gets the rest");
}

TEST_CASE("without git what is missing is said, and a detached HEAD is a HEAD") {
  const GitRepository repository;
  repository.commit_at("2026-09-20T12:00:00+0000", "one");
  repository.git({"checkout", "--quiet", "--detach"});
  CHECK(before(repository, "2026-10-01") == "one");
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  const Result<Commit> none = commit_named(repository.files().path(), "HEAD");
  ::setenv("PATH", path.c_str(), 1);
  CHECK(message_of(none) ==
        "'git' cannot be run: no such file or directory; install git to use this");
}

}  // namespace okr::cli
