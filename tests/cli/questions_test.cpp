// SPDX-License-Identifier: MIT
#include "../../src/cli/questions.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

/// What is said against `answer` in "Raise NPS from ___ to 50".
std::string against(std::string_view answer) {
  const model::Text title{"Raise NPS to 50", {0, 0, 15}, {}};
  diag::Diagnostic finding;
  finding.rule = "key-result-without-baseline";
  Question question;
  question.finding = &finding;
  question.title = &title;
  question.range = {10, 10};
  question.words = "from ___ ";
  return objection(question, question.words, answer, {}).value_or("fine");
}

}  // namespace

TEST_CASE("blanks are counted and filled from the left") {
  CHECK(blanks_in("from ___ to ___") == 2);
  CHECK(blanks_in("") == 0);
  CHECK(filled("from ___ to ___", "3") == "from 3 to ___");
}

TEST_CASE("where a level belongs, a number with its unit does") {
  CHECK(against("30") == "fine");
  CHECK(against("30 points") == "fine");
  CHECK(against("-3") == "fine");
  CHECK(against("many") ==
        "'many' is no number; write one, with its unit, such as 30, 0.5% or $1.2M");
  CHECK(against("30 to 40") ==
        "'30 to 40' is no number; write one, with its unit, such as 30, 0.5% or $1.2M");
  CHECK(against("\x01") == "'\\x01' holds more than text; write it anew");
}

}  // namespace okr::cli
