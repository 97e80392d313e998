// SPDX-License-Identifier: MIT
#include "../../src/edit/merge_lines.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

std::string with_markers(std::string_view base, std::string_view ours, std::string_view theirs) {
  return marked(merge_lines(base, ours, theirs), {}).text;
}

}  // namespace

TEST_CASE("lines that only one side changed are taken") {
  CHECK(with_markers("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n") == "A\nb\nC\n");
  CHECK(with_markers("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n") == "a\nc\nd\n");
  CHECK(with_markers("a\n", "a\nb\n", "a\nb\n") == "a\nb\n");
}

TEST_CASE("changes that touch collide, and only what differs is marked") {
  CHECK(with_markers("a\nb\n", "A\nb\n", "a\nB\n") ==
        "<<<<<<< ours\nA\nb\n=======\na\nB\n>>>>>>> theirs\n");
  CHECK(with_markers("a\n", "a\nx\ny\n", "a\nx\nz\n") ==
        "a\nx\n<<<<<<< ours\ny\n=======\nz\n>>>>>>> theirs\n");
}

TEST_CASE("comments that both sides changed are all kept, each once") {
  CHECK(merge_comments("# a\n", "# b\n", "# c\n") == "# b\n# c\n");
  CHECK(merge_comments("", "\n# b\n", "\n# b\n# c\n") == "\n# b\n# c\n");
  CHECK(merge_comments("# a\n", "", "# a\n") == "");
}

TEST_CASE("either side's text can be read from a merge with conflicts") {
  const Chunks chunks = merge_lines("a\nb\nc\n", "a\nx\nc\n", "a\ny\nc\nd\n");
  CHECK(has_collision(chunks));
  CHECK(settled(chunks, Side::ours) == "a\nx\nc\nd\n");
  CHECK(settled(chunks, Side::theirs) == "a\ny\nc\nd\n");
}

}  // namespace okr::edit
