// SPDX-License-Identifier: MIT
// okr lint --since where git cannot say, or says it in ways of its own.
#include "since.h"

#include <doctest/doctest.h>

namespace okr::test::since {

TEST_CASE("where git cannot say, nothing is green") {
  const Shop shop;
  const Ran missing = lint_since(shop.files().path(), "origin/main");
  CHECK(missing.code == 2);
  CHECK(missing.out.empty());
  CHECK(missing.err ==
        "okr: --since: git knows no commit 'origin/main' here; git log shows which "
        "there are\n");
  shop.git({"checkout", "-q", "--orphan", "other"});
  shop.commit_all("begin anew");
  const Ran unrelated = lint_since(shop.files().path(), "main");
  CHECK(unrelated.code == 2);
  CHECK(unrelated.err ==
        "okr: --since: the histories of 'main' and 'HEAD' have no commit in common\n");
}

TEST_CASE("a name that a tag and a branch have at different commits is nobody's beginning") {
  const Shop shop;
  shop.files().write("okrs/c.yaml", plan("care", objective("new", vague)));
  shop.commit_all("add");
  shop.git({"tag", "main"});
  const Ran ran = lint_since(shop.files().path(), "main");
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(ran.err ==
        "okr: --since: 'main' can be refs/heads/main or refs/tags/main; write the one that is "
        "meant\n");
  CHECK(lint_since(shop.files().path(), "refs/heads/main").err.empty());
  shop.git({"tag", "-f", "main", "refs/heads/main"});
  CHECK(lint_since(shop.files().path(), "main").err.empty());
}

TEST_CASE(
    "a file that git has is read whatever a .gitignore says, and one that it has not is not") {
  const Shop shop;
  shop.files().write("okrs/c.yaml", plan("care", objective("new", bad)));
  shop.commit_all("add");
  shop.files().write(".gitignore", "c.yaml\nd.yaml\n");
  shop.files().write("okrs/d.yaml", plan("care", objective("draft", bad)));
  const Ran ran = lint_since(shop.files().path(), "main");
  CHECK(ran.code == 1);
  CHECK(ran.out.find("okrs/c.yaml") != std::string::npos);
  CHECK(ran.out.find("okrs/d.yaml") == std::string::npos);
  shop.git({"rm", "-q", "--cached", "okrs/c.yaml"});
  CHECK(lint_since(shop.files().path(), "main").code == 0);
}

TEST_CASE("a shallow clone says how to get the history") {
  const Shop shop;
  shop.files().write("okrs/c.yaml", plan("care", objective("new", vague)));
  shop.commit_all("add");
  const TempFolder folder;
  shop.git({"clone", "-q", "--depth", "1", "--no-single-branch", "-b", "topic",
            "file://" + shop.files().path(), folder.at("clone")});
  const Ran ran = lint_since(folder.at("clone"), "origin/main");
  CHECK(ran.code == 2);
  CHECK(ran.err.find("git fetch --unshallow gets the rest; in GitHub Actions give "
                     "actions/checkout fetch-depth: 0") != std::string::npos);
}

TEST_CASE("without git, or without an okr.yaml, it says so") {
  const TempFolder folder;
  folder.write("okr.yaml", config);
  folder.write("okrs/a.yaml", plan("shop", objective("pans", bad)));
  const Ran no_git = lint_since(folder.path(), "main");
  CHECK(no_git.code == 2);
  CHECK(no_git.err.find("is in no git repository") != std::string::npos);
  const GitRepository bare;
  bare.files().write("a.yaml", plan("shop", objective("pans", bad)));
  bare.commit_all("one file");
  const Ran no_config = lint_since(bare.files().path(), "HEAD", {"a.yaml"});
  CHECK(no_config.code == 2);
  CHECK(no_config.err.find("there is no okr.yaml here or above") != std::string::npos);
}

}  // namespace okr::test::since
