// SPDX-License-Identifier: MIT
// What init writes for CI and hooks; that it works is tested in tests/adoption.
#include "../../src/cli/ci_files.h"

#include "git_repository.h"
#include "made_env.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace okr::cli {

using test::GitRepository;
using test::run_okr;

namespace {

test::Ran init_in(const GitRepository& repository, std::vector<std::string> args) {
  args.insert(args.begin(), {"-C", repository.at(""), "init", "--lead", "ana", "--name", "Ana"});
  return run_okr(args);
}

bool has(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a workflow checks okr.yaml's own folder, whatever its name") {
  CHECK(has(ci_files(Ci::github, "").front().bytes, "  okr lint \"$@\"\n"));
  CHECK(has(ci_files(Ci::github, "our OKRs/it's").front().bytes,
            "  okr -C 'our OKRs/it'\\''s' lint \"$@\"\n"));
  CHECK(has(ci_files(Ci::gitlab, "a$b").front().bytes, "  okr -C 'a$b' lint \"$@\"\n"));
}

TEST_CASE("files for CI and hooks stand where git's top is") {
  const GitRepository repository;
  const test::Ran ran = init_in(repository, {"plans/okr", "--ci", "github", "--pre-commit"});
  CHECK(ran.code == 0);
  CHECK(has(repository.files().read(".github/workflows/okr.yml"), "okr -C 'plans/okr' lint"));
  CHECK(has(repository.files().read(".pre-commit-config.yaml"), "entry: okr lint\n"));
  CHECK(has(repository.files().read(".pre-commit-config.yaml"), "files: '^plans/okr/'\n"));
  CHECK(has(repository.files().read("plans/okr/okr.yaml"), "lead: ana"));
}

TEST_CASE("a hook asks for the files below okr.yaml's folder alone, whatever its name") {
  CHECK_FALSE(has(pre_commit_file("").bytes, "files:"));
  CHECK(has(pre_commit_file("it's (1.0)").bytes, "        files: '^it''s \\(1\\.0\\)/'\n"));
}

TEST_CASE("a folder that would say something else in a file for CI gets none") {
  for (const char* const name : {"a\nb", "${{ github.token }}"}) {
    CAPTURE(name);
    const GitRepository repository;
    const test::Ran ran = init_in(repository, {name, "--ci", "github"});
    CHECK(ran.code == 2);
    CHECK(has(ran.err, "no file for CI or hooks can hold the folder's name"));
    CHECK_FALSE(std::filesystem::exists(repository.at(".github")));
  }
}

TEST_CASE("a comparison that cannot be made does not keep the workflow from checking") {
  const std::string bytes = ci_files(Ci::github, "").front().bytes;
  CHECK(has(bytes, "okr diff \"$base\" --format markdown >> \"$GITHUB_STEP_SUMMARY\" || true"));
  CHECK(has(bytes, "--since=refs/remotes/origin/$BASE"));
}

TEST_CASE("a pipeline that is there is kept, and what to add to it is said until it is there") {
  const GitRepository repository;
  repository.files().write(".gitlab-ci.yml", "stages: [test]\n");
  const std::string to_add = ".gitlab-ci.yml: add to it:\ninclude:\n  - local: .gitlab/okr.yml\n";
  CHECK(has(init_in(repository, {"--ci", "gitlab"}).out, to_add));
  CHECK(repository.files().read(".gitlab-ci.yml") == "stages: [test]\n");
  CHECK(has(init_in(repository, {"--ci", "gitlab"}).out, to_add));
  repository.files().write(".gitlab-ci.yml", "include:\n  - local: .gitlab/okr.yml\n");
  CHECK_FALSE(has(init_in(repository, {"--ci", "gitlab"}).out, "add to it"));
}

TEST_CASE("a hook is added by hand to those that are there") {
  const GitRepository repository;
  repository.files().write(".pre-commit-config.yaml", "repos: []\n");
  const test::Ran ran = init_in(repository, {"--pre-commit"});
  CHECK(has(ran.out, ".pre-commit-config.yaml is there already: kept\n"));
  CHECK(has(ran.out,
            ".pre-commit-config.yaml: add to its repos:\n  - repo: local\n    hooks:\n"
            "      - id: okr-lint\n"));
  CHECK(repository.files().read(".pre-commit-config.yaml") == "repos: []\n");
}

}  // namespace okr::cli
