// SPDX-License-Identifier: MIT
#include "../../src/edit/tasks.h"

#include <okr/edit/edit_file.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

std::string made(const std::string& bytes, const std::vector<Intent>& intents) {
  const Result<std::string> result = edit_file({"q.yaml", bytes}, intents, {});
  return result ? *result : result.error().message;
}

AddItems add(std::size_t before, std::string line) {
  return {{}, "a", {{std::move(line), {}}}, before};
}

std::size_t rounds_first(const std::string& bytes, const std::vector<Intent>& intents) {
  const text::Source source{"q.yaml", bytes};
  const yaml::Parsed parsed = yaml::parse(source, 0, {});
  const auto tasks = tasks_of(source, parsed.tree, intents);
  REQUIRE(tasks);
  return next_round(*tasks, parsed.tree).size();
}

}  // namespace

TEST_CASE("item numbers are those of the file as it is, whatever was made before") {
  const std::string file = "a: [x, y, z]\n";
  CHECK(made(file, {add(0, "k"), add(1, "l"), add(AddItems::npos, "m")}) ==
        "a: [k, x, l, y, z, m]\n");
  CHECK(made(file, {add(1, "k"), add(1, "l"), add(0, "m")}) == "a: [m, x, k, l, y, z]\n");
  CHECK(made(file, {RemoveItem{{}, "a", 0}, RemoveItem{{}, "a", 2}, add(1, "k")}) == "a: [k, y]\n");
}

TEST_CASE("what is gone cannot be changed any more") {
  const std::string gone =
      "q.yaml: this can only be written by hand: what is to be changed is not "
      "there any more";
  const text::Span y{0, 7, 8};
  CHECK(made("a: [x, y, z]\n", {RemoveItem{{}, "a", 1}, ReplaceText{y, "n"}}) == gone);
  CHECK(made("a: [x, y]\nb: z\n", {RemoveField{{}, "a"}, ReplaceText{y, "n"}}) == gone);
  CHECK(made("a: [x, y]\n", {SetField{{}, "a", text_of("n")}, ReplaceText{y, "n"}}) == gone);
  CHECK(made("a: [x, y, z]\n", {RemoveItem{{}, "a", 0}, ReplaceText{y, "n"}}) == "a: [n, z]\n");
  CHECK(made("a: [x]\n", {RemoveItem{{}, "a", 1}}) == "there is no such item of 'a' to remove");
  CHECK(made("a: [x]\n", {ReplaceText{{0, 5, 6}, "n"}}) ==
        "q.yaml:1: what is to be changed is not there any more");
}

TEST_CASE("a key with another name is followed") {
  const text::Span key{0, 0, 1};
  const text::Span y{0, 7, 8};
  CHECK(made("a: [x, y]\n", {ReplaceText{key, "b"}, ReplaceText{y, "n"}}) == "b: [x, n]\n");
}

TEST_CASE("what does not touch is made in one round") {
  const text::Span x{0, 4, 5};
  const text::Span y{0, 7, 8};
  CHECK(rounds_first("a: [x, y]\n", {ReplaceText{x, "n"}, ReplaceText{y, "n"}}) == 2);
  CHECK(rounds_first("a: [x, y]\n", {ReplaceText{x, "n"}, ReplaceText{x, "m"}}) == 1);
  CHECK(rounds_first("a: [x, y]\n", {add(0, "k"), add(1, "l"), add(AddItems::npos, "m")}) == 3);
  CHECK(rounds_first("a: [x, y]\n", {add(1, "k"), add(0, "l")}) == 1);
  CHECK(rounds_first("a: [x, y]\n", {add(0, "k"), ReplaceText{x, "n"}}) == 1);
  CHECK(rounds_first("b: x\n", {add(0, "k"), add(1, "l")}) == 1);
}

TEST_CASE("text that is not UTF-8 is not written") {
  CHECK(made("a: x\n", {SetField{{}, "a", text_of("\xC3")}}) == "the text to write is not UTF-8");
  CHECK(made("a: [x]\n", {add(0, "\xFF")}) == "the text to write is not UTF-8");
}

}  // namespace okr::edit
