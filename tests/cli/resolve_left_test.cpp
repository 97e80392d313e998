// SPDX-License-Identifier: MIT
// okr resolve: what is left to a person, and what a person has decided.
#include "made_env.h"
#include "merge_cases.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

namespace okr {
namespace {

using test::oct12;
using test::oct13;
using test::oct5;
using test::product_file;
using test::TwoBranches;

test::Ran resolve(const TwoBranches& branches) {
  return test::run_okr({"resolve", std::string(TwoBranches::name)},
                       {.folder = branches.repository.files().path()});
}

const std::string add_it = "nothing is left to decide: git add okrs/product.yaml\n";

}  // namespace

TEST_CASE("conflicts show the base where git is set to show it") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.git({"config", "merge.conflictStyle", "zdiff3"});
  branches.diverge(product_file("          - 2026-10-05 1%\n"),
                   product_file("          - 2026-10-05 2%\n"));
  CHECK(branches.git({"merge", "topic"}) == 1);
  CHECK(resolve(branches).code == 1);
  CHECK(branches.file().find("\n||||||| ") != std::string::npos);
  CHECK(branches.file().find("\n" + oct5 + "=======\n") != std::string::npos);
}

TEST_CASE("a file that one side deleted is left to decide") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.git({"checkout", "--quiet", "-b", "topic"});
  branches.repository.git({"rm", "--quiet", std::string(TwoBranches::name)});
  branches.repository.git({"commit", "--quiet", "-m", "theirs"});
  branches.repository.git({"checkout", "--quiet", "main"});
  branches.repository.files().write(TwoBranches::name, product_file(oct5 + oct12));
  branches.repository.commit_all("ours");
  CHECK(branches.git({"merge", "topic"}) == 1);
  const test::Ran ran = resolve(branches);
  CHECK(ran.code == 1);
  CHECK(
      ran.out.starts_with("okrs/product.yaml:1: left to decide: deleted on their side, changed on "
                          "the other; keep it: git add okrs/product.yaml, or delete it: git rm "
                          "okrs/product.yaml\n1 file is left to decide as said above\n"));
  CHECK(branches.file() == product_file(oct5 + oct12));

  branches.repository.git({"rm", "--quiet", "--cached", std::string(TwoBranches::name)});
  CHECK(resolve(branches).out == "okrs/product.yaml: has no conflict\n");
}

TEST_CASE("a file that we deleted is left to decide, though it is gone") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.git({"checkout", "--quiet", "-b", "topic"});
  branches.repository.files().write(TwoBranches::name, product_file(oct5 + oct12));
  branches.repository.commit_all("theirs");
  branches.repository.git({"checkout", "--quiet", "main"});
  branches.repository.git({"rm", "--quiet", std::string(TwoBranches::name)});
  branches.repository.git({"commit", "--quiet", "-m", "ours"});
  CHECK(branches.git({"merge", "topic"}) == 1);
  std::filesystem::remove(branches.repository.at(std::string(TwoBranches::name)));
  std::filesystem::create_directories(branches.repository.at("okrs"));
  const test::Ran ran = resolve(branches);
  CHECK(ran.code == 1);
  CHECK(ran.out.starts_with("okrs/product.yaml:1: left to decide: deleted on our side, changed"));
}

TEST_CASE("what to type next is quoted where a name needs it") {
  const TwoBranches branches("okr: 1\n");
  const std::string name = "okrs/our shop.yaml";
  branches.repository.git({"checkout", "--quiet", "-b", "topic"});
  branches.repository.files().write(name, product_file(oct5 + oct12));
  branches.repository.commit_all("theirs");
  branches.repository.git({"checkout", "--quiet", "main"});
  branches.repository.files().write(name, product_file(oct5 + oct13));
  branches.repository.commit_all("ours");
  CHECK(branches.git({"merge", "topic"}) == 1);
  const test::Ran ran =
      test::run_okr({"resolve", name}, {.folder = branches.repository.files().path()});
  CHECK(ran.code == 0);
  CHECK(ran.out.ends_with("nothing is left to decide: git add 'okrs/our shop.yaml'\n"));
}

TEST_CASE("markers of another length are known for what they are") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes", "*.yaml conflict-marker-size=12\n");
  branches.repository.commit_all("markers");
  branches.diverge(product_file(oct5 + oct13), product_file(oct5 + oct12));
  CHECK(branches.git({"merge", "topic"}) == 1);
  CHECK(branches.file().find("<<<<<<<<<<<< HEAD\n") != std::string::npos);
  CHECK(resolve(branches).code == 0);
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13));
}

TEST_CASE("what somebody edited since the merge is never undone") {
  const TwoBranches branches(product_file(oct5));
  branches.diverge(product_file(oct5 + oct12), product_file(oct5 + oct13));
  CHECK(branches.git({"merge", "topic"}) == 1);
  const std::string by_hand = product_file(oct5 + "          - 2026-10-14 0.39% both of us\n");
  branches.repository.files().write(TwoBranches::name, by_hand);
  const test::Ran ran = resolve(branches);
  CHECK(ran.code == 0);
  CHECK(ran.out ==
        "okrs/product.yaml: has no conflict markers, so it was decided by hand\n" + add_it);
  CHECK(branches.file() == by_hand);

  const std::string half = product_file("          - 2026-10-05 0.47%\n<<<<<<< HEAD\n" + oct12 +
                                        "=======\n" + oct13 + ">>>>>>> topic\n");
  branches.repository.files().write(TwoBranches::name, half);
  CHECK(resolve(branches).code == 0);
  CHECK(branches.file() == product_file("          - 2026-10-05 0.47%\n" + oct12 + oct13));
}

TEST_CASE("nor is a line that the file had elsewhere and somebody put in again") {
  const TwoBranches branches(product_file(oct5));
  branches.diverge(product_file(oct5 + oct12), product_file(oct5 + oct13));
  CHECK(branches.git({"merge", "topic"}) == 1);
  std::string edited = branches.file();
  const std::string other = "from 5% to 15%\n";
  edited.insert(edited.find(other) + other.size(), "        checkins:\n" + oct5);
  branches.repository.files().write(TwoBranches::name, edited);
  CHECK(resolve(branches).code == 0);
  CHECK(branches.file().find(other + "        checkins:\n" + oct5) != std::string::npos);
  CHECK(branches.file().ends_with(oct5 + oct12 + oct13));
}

TEST_CASE("a file that cannot be read as YAML keeps git's markers") {
  const std::string broken = "objectives: [\n";
  const TwoBranches branches(product_file(oct5));
  branches.diverge(broken + product_file(oct5 + oct12), product_file(oct5 + oct13));
  CHECK(branches.git({"merge", "topic"}) == 1);
  const std::string before = branches.file();
  const test::Ran ran = resolve(branches);
  CHECK(ran.code == 1);
  CHECK(ran.out ==
        "okrs/product.yaml: a version of it cannot be read as YAML, or not without losing "
        "something, so git's markers stay; decide between them, then run: okr lint "
        "okrs/product.yaml\n1 conflict is left: keep what is right between <<<<<<< and >>>>>>>, "
        "remove the marker lines, then: git add okrs/product.yaml\n");
  CHECK(branches.file() == before);
}

}  // namespace okr
