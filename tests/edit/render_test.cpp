// SPDX-License-Identifier: MIT
#include "../../src/edit/render.h"

#include <doctest/doctest.h>

namespace okr::edit {
namespace {

const Content review = mapping_of({{"grade", text_of("0.7")}, {"reason", text_of("a: b")}});
const Content ids = list_of({text_of("a"), text_of("b")});
const Content sentences = list_of({text_of("one two"), review});

std::string lines(const Field& field, const Writing& style = {}) {
  return on_lines(field, 2, style);
}

}  // namespace

TEST_CASE("a text stands behind its key, with room where others have it") {
  CHECK(lines({"id", text_of("x")}) == "id: x");
  CHECK(on_lines(Field{"id", text_of("x")}, 0, {}, 8) == "id:     x");
  CHECK(on_lines(Field{"objectives", text_of("x")}, 0, {}, 8) == "objectives: x");
  CHECK(lines({"a b", text_of("x: y")}) == "a b: \"x: y\"");
}

TEST_CASE("a mapping stands on lines below its key") {
  CHECK(lines({"review", review}) == "review:\n    grade: 0.7\n    reason: \"a: b\"");
  CHECK(lines({"review", mapping_of({})}) == "review: {}");
}

TEST_CASE("a list of words stands in brackets, one of sentences on lines") {
  CHECK(lines({"owner", ids}) == "owner: [a, b]");
  CHECK(lines({"owner", list_of({})}) == "owner: []");
  CHECK(lines({"x", sentences}) == "x:\n    - one two\n    - grade: 0.7\n      reason: \"a: b\"");
  CHECK(lines({"x", sentences}, {.eol = "\r\n", .list_indent = 0, .gap = 3}) ==
        "x:\r\n  -   one two\r\n  -   grade: 0.7\r\n      reason: \"a: b\"");
}

TEST_CASE("within brackets all stands on one line") {
  CHECK(in_brackets(review, Quoting::where_needed) == "{grade: 0.7, reason: \"a: b\"}");
  CHECK(in_brackets(sentences, Quoting::where_needed) ==
        "[one two, {grade: 0.7, reason: \"a: b\"}]");
  CHECK(in_brackets(ids, Quoting::always) == "[\"a\", \"b\"]");
  CHECK(in_brackets(Field{"k", ids}, Quoting::where_needed) == "k: [a, b]");
}

TEST_CASE("an item stands behind its dash") {
  CHECK(as_item(review, 4, {}) == "grade: 0.7\n    reason: \"a: b\"");
  CHECK(as_item(ids, 4, {}) == "[a, b]");
  CHECK(as_item(text_of("- x"), 4, {}) == "\"- x\"");
}

}  // namespace okr::edit
