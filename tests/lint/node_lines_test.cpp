// SPDX-License-Identifier: MIT
#include "../../src/lint/node_lines.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::lint {
namespace {

/// The bytes of the node that starts on content line `number`.
std::string node(std::string_view bytes, std::size_t number) {
  const NodeLine line = node_lines(bytes).at(number);
  return std::string(bytes.substr(line.begin, line.node_end - line.begin));
}

}  // namespace

TEST_CASE("a node reaches to the next line that stands as far left") {
  constexpr std::string_view bytes =
      "a:\n"
      "  b: 1\n"
      "  c:\n"
      "    d: 2\n"
      "e: 3\n";
  CHECK(node(bytes, 0) == "a:\n  b: 1\n  c:\n    d: 2\n");
  CHECK(node(bytes, 1) == "b: 1\n");
  CHECK(node(bytes, 2) == "c:\n    d: 2\n");
  CHECK(node(bytes, 4) == "e: 3\n");
}

TEST_CASE("a list belongs to its key also where it stands as far left") {
  constexpr std::string_view bytes =
      "a:\n"
      "- b\n"
      "- c\n"
      "d: 1\n";
  CHECK(node(bytes, 0) == "a:\n- b\n- c\n");
  CHECK(node(bytes, 1) == "- b\n");
  CHECK(node(bytes, 2) == "- c\n");
}

TEST_CASE("a list's item is all that is indented below its dash") {
  constexpr std::string_view bytes =
      "  - id: a\n"
      "    title: b\n"
      "\n"
      "# far left, but a comment\n"
      "    why: c\n"
      "  - id: d\n";
  CHECK(node(bytes, 0) == "- id: a\n    title: b\n\n# far left, but a comment\n    why: c\n");
}

TEST_CASE("a byte order mark and CRLF change nothing") {
  constexpr std::string_view bytes =
      "\xEF\xBB\xBF"
      "a: 1\r\n\r\nb: 2\r\n";
  CHECK(node(bytes, 0) == "a: 1\r\n\r\n");
  CHECK(node(bytes, 1) == "b: 2\r\n");
}

TEST_CASE("no line, no node") {
  CHECK(node_lines("").empty());
  CHECK(node_lines("# only\n\n---\n").empty());
}

}  // namespace okr::lint
