// SPDX-License-Identifier: MIT
#include "../../src/edit/merge_outline.h"

#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

Piece outline_of(const std::string& text) {
  const yaml::Parsed parsed = yaml::parse({"", text}, 0, {});
  REQUIRE(parsed.unread.empty());
  const auto file = outline(text, parsed.tree);
  REQUIRE(file);
  return *file;
}

std::string laid_out(const Piece& piece) {
  std::string out = piece.head;
  for (const Piece& child : piece.children) out += child.lead + child.text;
  return out + piece.tail;
}

const std::string file =
    "# top\nperiod: 2026-Q4\nobjectives:\n  # first\n  - id: a\n    title: A  # why not\n    "
    "key_results:\n      - Raise x from 1 to 5\n\n      # second\n      - id: k\n        "
    "checkins:\n "
    "         - 2026-10-05 1\n          # last\n      # end of key results\n\n# end of file\n";

}  // namespace

TEST_CASE("the pieces of a level, laid end to end, are its bytes") {
  const Piece top = outline_of(file);
  CHECK(laid_out(top) == file);
  const Piece& objectives = top.children[1];
  CHECK(laid_out(objectives) == objectives.text);
  const Piece& key_results = objectives.children[0].children[2];
  CHECK(laid_out(key_results) == key_results.text);
}

TEST_CASE("comments belong to what they stand above, or to the list that they end") {
  const Piece top = outline_of(file);
  CHECK(top.children[0].lead == "# top\n");
  CHECK(top.tail == "\n# end of file\n");
  const Piece& objective = top.children[1].children[0];
  CHECK(objective.lead == "  # first\n");
  const Piece& key_results = objective.children[2];
  CHECK(key_results.children[1].lead == "\n      # second\n");
  CHECK(key_results.tail == "      # end of key results\n");
  CHECK(key_results.children[1].children[1].tail == "          # last\n");
}

TEST_CASE("items have the id that is written, or a draft's") {
  const Piece key_results = outline_of(file).children[1].children[0].children[2];
  CHECK(key_results.children[0].id == "raise-x-from-1-to-5");
  CHECK(key_results.children[0].kind == Piece::Kind::sentence);
  CHECK(key_results.children[0].children[0].text == "        title: Raise x from 1 to 5\n");
  CHECK(key_results.children[1].id == "k");
  CHECK(key_results.children[1].children[1].children[0].date == "2026-10-05");
}

TEST_CASE("text is moved by columns, but never past its own beginning") {
  CHECK(moved("  a\n    b\n\n", 2, 4) == "    a\n      b\n\n");
  CHECK(moved("  a\n# b\n", 2, 0) == "a\n# b\n");
}

}  // namespace okr::edit
