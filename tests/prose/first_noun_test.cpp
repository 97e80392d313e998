// SPDX-License-Identifier: MIT
#include "support.h"

#include <doctest/doctest.h>

namespace okr::prose {

TEST_CASE("a first word that could be a verb is a noun before a noun and a bound or a verb") {
  for (const char* s :
       {"Training attendance rate reaches 95%", "Contract renewals above 90%",
        "Marketing hands over 150 leads a month", "Hiring managers rate applicants 4/5",
        "Return on equity above 12%", "Open positions below 5", "Test failures below 3 a week"})
    CHECK_MESSAGE(!key_result(s).task, s);
  for (const char* s : {"Train managers", "Test the backup", "Contract a caterer", "Open a branch"})
    CHECK_MESSAGE(key_result(s).task, s);
}

TEST_CASE("a measure whose name begins with a verb keeps its first word") {
  CHECK(metric("Contract renewals above 90%") == "Contract renewals");
  CHECK(metric("Open positions below 5") == "Open positions");
  CHECK(metric("Return on equity above 12%") == "Return on equity");
  CHECK(metric("Training attendance rate reaches 95%") == "Training attendance rate");
}

TEST_CASE("an objective may begin with those it is about") {
  for (const char* s : {"Hiring managers love our process", "Research teams find what they need",
                        "Launch days become calm"})
    CHECK_MESSAGE(!objective(s).task, s);
}

TEST_CASE("what is brought down or up is moved, however far its particle") {
  CHECK_FALSE(key_result("Bring complaints down to 20").task);
  CHECK(key_result("Bring a speaker").task);
}

}  // namespace okr::prose
