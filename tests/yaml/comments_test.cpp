// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {
namespace {

/// Each comment in brackets, with a star if it has its line for itself.
std::string comments_of(std::string_view bytes) {
  std::string out;
  for (const Comment& comment : parse_text(bytes).tree.comments) {
    out += comment.own_line ? "*[" : "[";
    out += std::string(bytes.substr(comment.span.begin, comment.span.size())) + "]";
  }
  return out;
}

}  // namespace

TEST_CASE("comments are found wherever they stand, without their line break") {
  CHECK(comments_of("# one\na: 1 # two\n  # three\nb:\n  - x # four") ==
        "*[# one][# two]*[# three][# four]");
  CHECK(comments_of("# one\r\na: 1 # two\r\n") == "*[# one][# two]");
  CHECK(comments_of("\xEF\xBB\xBF# one\n") == "*[# one]");
  CHECK(comments_of("- # note\n  a: 1\n") == "[# note]");
  CHECK(comments_of("a: [1, # one\n  2] # two\n") == "[# one][# two]");
}

TEST_CASE("a sign within a text is no comment") {
  CHECK(comments_of("a: x#y\nb: \"# no\"\nc: '# no'\n") == "");
  CHECK(comments_of("a: | # yes\n  # no\n  text # no\n# own\n") == "[# yes]*[# own]");
}

TEST_CASE("a file of comments has no nodes and no problem") {
  const Parsed parsed = parse_text("# only\n\n# comments\n");
  CHECK(parsed.problems.empty());
  CHECK(parsed.tree.nodes.empty());
  CHECK_FALSE(parsed.tree.root());
  CHECK(parsed.tree.comments.size() == 2);
}

}  // namespace okr::yaml
