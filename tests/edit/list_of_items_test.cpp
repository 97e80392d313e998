// SPDX-License-Identifier: MIT
#include "../../src/edit/list_of_items.h"

#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

yaml::Tree tree_of(const std::string& bytes) {
  return yaml::parse({"a.yaml", bytes}, 0, {}).tree;
}

/// The bytes of the list that edits at these words re-order, or "none".
std::string list_of(const std::string& bytes, const std::vector<std::string>& words) {
  const yaml::Tree tree = tree_of(bytes);
  std::vector<text::Edit> edits;
  for (const std::string& word : words) {
    const auto begin = static_cast<std::uint32_t>(bytes.find(word));
    edits.push_back({{0, begin, begin + 1}, ""});
  }
  const auto found = ListFinder(tree).list_of(edits);
  if (!found) return "none";
  const text::Span span = yaml::Value(tree, *found).span();
  return bytes.substr(span.begin, span.size());
}

bool same(const std::string& a, const std::string& b) {
  return same_items(tree_of(a), 0, tree_of(b), 0);
}

}  // namespace

TEST_CASE("the innermost list with all items is found") {
  CHECK(list_of("a: [x, [y, z], w]\n", {"y", "z"}) == "[y, z]");
  CHECK(list_of("a: [x, [y, z], w]\n", {"x", "w"}) == "[x, [y, z], w]");
  CHECK(list_of("a: [x, [y, z], w]\n", {"y", "w"}) == "[x, [y, z], w]");
  CHECK(list_of("a:\n  # one\n  - x\n  - y\nb: 1\n", {"  # one", "  - y"}) == "- x\n  - y");
  CHECK(list_of("a: [x]\nb: [y]\n", {"x", "y"}) == "none");
  CHECK(list_of("a: 1\n# end\n", {"# end"}) == "none");
  CHECK(list_of("# nothing\n", {"#"}) == "none");
}

TEST_CASE("items are the same in any order, and in any style") {
  CHECK(same("[x, y]\n", "- y\n- 'x'\n"));
  CHECK(same("[{a: [1]}, ~]\n", "-\n- a: [1]\n"));
  CHECK_FALSE(same("[x, y]\n", "[x, x]\n"));
  CHECK_FALSE(same("[x, y]\n", "[x, y, y]\n"));
  CHECK_FALSE(same("[[x], y]\n", "[[x, y]]\n"));
  CHECK_FALSE(same("[~]\n", "['']\n"));
}

}  // namespace okr::edit
