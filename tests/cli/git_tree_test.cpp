// SPDX-License-Identifier: MIT
#include "../../src/cli/git_tree.h"

#include "../../src/cli/git_changes.h"
#include "git_repository.h"
#include "made_session.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

namespace okr::cli {
namespace {

using test::GitRepository;
using test::MadeSession;
using test::TempFolder;

constexpr const char* config = "okr: 1\nteams:\n  shop: {name: Shop}\n";

std::string objective(const std::string& id) {
  return "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: " + id + "\n    title: " + id + "\n";
}

/// The paths of a tree's sources, each behind a blank; or why there is none.
std::string paths_of(const Result<Tree>& tree) {
  if (!tree) return tree.error().message;
  std::string out;
  for (const text::Source& source : tree->workspace.sources) out += ' ' + source.path;
  return out;
}

std::string ids_of(const Result<Tree>& tree) {
  if (!tree) return tree.error().message;
  std::string out;
  for (const model::Objective& o : tree->workspace.objectives) out += ' ' + o.id;
  return out;
}

Place place_of(const std::string& root) {
  return {.root = root, .repository = root, .has_git = true, .has_config = true};
}

Result<Tree> tree_of(const std::string& root, const std::string& rev, const Limits& limits = {}) {
  const Result<Commit> commit = commit_named(root, rev);
  if (!commit) return commit.error();
  const MadeSession made(root);
  return tree_at(made.session, place_of(root), *commit, limits);
}

}  // namespace

TEST_CASE("a commit's workspace is read from git's store, whatever the disk has by now") {
  const GitRepository repository;
  repository.files().write("okr.yaml", config);
  repository.files().write("okrs/a.yaml", objective("first"));
  repository.files().write("okrs/sub \"x\"\n/\xff.yaml", objective("odd"));
  repository.commit_all("begin");
  repository.files().write("okrs/a.yaml", objective("second"));
  repository.files().write("okrs/b.yaml", objective("new"));
  std::filesystem::remove(repository.at("okr.yaml"));
  CHECK(paths_of(tree_of(repository.files().path(), "HEAD")) ==
        " okr.yaml okrs/a.yaml okrs/sub \"x\"\n/\xff.yaml");
  CHECK(ids_of(tree_of(repository.files().path(), "HEAD")) == " first odd");
}

TEST_CASE("references of an earlier workspace are linked, and its own okr.yaml holds") {
  const GitRepository repository;
  repository.files().write("okr.yaml",
                           "okr: 1\nfiles: [plans/*.yaml]\nteams:\n  shop: {name: Shop}\n");
  repository.files().write("plans/b.yaml", objective("up"));
  repository.files().write("plans/c.yaml", objective("down") + "    aligned_to: up\n");
  repository.files().write("okrs/a.yaml", objective("unread"));
  repository.commit_all("begin");
  const Result<Tree> tree = tree_of(repository.files().path(), "HEAD");
  REQUIRE(tree);
  CHECK(ids_of(tree) == " up down");
  CHECK(tree->workspace.objectives[1].aligned_to[0].to.is_found());
  CHECK(tree->workspace.config.teams.size() == 1);
  CHECK(tree->workspace.config_file == 0);
}

TEST_CASE("links, submodules and folders with an okr.yaml of their own are not read") {
  const GitRepository repository;
  repository.files().write("okr.yaml", config);
  repository.files().write("okrs/a.yaml", objective("a"));
  repository.files().write("okrs/other/okr.yaml", config);
  repository.files().write("okrs/other/b.yaml", objective("b"));
  std::filesystem::create_symlink("a.yaml", repository.at("okrs/link.yaml"));
  repository.git({"add", "--all"});
  repository.git({"update-index", "--add", "--cacheinfo",
                  "160000,0f535cedbfedb2bdb61025eb8400a7fbcbd1be7d,okrs/module.yaml"});
  repository.git({"commit", "--quiet", "--message=begin"});
  CHECK(paths_of(tree_of(repository.files().path(), "HEAD")) == " okr.yaml okrs/a.yaml");
}

TEST_CASE("okr.yaml may be in a folder of the repository, and git in a worktree of its own") {
  const GitRepository repository;
  repository.files().write("okrs/x.yaml", objective("outside"));
  repository.files().write("company/okr.yaml", config);
  repository.files().write("company/okrs/a.yaml", objective("a"));
  repository.commit_all("begin");
  CHECK(paths_of(tree_of(repository.at("company"), "HEAD")) == " okr.yaml okrs/a.yaml");
  repository.git({"worktree", "add", "--quiet", "-b", "side", "tree"});
  CHECK(paths_of(tree_of(repository.at("tree/company"), "main")) == " okr.yaml okrs/a.yaml");
  repository.files().write("tree/company/okrs/a.yaml", objective("b"));
  const auto changed = disk_changes(repository.at("tree/company"),
                                    commit_named(repository.at("tree"), "HEAD")->hash);
  REQUIRE(changed);
  REQUIRE(changed->size() == 1);
  CHECK(changed->front().path == "okrs/a.yaml");
}

TEST_CASE("a commit without an okr.yaml has an empty workspace, one that cannot be used is said") {
  const GitRepository repository;
  repository.files().write("README", "none\n");
  repository.commit_all("begin");
  CHECK(paths_of(tree_of(repository.files().path(), "HEAD")).empty());
  repository.files().write("okr.yaml", "okr: 99\n");
  repository.commit_all("a later version");
  const Commit head = *commit_named(repository.files().path(), "HEAD");
  CHECK(paths_of(tree_of(repository.files().path(), "HEAD")) ==
        "okr.yaml as it was on " + words_of(head) + " cannot be used");
}

TEST_CASE("the limits of a run hold for what git has, too") {
  const GitRepository repository;
  repository.files().write("okr.yaml", config);
  repository.files().write("okrs/a.yaml", objective("a"));
  repository.files().write("okrs/b.yaml", objective("b") + std::string(5000, '#'));
  repository.commit_all("begin");
  Limits limits;
  limits.file.file_bytes = 4000;
  const Result<Tree> small = tree_of(repository.files().path(), "HEAD", limits);
  REQUIRE(small);
  CHECK(ids_of(small) == " a");
  REQUIRE(small->problems.size() >= 1);
  limits.files = 1;
  CHECK(paths_of(tree_of(repository.files().path(), "HEAD", limits)) ==
        "there are 2 files, more than the 1 that one run reads; raise that with --max-files");
}

TEST_CASE("what git keeps once for many files counts for each of them") {
  const GitRepository repository;
  repository.files().write("okr.yaml", config);
  for (const char* const path : {"okrs/a.yaml", "okrs/b.yaml", "okrs/c.yaml"}) {
    repository.files().write(path, objective("a") + std::string(4000, '#'));
  }
  repository.commit_all("begin");
  Limits limits;
  limits.bytes = 10'000;
  CHECK(paths_of(tree_of(repository.files().path(), "HEAD", limits)) ==
        "the files have more than 10000 bytes in all; raise that with --max-bytes");
  limits.bytes = 3000;
  CHECK(paths_of(tree_of(repository.files().path(), "HEAD", limits)) ==
        "the files have more than 3000 bytes in all; raise that with --max-bytes");
}

TEST_CASE("of a partial clone nothing is fetched, and one sentence says so") {
  const GitRepository repository;
  repository.files().write("okr.yaml", config);
  repository.files().write("okrs/a.yaml", objective("a"));
  repository.commit_all("begin");
  repository.git({"config", "uploadpack.allowFilter", "true"});
  const TempFolder clones;
  repository.git({"clone", "--quiet", "--no-checkout", "--filter=blob:none",
                  "file://" + repository.files().path(), clones.at("part")});
  CHECK(paths_of(tree_of(clones.at("part"), "HEAD")) ==
        "git has not all files of earlier commits in '" + clones.at("part") +
            "' (a partial clone), and okr fetches nothing; git fetch --refetch --no-filter gets "
            "them");
}

}  // namespace okr::cli
