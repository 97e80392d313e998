// SPDX-License-Identifier: MIT
#include "../../src/edit/said_changes.h"

#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

Said said(const std::string& bytes) {
  return what_is_said(yaml::parse({"a", bytes}, 0, {}).tree, bytes);
}

/// Whether the intention turns what `before` says into what `after` says.
void check_change(const std::string& before, const Path& path, const Intent& intent,
                  const std::string& after) {
  Said root = said(before);
  CHECK(!make_change(root, path, intent));
  CHECK(root == said(after));
}

std::string problem(const std::string& before, const Path& path, const Intent& intent) {
  Said root = said(before);
  const auto error = make_change(root, path, intent);
  return error ? error->message : "";
}

}  // namespace

TEST_CASE("files that say the same are equal, however they are written") {
  CHECK(said("a: [x, 'y']\n") == said("\"a\":\n- x # so\n- y\n"));
  CHECK(said("a: ~\n") == said("a:\n"));
  CHECK(said("") == said("{}\n"));
  CHECK(said("a: |\n  x") == said("a: |\n  x\n"));
  CHECK(said("a: |-\n  x") == said("a: x\n"));
  CHECK(said("a: x\n") != said("a: [x]\n"));
  CHECK(said("a: x\nb: y\n") != said("b: y\na: x\n"));
}

TEST_CASE("a new key has its place among the others") {
  const std::vector<std::string_view> order = {"id", "title", "why", "owner", "due"};
  CHECK(place_of_key({"title", "due"}, "id", order) == 0);
  CHECK(place_of_key({"id", "title", "due"}, "owner", order) == 2);
  CHECK(place_of_key({"due", "title", "id"}, "owner", order) == 3);
  CHECK(place_of_key({"due", "extra"}, "title", order) == 1);
  CHECK(place_of_key({"due"}, "checkins", order) == 1);
  CHECK(place_of_key({}, "owner", order) == 0);
  CHECK(place_of_key({"a", "b"}, "c", {}) == 2);
}

TEST_CASE("a new item has the form of the last one") {
  const NewItem both = {.line = "x", .fields = {{"a", text_of("x")}}};
  const NewItem line = {.line = "x", .fields = {}};
  const NewItem fields = {.line = std::nullopt, .fields = {{"a", text_of("x")}}};
  CHECK(form_of(both, yaml::Kind::mapping) == ItemForm::fields);
  CHECK(form_of(both, yaml::Kind::scalar) == ItemForm::line);
  CHECK(form_of(both, std::nullopt) == ItemForm::line);
  CHECK(form_of(line, yaml::Kind::mapping) == ItemForm::line);
  CHECK(form_of(fields, yaml::Kind::scalar) == ItemForm::fields);
}

TEST_CASE("each intention changes what it means") {
  check_change("a: x\n", {}, SetField{{}, "a", text_of("y")}, "a: y\n");
  check_change("a: x\n", {}, SetField{{}, "id", text_of("y")}, "id: y\na: x\n");
  check_change("a: x\nb: y\n", {}, RemoveField{{}, "a"}, "b: y\n");
  check_change("k: {a: x}\n", {value_of("k")}, SetField{{}, "b", list_of({text_of("y")})},
               "k: {a: x, b: [y]}\n");
  check_change("a: [x, z]\n", {}, AddItems{{}, "a", {{"y", {}}}, 1}, "a: [x, y, z]\n");
  check_change("a: ~\n", {}, AddItems{{}, "a", {{"y", {}}}}, "a: [y]\n");
  check_change("a: x\n", {}, AddItems{{}, "b", {{"y", {}}}}, "a: x\nb: [y]\n");
  check_change("a: [x, y]\n", {}, RemoveItem{{}, "a", 0}, "a: [y]\n");
  check_change("a: [x]\nb: y\n", {}, RemoveItem{{}, "a", 0}, "b: y\n");
  check_change("a: [x]\nb: y\n", {}, RemoveItem{{}, "a", 0, RemoveItem::Emptied::comments_stay},
               "a: ~\nb: y\n");
  check_change("a: x\n", {value_of("a")}, ReplaceText{{}, "y"}, "a: y\n");
  check_change("a: x\n", {{Step::Kind::key, "a"}}, ReplaceText{{}, "y"}, "y: x\n");
}

TEST_CASE("what cannot be changed is said") {
  CHECK(problem("a: x\n", {}, RemoveField{{}, "b"}) == "there is no 'b' to change");
  CHECK(problem("a: x\n", {}, RemoveField{{}, "a"}) ==
        "the only key of a mapping cannot be removed");
  CHECK(problem("a: x\n", {}, AddItems{{}, "a", {{"y", {}}}}) == "'a' is no list");
  CHECK(problem("a: [x]\n", {}, RemoveItem{{}, "a", 1}) == "there is no item of 'a' to change");
  CHECK(problem("a: [x]\n", {value_of("a")}, ReplaceText{{}, "y"}) == "there is no text to change");
  CHECK(problem("a: [x]\n", {value_of("b")}, ReplaceText{{}, "y"}) ==
        "there is no such place to change");
}

TEST_CASE("a sentence becomes the title of a mapping") {
  Said root = said("- x\n");
  name_sentence(root, {item_at(0)});
  CHECK(root == said("- title: x\n"));
  name_sentence(root, {item_at(0)});
  CHECK(root == said("- title: x\n"));
}

}  // namespace okr::edit
