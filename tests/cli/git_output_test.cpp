// SPDX-License-Identifier: MIT
#include "../../src/cli/git_output.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::cli {
namespace {

using namespace std::string_literals;

/// "path=object", a list of changes in brackets.
std::string changes_in(const std::string& out, ChangesWanted wanted) {
  const auto lists = read_changes(out, wanted);
  if (!lists) return "none";
  std::string text;
  for (const auto& list : *lists) {
    text += '[';
    for (const GitChange& change : list) text += change.path + '=' + change.before + ' ';
    text += ']';
  }
  return text;
}

const std::string changes =
    "t1 t2\n"
    ":100644 100644 aa bb M\0a.yaml\0:000000 100644 00 cc A\0b c.yaml\0"
    "t2 t3\n"
    ":120000 100644 dd ee T\0link\0:120000 000000 dd 00 D\0gone\0"s;

}  // namespace

TEST_CASE("changes are read a list for each pair of trees, links left out") {
  CHECK(changes_in(changes, ChangesWanted::all) == "[a.yaml=aa b c.yaml= ][link= ]");
  CHECK(changes_in(changes, ChangesWanted::added) == "[b c.yaml=cc ][link=ee ]");
  CHECK(changes_in("", ChangesWanted::all) == "");
}

TEST_CASE("what is no list of changes is none, and comes to an end") {
  CHECK(changes_in("warning: no line break", ChangesWanted::all) == "none");
  CHECK(changes_in(":", ChangesWanted::all) == "[]");
  CHECK(changes_in(":100644 100644 aa", ChangesWanted::all) == "[=aa ]");
}

TEST_CASE("objects are read with their bytes, all of them or none") {
  const auto objects = read_objects("aa blob 5\na\nb c\nbb blob 0\n\n");
  REQUIRE(objects);
  CHECK(*objects == std::map<std::string, std::string>{{"aa", "a\nb c"}, {"bb", ""}});
  CHECK(!read_objects("aa blob 5\nabc"));
  CHECK(!read_objects("aa missing\n"));
  CHECK(!read_objects("aa blob 99999999999999999999999\nabc\n"));
}

TEST_CASE("a tree's regular files are read, by path") {
  std::string text;
  for (const StoredFile& file : read_tree_list("100755 blob bb\tb\tc\0"
                                               "120000 blob dd\tlink\0"
                                               "100644 blob aa\ta b\0no entry\0"s))
    text += fmt::format("{}={} ", file.path, file.object);
  CHECK(text == "a b=aa b\tc=bb ");
}

TEST_CASE("a line that has no day is no commit") {
  const auto lines = read_commits("commit aa\naa 2026-10-01 tt pp qq\nbb soon tt\ncc 2026-10-02\n");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].commit.hash == "aa");
  CHECK(model::to_string(lines[0].commit.day) == "2026-10-01");
  CHECK(lines[0].commit.tree == "tt");
  CHECK(lines[0].first_parent == "pp");
  CHECK(lines[1].commit.tree.empty());
}

}  // namespace okr::cli
