// SPDX-License-Identifier: MIT
#include "../../src/edit/proof.h"

#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

using diag::Effect;

std::string difference(const std::string& before, const std::string& after,
                       const std::vector<Meant>& meant = {}) {
  const yaml::Parsed a = yaml::parse({"a.yaml", before}, 0, {});
  const yaml::Parsed b = yaml::parse({"a.yaml", after}, 0, {});
  const auto found = unmeant_difference(a.tree, b.tree, meant);
  return found ? std::to_string(found->before) + ": " + found->what : "none";
}

/// An edit of bytes [begin, end) that became [begin, begin + size).
Meant meant(Effect effect, std::uint32_t begin, std::uint32_t end, std::uint32_t size) {
  return {effect, {{{0, begin, end}, {0, begin, begin + size}}}, std::nullopt};
}

}  // namespace

TEST_CASE("trees that say the same differ in nothing") {
  CHECK(difference("a: [x, {b: ~}]\n", "# c\na:\n  - 'x'\n  - b:\n") == "none");
  CHECK(difference("", "# c\n") == "none");
}

TEST_CASE("what differs is named at its old place") {
  CHECK(difference("a: 1\n", "a: 2\n") == "3: '1' would become '2'");
  CHECK(difference("a: 1\n", "b: 1\n") == "0: 'a' would become 'b'");
  CHECK(difference("a: 1\n", "a:\n") == "3: '1' would become nothing");
  CHECK(difference("a: 1\n", "a: [1]\n") == "3: '1' would become a list");
  CHECK(difference("a: [1]\n", "a: {b: 1}\n") == "3: a list would become a group of keys");
  CHECK(difference("a: 1\nb: 2\n", "a: 1\n") == "5: 'b' would be lost");
  CHECK(difference("a: 1\n", "a: 1\nb: 2\n") == "4: 'b' would be added");
  CHECK(difference("a: 1\n", "") == "0: all of the file's content would be lost");
  CHECK(difference("", "a: 1\n") == "0: text would become content");
}

TEST_CASE("long and hostile words are shown short and as escapes") {
  CHECK(difference("a: \"\\e[2J\"\n", "a: " + std::string(100, 'x') + "\n") ==
        "3: '\\x1b[2J' would become '" + std::string(60, 'x') + " ...'");
}

TEST_CASE("what is meant may differ, once, in its place") {
  const std::string nothing_done = "the fix would not do what it is meant to do, just once";
  CHECK(difference("a: 1\n", "b: 2\na: 1\n", {meant(Effect::key_added, 0, 0, 5)}) == "none");
  CHECK(difference("a: 1\n", "b: 2\nc: 3\na: 1\n", {meant(Effect::key_added, 0, 0, 10)}) ==
        "0: " + nothing_done);
  CHECK(difference("a: 1\n", "a: 1\n", {meant(Effect::key_added, 0, 0, 5)}) ==
        "0: " + nothing_done);
  CHECK(difference("a: 1\nb: 2\n", "a: 1\n", {meant(Effect::key_removed, 5, 10, 0)}) == "none");
  CHECK(difference("a: 1\nb: 2\n", "b: 2\n", {meant(Effect::key_removed, 5, 10, 0)}) ==
        "0: 'a' would become 'b'");
  CHECK(difference("a: 1\n", "a: 2\n", {meant(Effect::text_replaced, 3, 4, 1)}) == "none");
  CHECK(difference("a: 1\nb: 1\n", "a: 2\nb: 1\n", {meant(Effect::text_replaced, 8, 9, 1)}) ==
        "3: '1' would become '2'");
}

TEST_CASE("an item may get a name, and stays what it says") {
  const auto named = meant(Effect::item_named, 2, 2, 2);
  const Meant wide{Effect::item_named, {{{0, 2, 2}, {0, 2, 18}}}, {}};
  CHECK(difference("- x\n", "- id: a\n  title: x\n", {wide}) == "none");
  CHECK(difference("- x\n", "- id: a\n  title: y\n", {wide}) ==
        "2: 'x' would become a group of keys");
  CHECK(difference("- x\n", "- id: a\n  title: x\n", {named}) ==
        "2: 'x' would become a group of keys");
  CHECK(difference("- x\n", "- id: a\n  title: x\n", {}) == "2: 'x' would become a group of keys");
}

TEST_CASE("the items of one list may change places, not those of others") {
  const Meant moved{Effect::items_moved, {{{0, 3, 9}, {0, 3, 9}}}, 2};
  CHECK(difference("a: [x, y]\nb: [z, w]\n", "a: [y, x]\nb: [z, w]\n", {moved}) == "none");
  CHECK(difference("a: [x, y]\nb: [z, w]\n", "a: [y, y]\nb: [z, w]\n", {moved}) ==
        "3: the list would get other items, not only another order");
  CHECK(difference("a: [x, y]\nb: [z, w]\n", "a: [y, x]\nb: [w, z]\n", {moved}) ==
        "14: 'z' would become 'w'");
}

TEST_CASE("a file may nest as deep as its limits allow") {
  const std::string deep = std::string(400, '[') + std::string(400, ']') + "\n";
  yaml::Limits limits;
  limits.depth = 450;
  const yaml::Parsed a = yaml::parse({"a.yaml", deep}, 0, limits);
  REQUIRE(a.tree.nodes.size() == 400);
  CHECK_FALSE(unmeant_difference(a.tree, a.tree, {}));
}

}  // namespace okr::edit
