// SPDX-License-Identifier: MIT
#include <okr/model/okr.h>

#include <doctest/doctest.h>

namespace okr::model {

TEST_CASE(
    "a value that may not be written is absent until it is given, and once it is taken back") {
  Maybe<double> value;
  CHECK(!value);
  value = Spanned<double>{7, {2, 10, 14}};
  REQUIRE(value);
  CHECK(**value == 7);
  CHECK(value->span == text::Span{2, 10, 14});
  value.reset();
  CHECK(!value.has_value());
  CHECK(!Maybe<double>(std::nullopt));
}

TEST_CASE("what is placed in a check-in has the check-in's file") {
  CheckIn checkin;
  checkin.span = {2, 8, 40};
  CHECK(!checkin.note);
  CHECK(!checkin.confidence);
  checkin.confidence = Spanned<double>{7, {2, 25, 29}};
  checkin.note = text::Span{2, 30, 40};
  REQUIRE(checkin.confidence);
  CHECK(**checkin.confidence == 7);
  CHECK(checkin.at(checkin.confidence->span) == text::Span{2, 25, 29});
  CHECK(checkin.at(checkin.note) == text::Span{2, 30, 40});
  checkin.confidence = Maybe<double>();
  CHECK(!checkin.confidence);
}

TEST_CASE("the first bytes of a file are a place, and an empty place is one") {
  CHECK(text::Place(text::Span{0, 0, 0}));
  CHECK(!text::Place());
}

}  // namespace okr::model
