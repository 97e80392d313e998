// SPDX-License-Identifier: MIT
#include "../../src/cli/typed_review.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::cli {
namespace {

std::string graded(std::string_view typed) {
  const Result<double> grade = read_grade(typed);
  return grade ? fmt::format("{}", *grade) : grade.error().message;
}

std::string decided(std::string_view typed) {
  const Result<model::Decision> decision = read_decision(typed);
  return decision ? fmt::format("{}", static_cast<int>(*decision)) : decision.error().message;
}

}  // namespace

TEST_CASE("a grade is a share, a percentage, or so many of ten") {
  CHECK(graded("0.7") == "0.7");
  CHECK(graded("0.725") == "0.725");
  CHECK(graded(".7") == "0.7");
  CHECK(graded("0") == "0");
  CHECK(graded("1") == "1");
  CHECK(graded("70%") == "0.7");
  CHECK(graded("72.5 %") == "0.725");
  CHECK(graded("7/10") == "0.7");
  CHECK(graded("2 / 3") == "0.67");
}

TEST_CASE("what is no grade is answered with one that is") {
  CHECK(graded("7") == "a grade goes from 0 to 1, and '7' is outside; 7 of 10 is 0.7");
  CHECK(graded("70") == "a grade goes from 0 to 1, and '70' is outside; 70% is 0.7");
  CHECK(graded("110%") == "a grade goes from 0 to 1, and '110%' is outside");
  CHECK(graded("11/10") == "a grade goes from 0 to 1, and '11/10' is outside");
  CHECK(graded("0,7") == "'0,7' is no grade; write 0.7");
  CHECK(graded("good") == "'good' is no grade; write 0.7, 70% or 7/10");
  CHECK(graded("-0.1") == "'-0.1' is no grade; write 0.7, 70% or 7/10");
  CHECK(graded("1e-1") == "'1e-1' is no grade; write 0.7, 70% or 7/10");
  CHECK(graded("7/0") == "'7/0' is no grade; write 0.7, 70% or 7/10");
  CHECK(graded("") == "'' is no grade; write 0.7, 70% or 7/10");
}

TEST_CASE("a score is taken as a grade with two decimals, half up") {
  CHECK(as_grade(0.696666667) == 0.7);
  CHECK(as_grade(0.625) == 0.63);
  CHECK(as_grade(0.125) == 0.13);
  CHECK(as_grade(1) == 1);
  CHECK(as_grade(0) == 0);
}

TEST_CASE("a decision is known by word, beginning and number") {
  CHECK(decided("keep") == "0");
  CHECK(decided("Redirect") == "1");
  CHECK(decided("carry over") == "2");
  CHECK(decided("carry-over") == "2");
  CHECK(decided("ca") == "2");
  CHECK(decided("4") == "3");
  CHECK(decided("d") == "4");
  CHECK(decided("c") == "'c' may be carry_over or close; write more of it, or its number");
  CHECK(decided("kepe") ==
        "'kepe' is no decision (did you mean 'keep'?); it is keep, redirect, carry_over, close or "
        "drop");
  CHECK(decided("0") == "'0' is no decision; it is keep, redirect, carry_over, close or drop");
  CHECK(decided("6") == "'6' is no decision; it is keep, redirect, carry_over, close or drop");
}

TEST_CASE("decisions are listed as they are typed") {
  CHECK(numbered_decisions() == "1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop");
  CHECK(listed_decisions() == "keep, redirect, carry_over, close or drop");
}

}  // namespace okr::cli
