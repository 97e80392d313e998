// SPDX-License-Identifier: MIT
#include <okr/edit/conflict_file.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {

TEST_CASE("a file with conflict markers is taken apart into both sides") {
  const auto file = take_apart("a\n<<<<<<< HEAD\nb\n=======\nc\nd\n>>>>>>> topic\ne\n");
  REQUIRE(file);
  CHECK(file->sides.ours == "a\nb\ne\n");
  CHECK(file->sides.theirs == "a\nc\nd\ne\n");
  CHECK(file->sides.base == std::nullopt);
  CHECK(file->marking.ours == "HEAD");
  CHECK(file->marking.theirs == "topic");
  CHECK(file->conflicts == 1);
}

TEST_CASE("the base is known where every conflict shows it") {
  const std::string with_base =
      "<<<<<<< a\r\n1\r\n||||||| 12ab34\r\n0\r\n=======\r\n2\r\n>>>>>>> b\r\n";
  const auto file = take_apart(with_base + "x\r\n");
  REQUIRE(file);
  CHECK(file->sides.ours == "1\r\nx\r\n");
  CHECK(file->sides.base == "0\r\nx\r\n");
  CHECK(file->sides.theirs == "2\r\nx\r\n");
  CHECK(file->marking.base == "12ab34");
  CHECK(file->marking.shown == Marking::Shown::base_too);
  CHECK(take_apart(with_base + "<<<<<<< a\n=======\n>>>>>>> b\n")->sides.base == std::nullopt);
}

TEST_CASE("a file without conflicts is both sides") {
  const auto file = take_apart("a\n=======\n<<<<<<<< x\n");
  REQUIRE(file);
  CHECK(file->conflicts == 0);
  CHECK(file->sides.ours == "a\n=======\n<<<<<<<< x\n");
  CHECK(file->sides.theirs == file->sides.ours);
}

TEST_CASE("markers are as long as .gitattributes has them made") {
  const auto file = take_apart("a\n<<<<<<<<< o\nb\n=======\n=========\nc\n>>>>>>>>> t\n");
  REQUIRE(file);
  CHECK(file->conflicts == 1);
  CHECK(file->marking.marker_size == 9);
  CHECK(file->sides.ours == "a\nb\n=======\n");
  CHECK(file->sides.theirs == "a\nc\n");
}

TEST_CASE("a conflict that git shows inside the base of another is no conflict of the file") {
  const auto file = take_apart(
      "<<<<<<< o\na\n||||||| merged\n<<<<<<<<< x\nb\n=========\nc\n>>>>>>>>> y\n"
      "=======\nd\n>>>>>>> t\n");
  REQUIRE(file);
  CHECK(file->conflicts == 1);
  CHECK(file->sides.ours == "a\n");
  CHECK(file->sides.theirs == "d\n");
}

TEST_CASE("markers that do not belong together are named by their line") {
  CHECK(take_apart("a\n<<<<<<< x\n=======\n").error().message ==
        "line 2: this conflict has no end, a line >>>>>>>");
  CHECK(take_apart("a\n>>>>>>> x\n").error().message ==
        "line 2: this conflict marker belongs to no other");
  CHECK(take_apart("<<<<<<< x\n<<<<<<< y\n").error().message ==
        "line 2: this conflict marker belongs to no other");
}

TEST_CASE("a file that nobody has touched since the merge is told from one that was edited") {
  const Sides sides{"a\nb\nc\n", "a\nx\nc\n", "a\ny\nc\nd\n"};
  const auto is_untouched = [&](const std::string& file) {
    return is_as_merged(*take_apart(file), sides);
  };
  CHECK(is_untouched("a\n<<<<<<< o\nx\n=======\ny\n>>>>>>> t\nc\nd\n"));
  CHECK(is_untouched("a\n<<<<<<< o\nx\n||||||| b\nb\n=======\ny\n>>>>>>> t\nc\nd\n"));
  CHECK(is_untouched("<<<<<<< o\na\nx\nc\n=======\na\ny\nc\nd\n>>>>>>> t\n"));
  CHECK(is_untouched("a\r\n<<<<<<< o\r\nx\r\n=======\r\ny\r\n>>>>>>> t\r\nc\r\nd\r\n"));
  CHECK_FALSE(is_untouched("a\n<<<<<<< o\nx\n=======\ny\n>>>>>>> t\nc\n"));
  CHECK_FALSE(is_untouched("a\n<<<<<<< o\nx\n=======\ny\n>>>>>>> t\nc\nd\ne\n"));
  CHECK_FALSE(is_untouched("a\nx\nc\nd\n"));
  CHECK_FALSE(is_untouched("<<<<<<< o\nx\n=======\ny\n>>>>>>> t\nc\nd\n"));
  // A line of the file again in another place, and two that changed places.
  CHECK_FALSE(is_untouched("a\nc\n<<<<<<< o\nx\n=======\ny\n>>>>>>> t\nc\nd\n"));
  CHECK_FALSE(is_untouched("a\n<<<<<<< o\nx\n=======\ny\n>>>>>>> t\nd\nc\n"));
}

}  // namespace okr::edit
