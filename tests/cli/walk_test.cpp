// SPDX-License-Identifier: MIT
#include "../../src/cli/walk.h"

#include "temp_folder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

namespace okr::cli {
namespace {

using test::TempFolder;
using Names = std::vector<std::string>;

Walked walk_all(const TempFolder& folder, Names globs = {"okrs/**/*.yaml"}) {
  return walk({.root = folder.path(), .repository = folder.path(), .globs = std::move(globs)});
}

}  // namespace

TEST_CASE("files that a pattern names are found, sorted") {
  const TempFolder folder;
  folder.write("okrs/b.yaml", "");
  folder.write("okrs/2026-Q4/a.yaml", "");
  folder.write("okrs/notes.md", "");
  folder.write("other/c.yaml", "");
  CHECK(walk_all(folder).files == Names{"okrs/2026-Q4/a.yaml", "okrs/b.yaml"});
  CHECK(walk_all(folder, {"other/c.yaml"}).files == Names{"other/c.yaml"});
  CHECK(walk_all(folder, {"**/*.yaml", "okrs/**"}).files ==
        Names{"okrs/2026-Q4/a.yaml", "okrs/b.yaml", "okrs/notes.md", "other/c.yaml"});
}

TEST_CASE("what a killed okr left behind is no file of anybody, whatever the pattern") {
  const TempFolder folder;
  folder.write("okrs/a.yaml", "");
  folder.write("okrs/.a.yaml.okr-a1B2c3", "");
  folder.write("okrs/.hidden.yaml", "");
  CHECK(walk_all(folder, {"okrs/**"}).files == Names{"okrs/.hidden.yaml", "okrs/a.yaml"});
}

TEST_CASE("every .gitignore on the way is honoured, the deepest first") {
  const TempFolder folder;
  folder.write(".gitignore", "draft-*\n/okrs/old/\n");
  folder.write("okrs/a.yaml", "");
  folder.write("okrs/draft-a.yaml", "");
  folder.write("okrs/old/b.yaml", "");
  folder.write("okrs/new/.gitignore", "!draft-keep.yaml\nc.yaml\n");
  folder.write("okrs/new/draft-keep.yaml", "");
  folder.write("okrs/new/draft-b.yaml", "");
  folder.write("okrs/new/c.yaml", "");
  folder.write("okrs/c.yaml", "");
  CHECK(walk_all(folder).files == Names{"okrs/a.yaml", "okrs/c.yaml", "okrs/new/draft-keep.yaml"});
}

TEST_CASE("git's exclude file and the folders above the root count too") {
  const TempFolder folder;
  folder.write(".git/info/exclude", "secret.yaml\n");
  folder.write(".gitignore", "a.yaml\n");
  folder.write("team/.gitignore", "b.yaml\n");
  for (const char* const name : {"a", "b", "c", "secret"}) {
    folder.write("team/x/okrs/" + std::string(name) + ".yaml", "");
  }
  CHECK(walk({.root = folder.at("team/x"), .repository = folder.path(), .globs = {"okrs/*.yaml"}})
            .files == Names{"okrs/c.yaml"});
}

TEST_CASE("a linked work tree finds the exclude file of its repository") {
  const TempFolder folder;
  folder.write("main/.git/info/exclude", "secret.yaml\n");
  folder.write("main/.git/worktrees/w/commondir", "../..\n");
  folder.write("w/.git", "gitdir: " + folder.at("main/.git/worktrees/w") + "\n");
  folder.write("w/okrs/secret.yaml", "");
  folder.write("w/okrs/a.yaml", "");
  CHECK(walk({.root = folder.at("w"), .repository = folder.at("w"), .globs = {"okrs/*.yaml"}})
            .files == Names{"okrs/a.yaml"});
}

TEST_CASE(
    "a link is read once, where the file is, and never out of the repository or in git's folder") {
  const TempFolder folder;
  const TempFolder elsewhere;
  elsewhere.write("x.yaml", "");
  folder.write("okrs/a.yaml", "");
  folder.write("shared/b.yaml", "");
  namespace fs = std::filesystem;
  fs::create_symlink("a.yaml", folder.at("okrs/same.yaml"));
  fs::create_symlink("../shared/b.yaml", folder.at("okrs/b.yaml"));
  fs::create_symlink(elsewhere.at("x.yaml"), folder.at("okrs/x.yaml"));
  fs::create_symlink(elsewhere.path(), folder.at("okrs/away"));
  folder.write(".git/config", "");
  fs::create_symlink("../.git/config", folder.at("okrs/config.yaml"));
  fs::create_symlink("..", folder.at("okrs/loop"));
  fs::create_symlink("gone.yaml", folder.at("okrs/dangling.yaml"));
  const Walked found = walk_all(folder);
  CHECK(found.files == Names{"okrs/a.yaml", "okrs/b.yaml", "okrs/dangling.yaml"});
  Names refused;
  for (const Refused& one : found.refused) refused.push_back(one.path + ": " + one.why);
  std::sort(refused.begin(), refused.end());
  CHECK(refused == Names{"okrs/away: it is a link that leads out of the repository",
                         "okrs/config.yaml: it is a link that leads into git's own folder",
                         "okrs/x.yaml: it is a link that leads out of the repository"});
}

TEST_CASE("a folder with an okr.yaml of its own is left alone, and so is .git") {
  const TempFolder folder;
  folder.write("okr.yaml", "");
  folder.write("a.yaml", "");
  folder.write("examples/okr.yaml", "");
  folder.write("examples/b.yaml", "");
  folder.write(".git/c.yaml", "");
  CHECK(walk_all(folder, {"**/*.yaml"}).files == Names{"a.yaml", "okr.yaml"});
}

TEST_CASE("the nearest folder above with a file") {
  const TempFolder folder;
  folder.write("a/okr.yaml", "");
  folder.write("a/b/c/x", "");
  CHECK(folder_above_with(folder.at("a/b/c"), "okr.yaml") == folder.at("a"));
  CHECK(folder_above_with(folder.at("a"), "okr.yaml") == folder.at("a"));
  CHECK_FALSE(folder_above_with(folder.path(), "okr.yaml-that-nobody-has"));
}

}  // namespace okr::cli
