// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {
namespace {

std::string bytes_of(std::string_view bytes, const Value& value) {
  return std::string(bytes.substr(value.span().begin, value.span().size()));
}

}  // namespace

TEST_CASE("entries and items come in document order, find gives a key's value") {
  const Parsed parsed = parse_text("a: 1\nb: [x, y]\n");
  const Value root = *parsed.tree.root();
  REQUIRE(root.entries().size() == 2);
  CHECK(root.entries()[1].key.text() == "b");
  CHECK(root.find("a")->text() == "1");
  CHECK_FALSE(root.find("c"));
  CHECK(root.find("b")->items().size() == 2);
  CHECK(root.items().empty());
  CHECK(root.find("a")->entries().empty());
  CHECK_FALSE(root.find("a")->find("x"));
}

TEST_CASE("a block collection reaches from its first key or dash to the end of its last child") {
  const std::string_view bytes = "list: # c\n  - a: 1\n    b:\n  - c # d\n\n# e\n";
  const Parsed parsed = parse_text(bytes);
  const Value list = *parsed.tree.root()->find("list");
  CHECK(bytes_of(bytes, list) == "- a: 1\n    b:\n  - c");
  CHECK(bytes_of(bytes, list.items()[0]) == "a: 1\n    b:");
  CHECK(parsed.tree.root()->span() == text::Span{0, 0, list.span().end});
}

TEST_CASE("a value that is not written has its place behind the colon or dash") {
  const std::string_view bytes = "a:\nb: ~\nc:\n  -\n  - null\n";
  const Parsed parsed = parse_text(bytes);
  const Value root = *parsed.tree.root();
  CHECK(root.find("a")->kind() == Kind::null);
  CHECK(root.find("a")->style() == Style::absent);
  CHECK(root.find("a")->span() == text::Span{0, 2, 2});
  CHECK(root.find("b")->style() == Style::plain);
  CHECK(bytes_of(bytes, *root.find("b")) == "~");
  CHECK(root.find("c")->items()[0].span() == text::Span{0, 14, 14});
  CHECK(bytes_of(bytes, root.find("c")->items()[1]) == "null");
}

TEST_CASE("every style of a scalar is known, with its bytes") {
  const std::string_view bytes =
      "a: plain text\nb: 'it''s'\nc: \"x\\ty\"\nd: |\n  one\n  two\ne: >-\n  one\n  two\nf: {g: "
      "[h]}\n";
  const Parsed parsed = parse_text(bytes);
  const Value root = *parsed.tree.root();
  const auto is = [&](std::string_view key, Style style, std::string_view text,
                      std::string_view own) {
    const Value value = *root.find(key);
    CHECK(value.style() == style);
    CHECK(value.text() == text);
    CHECK(bytes_of(bytes, value) == own);
  };
  is("a", Style::plain, "plain text", "plain text");
  is("b", Style::single_quoted, "it's", "'it''s'");
  is("c", Style::double_quoted, "x\ty", "\"x\\ty\"");
  is("d", Style::literal, "one\ntwo\n", "|\n  one\n  two\n");
  is("e", Style::folded, "one two", ">-\n  one\n  two\n");
  is("f", Style::flow, "", "{g: [h]}");
  CHECK(root.style() == Style::block);
}

TEST_CASE("places count a byte order mark and carriage returns") {
  const std::string_view bytes =
      "\xEF\xBB\xBF"
      "a: b\r\nc:\r\n  - d\r\n";
  const Parsed parsed = parse_text(bytes);
  CHECK(findings_of(bytes) == "");
  CHECK(parsed.tree.root()->span().begin == 3);
  CHECK(bytes_of(bytes, *parsed.tree.root()->find("a")) == "b");
  CHECK(bytes_of(bytes, *parsed.tree.root()->find("c")) == "- d");
}

TEST_CASE("three dashes start a document only at the beginning of a line") {
  CHECK(shape_of(parse_text("---\na: b\n").tree) == "{a:'b';}");
  CHECK(shape_of(parse_text("\xEF\xBB\xBF---\na: b\n").tree) == "{a:'b';}");
  CHECK(shape_of(parse_text("  --- a: b\n").tree) == "{--- a:'b';}");
  CHECK(shape_of(parse_text("# note\n  --- a: b\n  c: d\n").tree) == "{--- a:'b';c:'d';}");
}

TEST_CASE("nothing is taken for a number, a date or a boolean") {
  CHECK(shape_of(parse_text("[no, on, 1_000, 012, 1e3, 12:30, true, 2026-10-05]\n").tree) ==
        "['no';'on';'1_000';'012';'1e3';'12:30';'true';'2026-10-05';]");
}

}  // namespace okr::yaml
