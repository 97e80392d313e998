// SPDX-License-Identifier: MIT
#include "../../src/cli/paths.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("a path is seen from a folder") {
  CHECK(absolute("/a/b", "c") == "/a/b/c");
  CHECK(absolute("/a/b", "") == "/a/b");
  CHECK(absolute("/a/b", ".") == "/a/b");
  CHECK(absolute("/a/b", "../c/") == "/a/c");
  CHECK(absolute("/a/b", "/c") == "/c");
  CHECK(absolute("/a", "../../..") == "/");
}

TEST_CASE("a path is inside a folder or not, and a longer name is not inside") {
  CHECK(inside("/a", "/a") == "");
  CHECK(inside("/a", "/a/b/c") == "b/c");
  CHECK(inside("/", "/b") == "b");
  CHECK_FALSE(inside("/a", "/ab"));
  CHECK_FALSE(inside("/a/b", "/a"));
}

TEST_CASE("a path is written as one would type it") {
  CHECK(relative_to("/a/b", "/a/b/c") == "c");
  CHECK(relative_to("/a/b", "/a/c") == "../c");
}

TEST_CASE("names and folders of paths") {
  CHECK(joined("", "a") == "a");
  CHECK(joined("/", "a") == "/a");
  CHECK(joined("x", "a") == "x/a");
  CHECK(parent_of("/a/b") == "/a");
  CHECK(name_of_path("/a/b") == "b");
  CHECK(name_of_path("b") == "b");
}

}  // namespace okr::cli
