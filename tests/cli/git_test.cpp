// SPDX-License-Identifier: MIT
#include "../../src/cli/git.h"

#include "../../src/cli/commit_recorded.h"
#include "git_repository.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <sys/stat.h>

namespace okr::cli {
namespace {

using test::GitRepository;
using test::TempFolder;

std::string message_of(const Result<Committed>& result) {
  return result ? "" : result.error().message;
}

/// The names in the last commit, one a line.
std::string last_commit(const GitRepository& repository) {
  return repository.git({"show", "--format=", "--name-only"});
}

std::string status(const GitRepository& repository) {
  return repository.git({"status", "--short"});
}

void add_hook(const GitRepository& repository, const std::string& script) {
  repository.files().write(".git/hooks/pre-commit", "#!/bin/sh\n" + script);
  ::chmod(repository.at(".git/hooks/pre-commit").c_str(), 0755);
}

}  // namespace

TEST_CASE("git is asked in a folder, with bytes on its stdin, and answers with its words") {
  const GitRepository repository;
  const Result<GitAnswer> hash =
      run_git(repository.files().path(), {"hash-object", "--stdin"}, "okr\n");
  REQUIRE(hash);
  CHECK(hash->exit_code == 0);
  CHECK(hash->out == "0f535cedbfedb2bdb61025eb8400a7fbcbd1be7d\n");
  const Result<GitAnswer> wrong = run_git(repository.files().path(), {"no-such-command"});
  REQUIRE(wrong);
  CHECK(wrong->exit_code != 0);
  CHECK(wrong->err.find("'no-such-command' is not a git command") != std::string::npos);
}

TEST_CASE("the folder says which repository is asked, never the environment of a hook") {
  const GitRepository repository;
  ::setenv("GIT_DIR", "/elsewhere/.git", 1);
  const Result<GitAnswer> top =
      run_git(repository.files().path(), {"rev-parse", "--show-toplevel"});
  ::unsetenv("GIT_DIR");
  REQUIRE(top);
  CHECK(top->out == repository.files().path() + "\n");
}

TEST_CASE("without git what is missing is said") {
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  const Result<GitAnswer> answer = run_git("/", {"version"});
  ::setenv("PATH", path.c_str(), 1);
  REQUIRE_FALSE(answer);
  CHECK(answer.error().message ==
        "'git' cannot be run: no such file or directory; install git to use this");
}

TEST_CASE("the email is the repository's own") {
  const GitRepository repository;
  CHECK(git_user_email(repository.files().path()) == "sam@northwind.example");
  repository.git({"config", "--unset", "user.email"});
  CHECK(git_user_email(repository.files().path()) == std::nullopt);
}

TEST_CASE("committed bytes are those of the last commit, not of the disk or the index") {
  const GitRepository repository;
  repository.files().write("a", "one\n");
  CHECK(committed_bytes(repository.at("a")) == std::nullopt);
  repository.commit_all("begin");
  repository.files().write("a", "two\n");
  repository.git({"add", "a"});
  repository.files().write("a", "three\n");
  CHECK(committed_bytes(repository.at("a")) == "one\n");
  CHECK(committed_bytes(repository.at("b")) == std::nullopt);
  CHECK(committed_bytes(repository.at("no/folder/b")) == std::nullopt);
}

TEST_CASE("committed bytes have the line ends that git gives the file on the disk") {
  const GitRepository repository;
  repository.files().write(".gitattributes", "*.yaml text eol=crlf\n");
  repository.files().write("okrs/a.yaml", "one\r\ntwo\r\n");
  repository.commit_all("begin");
  CHECK(committed_bytes(repository.at("okrs/a.yaml")) == "one\r\ntwo\r\n");
}

TEST_CASE("a commit takes one file, and what else is staged stays staged") {
  const GitRepository repository;
  for (const char* const name : {"a", "b", "c"}) repository.files().write(name, "old\n");
  repository.commit_all("begin");
  for (const char* const name : {"a", "b", "c"}) repository.files().write(name, "new\n");
  repository.git({"add", "b"});
  const Result<Committed> done = commit_file(repository.at("a"), "Check in\n\n# no comment\n");
  REQUIRE(done);
  CHECK(done->hash == repository.git({"rev-parse", "--short", "HEAD"}));
  CHECK(repository.git({"log", "-1", "--format=%B%an"}) == "Check in\n\n# no comment\nSam Iwu");
  CHECK(last_commit(repository) == "a");
  CHECK(status(repository) == "M  b\n M c");
}

TEST_CASE("a file that is staged in part is committed as it is on the disk") {
  const GitRepository repository;
  repository.files().write("a", "one\n");
  repository.commit_all("begin");
  repository.files().write("a", "two\n");
  repository.git({"add", "a"});
  repository.files().write("a", "three\n");
  CHECK(commit_file(repository.at("a"), "Check in"));
  CHECK(repository.git({"show", "HEAD:a"}) == "three");
  CHECK(status(repository).empty());
}

TEST_CASE("a new file is committed, also as the first commit of all") {
  const GitRepository repository;
  repository.files().write("okrs/a", "one\n");
  repository.files().write("b", "one\n");
  repository.git({"add", "b"});
  CHECK(commit_file(repository.at("okrs/a"), "Begin"));
  CHECK(last_commit(repository) == "okrs/a");
  CHECK(status(repository) == "A  b");
  repository.files().write("okrs/c", "one\n");
  CHECK(commit_file(repository.at("okrs/c"), "Go on"));
  CHECK(last_commit(repository) == "okrs/c");
  CHECK(status(repository) == "A  b");
}

TEST_CASE("file names mean themselves, and a link means the file that it names") {
  const GitRepository repository;
  for (const char* const name : {"a*", "ab", ":(top)x", "-q", "Ä \"b\"\n"}) {
    repository.files().write(name, "old\n");
  }
  repository.commit_all("begin");
  repository.files().write("ab", "new\n");
  for (const char* const name : {"a*", ":(top)x", "-q", "Ä \"b\"\n"}) {
    repository.files().write(name, "new\n");
    CHECK(message_of(commit_file(repository.at(name), "Check in")).empty());
    CHECK(committed_bytes(repository.at(name)) == "new\n");
  }
  CHECK(status(repository) == " M ab");
  std::filesystem::create_symlink("ab", repository.at("link"));
  CHECK(commit_file(repository.at("link"), "Check in"));
  CHECK(committed_bytes(repository.at("link")) == "new\n");
  CHECK(last_commit(repository) == "ab");
}

TEST_CASE("a commit works in a worktree of its own") {
  const GitRepository repository;
  repository.files().write("a", "old\n");
  repository.commit_all("begin");
  repository.git({"worktree", "add", "--quiet", "-b", "side", "tree"});
  repository.files().write("tree/a", "new\n");
  CHECK(commit_file(repository.at("tree/a"), "Check in"));
  CHECK(committed_bytes(repository.at("tree/a")) == "new\n");
  CHECK(committed_bytes(repository.at("a")) == "old\n");
}

TEST_CASE("where a hook refuses, its words are told and the index is as before") {
  const GitRepository repository;
  repository.files().write("a", "old\n");
  repository.commit_all("begin");
  add_hook(repository, "echo 'not on a Friday' >&2\nexit 1\n");
  repository.files().write("a", "new\n");
  repository.files().write("b", "new\n");
  CHECK(message_of(commit_file(repository.at("a"), "Check in")) ==
        repository.at("a") + ": not committed, git says: not on a Friday");
  CHECK_FALSE(commit_file(repository.at("b"), "Check in"));
  CHECK(status(repository) == " M a\n?? b");
}

TEST_CASE("what cannot be committed is refused: nothing new, ignored, a merge, no repository") {
  const GitRepository repository;
  repository.files().write("a", "old\n");
  repository.files().write(".gitignore", "*.log\n");
  repository.commit_all("begin");
  CHECK(message_of(commit_file(repository.at("a"), "Check in")) ==
        repository.at("a") + ": nothing to commit, it is as the last commit has it");
  repository.files().write("x.log", "new\n");
  CHECK(message_of(commit_file(repository.at("x.log"), "Check in")).find("ignored by") !=
        std::string::npos);
  repository.git({"checkout", "--quiet", "-b", "side"});
  repository.files().write("b", "side\n");
  repository.commit_all("side");
  repository.git({"checkout", "--quiet", "main"});
  repository.git({"merge", "--quiet", "--no-ff", "--no-commit", "side"});
  repository.files().write("a", "new\n");
  CHECK(message_of(commit_file(repository.at("a"), "Check in")).find("during a merge") !=
        std::string::npos);
  const TempFolder folder;
  folder.write("a", "new\n");
  CHECK(message_of(commit_file(folder.at("a"), "Check in")).find("not a git repository") !=
        std::string::npos);
}

TEST_CASE("a repository without a work tree that lies among the files runs nothing") {
  const GitRepository repository;
  const TempFolder& files = repository.files();
  const std::string ran = files.at("ran");
  // As a pull request can bring it: git takes the folder that it stands in for a repository.
  std::filesystem::create_directories(files.at("okrs/objects"));
  std::filesystem::create_directories(files.at("okrs/refs"));
  files.write("okrs/HEAD", "ref: refs/heads/main\n");
  files.write("okrs/config",
              "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n"
              "\tfsmonitor = \"touch '" +
                  ran + "'; false\"\n");
  for (const auto& ask : {run_git, ask_git}) {
    const Result<GitAnswer> answer = ask(files.at("okrs"), {"status", "--short"}, {});
    REQUIRE(answer);
    CHECK(answer->exit_code != 0);
  }
  CHECK_FALSE(std::filesystem::exists(ran));
}

TEST_CASE("what is only asked of a repository runs none of its programs") {
  const GitRepository repository;
  const TempFolder& files = repository.files();
  files.write("a.yaml", "one\n");
  repository.commit_all("one");
  const std::string ran = files.at("ran");
  for (const char* const setting : {"core.fsmonitor", "diff.external", "diff.odd.textconv",
                                    "diff.odd.command", "core.pager", "pager.diff"}) {
    repository.git({"config", setting, "touch '" + ran + "'; false"});
  }
  files.write(".git/info/attributes", "*.yaml diff=odd\n");
  files.write("a.yaml", "two\n");
  CHECK(committed_bytes(files.at("a.yaml")) == "one\n");
  CHECK(git_user_email(files.path()) == "sam@northwind.example");
  const Place place{.root = files.path(), .repository = files.path(), .has_git = true};
  CHECK(changed_already(place, {{"a.yaml", "one\n", "two\n"}}) ==
        std::vector<std::string>{"a.yaml"});
  CHECK_FALSE(std::filesystem::exists(ran));
}

}  // namespace okr::cli
