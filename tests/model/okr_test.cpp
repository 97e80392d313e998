// SPDX-License-Identifier: MIT
#include <okr/model/okr.h>

#include <doctest/doctest.h>

namespace okr::model {

TEST_CASE("a part of plain text stands as far from its start as in the value") {
  const Text text{"Raise NPS", {3, 100, 109}, {}};
  CHECK(text.part({6, 9}) == text::Span{3, 106, 109});
  CHECK(text.part({0, 0}) == text::Span{3, 100, 100});
}

TEST_CASE("a part of a text is said in other words") {
  const Text text{"Raise NPS to 50", {3, 100, 115}, {}};
  CHECK(reworded(text, {9, 9}, " from 30") == "Raise NPS from 30 to 50");
  CHECK(reworded(text, {13, 15}, "60") == "Raise NPS to 60");
}

TEST_CASE("a part of text over two lines is found on its own line") {
  // "Raise" at 10, a line break and spaces, "NPS" at 20.
  const Text text{"Raise NPS", {0, 10, 23}, {{0, 10}, {6, 20}}};
  CHECK(text.part({0, 5}) == text::Span{0, 10, 15});
  CHECK(text.part({6, 9}) == text::Span{0, 20, 23});
  CHECK(text.part({0, 9}) == text::Span{0, 10, 23});
}

TEST_CASE("a part outside the value stays inside the text's place") {
  const Text text{"NPS", {0, 5, 8}, {}};
  CHECK(text.part({2, 40}) == text::Span{0, 7, 8});
  CHECK(text.part({30, 40}) == text::Span{0, 8, 8});
}

}  // namespace okr::model
