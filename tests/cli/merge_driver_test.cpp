// SPDX-License-Identifier: MIT
// git merging with okr as its driver: the real program, in real repositories.
#include "../../src/cli/git_driver.h"
#include "made_env.h"
#include "merge_cases.h"
#include "program_under_test.h"

#include <doctest/doctest.h>

#include <string>

namespace okr {
namespace {

using test::oct12;
using test::oct13;
using test::oct5;
using test::product_file;
using test::TwoBranches;

const std::string attributes = std::string(cli::git_driver::attributes_line) + "\n";

/// The settings as okr init writes them, with `program` for okr.
void set_driver(const TwoBranches& branches, const std::string& program) {
  const std::string command(cli::git_driver::driver);
  REQUIRE(command.starts_with("okr "));
  branches.repository.git(
      {"config", std::string(cli::git_driver::name_key), std::string(cli::git_driver::name)});
  branches.repository.git({"config", std::string(cli::git_driver::driver_key),
                           "'" + program + "'" + command.substr(3)});
}

std::string status(const TwoBranches& branches) {
  return branches.repository.git({"status", "--short"});
}

}  // namespace

TEST_CASE("git with okr as its driver merges check-ins without a word") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes", attributes);
  branches.repository.commit_all("attributes");
  set_driver(branches, test::program_under_test());
  branches.diverge(product_file(oct5 + oct13), product_file(oct5 + oct12));
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 0);
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13));
  CHECK(status(branches) == "");
}

TEST_CASE("the driver leaves conflicts around whole entries, and git knows of them") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes",
                                    attributes + "okrs/** conflict-marker-size=9\n");
  branches.repository.commit_all("attributes");
  set_driver(branches, test::program_under_test());
  const std::string left = "          - 2026-10-05 0.45%\n";
  const std::string right = "          - 2026-10-05 0.44%\n";
  branches.diverge(product_file(left + oct13), product_file(right + oct12));
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 1);
  CHECK(branches.file() == product_file("<<<<<<<<< ours\n" + left + "=========\n" + right +
                                        ">>>>>>>>> theirs\n" + oct12 + oct13));
  CHECK(status(branches) == "UU okrs/product.yaml");
}

TEST_CASE("what is no YAML gets git's own merge from the driver") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes", attributes);
  branches.repository.files().write("okrs/notes.md", "a\n[b\nc\nd\n");
  branches.repository.commit_all("attributes");
  set_driver(branches, test::program_under_test());
  branches.repository.git({"checkout", "--quiet", "-b", "topic"});
  branches.repository.files().write("okrs/notes.md", "a\n[b\nc\ntheirs\n");
  branches.repository.commit_all("theirs");
  branches.repository.git({"checkout", "--quiet", "main"});
  branches.repository.files().write("okrs/notes.md", "ours\n[b\nc\nd\n");
  branches.repository.commit_all("ours");
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 0);
  CHECK(branches.repository.files().read("okrs/notes.md") == "ours\n[b\nc\ntheirs\n");

  branches.repository.git({"reset", "--quiet", "--hard", "HEAD~1"});
  branches.repository.files().write("okrs/notes.md", "a\n[b\nc\nours\n");
  branches.repository.commit_all("ours");
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 1);
  CHECK(branches.repository.files().read("okrs/notes.md") ==
        "a\n[b\nc\n<<<<<<< ours\nours\n=======\ntheirs\n>>>>>>> theirs\n");
}

TEST_CASE("files that are no text stay ours, as with git") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes", attributes);
  branches.repository.files().write("okrs/x.bin", std::string("a\0b\n", 4));
  branches.repository.commit_all("attributes");
  set_driver(branches, test::program_under_test());
  branches.repository.git({"checkout", "--quiet", "-b", "topic"});
  branches.repository.files().write("okrs/x.bin", std::string("a\0t\n", 4));
  branches.repository.commit_all("theirs");
  branches.repository.git({"checkout", "--quiet", "main"});
  branches.repository.files().write("okrs/x.bin", std::string("a\0o\n", 4));
  branches.repository.commit_all("ours");
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 1);
  CHECK(branches.repository.files().read("okrs/x.bin") == std::string("a\0o\n", 4));
}

TEST_CASE("where the program is missing, the file gets git's own merge, which can be resolved") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes", attributes);
  branches.repository.commit_all("attributes");
  set_driver(branches, "/nowhere/okr");
  branches.diverge(product_file(oct5 + oct13), product_file(oct5 + oct12));
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 1);
  CHECK(branches.file() ==
        product_file(oct5 + "<<<<<<< ours\n" + oct13 + "=======\n" + oct12 + ">>>>>>> theirs\n"));
  CHECK(status(branches) == "UU okrs/product.yaml");

  const test::Ran ran = test::run_okr({"resolve", std::string(TwoBranches::name)},
                                      {.folder = branches.repository.files().path()});
  CHECK(ran.code == 0);
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13));
}

TEST_CASE("where the program is missing, what git can merge is merged") {
  const TwoBranches branches("a: 1\nb: 2\nc: 3\n");
  branches.repository.files().write(".gitattributes", attributes);
  branches.repository.commit_all("attributes");
  set_driver(branches, "/nowhere/okr");
  branches.diverge("a: 0\nb: 2\nc: 3\n", "a: 1\nb: 2\nc: 4\n");
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 0);
  CHECK(branches.file() == "a: 0\nb: 2\nc: 4\n");
}

TEST_CASE("where the program is missing, files that are no text stay ours") {
  const std::string name(TwoBranches::name);
  const TwoBranches branches(std::string("a\0b\n", 4));
  branches.repository.files().write(".gitattributes", attributes);
  branches.repository.commit_all("attributes");
  set_driver(branches, "/nowhere/okr");
  branches.diverge(std::string("a\0o\n", 4), std::string("a\0t\n", 4));
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 1);
  CHECK(branches.file() == std::string("a\0o\n", 4));
  const test::Ran ran =
      test::run_okr({"resolve", name}, {.folder = branches.repository.files().path()});
  CHECK(ran.code == 1);
  CHECK(ran.out ==
        name +
            ":1: left to decide: it is no text, so one version has to be taken: git checkout "
            "--ours " +
            name + ", or: git checkout --theirs " + name +
            "\n"
            "1 file is left to decide as said above\n");
  CHECK(branches.file() == std::string("a\0o\n", 4));
}

TEST_CASE("where the driver is not set up, git merges as ever") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes", attributes);
  branches.repository.commit_all("attributes");
  branches.diverge(product_file(oct5 + oct13), product_file(oct5 + oct12));
  CHECK(branches.git({"merge", "--no-edit", "topic"}) == 1);
  CHECK(branches.file() ==
        product_file(oct5 + "<<<<<<< HEAD\n" + oct13 + "=======\n" + oct12 + ">>>>>>> topic\n"));
}

TEST_CASE("the driver can merge a rebase of several commits") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes", attributes);
  branches.repository.commit_all("attributes");
  set_driver(branches, test::program_under_test());
  branches.diverge(product_file(oct5 + oct12), product_file(oct5 + oct13));
  branches.repository.files().write(TwoBranches::name,
                                    product_file(oct5 + oct12 + "          - 2026-10-19 0.3%\n"));
  branches.repository.commit_all("ours again");
  CHECK(branches.git({"rebase", "topic"}) == 0);
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13 + "          - 2026-10-19 0.3%\n"));
}

}  // namespace okr
