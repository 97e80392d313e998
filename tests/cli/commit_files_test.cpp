// SPDX-License-Identifier: MIT
#include "../../src/cli/commit_files.h"

#include "git_repository.h"

#include <doctest/doctest.h>

#include <sys/stat.h>

namespace okr::cli {
namespace {

using test::GitRepository;

/// With two OKR files in one commit, both changed since.
struct Shop {
  GitRepository repository;
  Shop() {
    repository.files().write("okrs/a b.yaml", "a: 1\n");
    repository.files().write("okrs/c.yaml", "c: 1\n");
    repository.commit_all("Begin");
    repository.files().write("okrs/a b.yaml", "a: 2\n");
    repository.files().write("okrs/c.yaml", "c: 2\n");
  }
  Result<Committed> commit(const std::vector<std::string>& names) const {
    std::vector<std::string> paths;
    for (const std::string& name : names) paths.push_back(repository.at(name));
    return commit_files(paths, "Record 2 check-ins in 2 files");
  }
};

}  // namespace

TEST_CASE("files are committed together, and what else is staged stays staged") {
  const Shop shop;
  shop.repository.files().write("other.txt", "other\n");
  shop.repository.git({"add", "other.txt"});
  const Result<Committed> committed = shop.commit({"okrs/a b.yaml", "okrs/c.yaml"});
  REQUIRE(committed);
  CHECK(committed->hash == shop.repository.git({"rev-parse", "--short", "HEAD"}));
  CHECK(shop.repository.git({"log", "-1", "--format=%s", "--name-only"}) ==
        "Record 2 check-ins in 2 files\n\nokrs/a b.yaml\nokrs/c.yaml");
  CHECK(shop.repository.git({"status", "--short"}) == "A  other.txt");
}

TEST_CASE("a file that is new to git is committed too") {
  const Shop shop;
  shop.repository.files().write("okrs/-new.yaml", "n: 1\n");
  REQUIRE(shop.commit({"okrs/c.yaml", "okrs/-new.yaml"}));
  CHECK(shop.repository.git({"status", "--short"}) == " M \"okrs/a b.yaml\"");
}

TEST_CASE("where git refuses, its words are told, and a new file is as unknown to it as before") {
  const Shop shop;
  shop.repository.files().write("okrs/new.yaml", "n: 1\n");
  shop.repository.files().write(".git/hooks/pre-commit", "#!/bin/sh\necho no >&2\nexit 1\n");
  const std::string hook = shop.repository.at(".git/hooks/pre-commit");
  REQUIRE(::chmod(hook.c_str(), 0755) == 0);
  const Result<Committed> committed = shop.commit({"okrs/c.yaml", "okrs/new.yaml"});
  REQUIRE(!committed);
  CHECK(committed.error().message == "not committed, git says: no");
  CHECK(shop.repository.git({"status", "--short"}) ==
        " M \"okrs/a b.yaml\"\n M okrs/c.yaml\n?? okrs/new.yaml");
}

}  // namespace okr::cli
