// SPDX-License-Identifier: MIT
#include "support.h"

#include <doctest/doctest.h>

namespace okr::prose {

TEST_CASE("a date or a period's end is the deadline") {
  CHECK(deadline("Raise NPS to 50 by end of Q2") == "end of Q2");
  CHECK(deadline("Raise NPS to 50 by the end of the year") == "the end of the year");
  CHECK(deadline("Raise NPS to 50 by June 30, 2026") == "June 30, 2026");
  CHECK(deadline("Raise NPS to 50 by 30 June") == "30 June");
  CHECK(deadline("Raise NPS to 50 by 2026-06-30") == "2026-06-30");
  CHECK(deadline("Raise NPS to 50 this quarter") == "this quarter");
  CHECK(deadline("Raise NPS to 50 in Q3") == "Q3");
  CHECK(deadline("Raise NPS to 50 before EOY") == "EOY");
  CHECK(deadline("Raise NPS to 50") == "none");
  CHECK(deadline("Raise NPS by 8 points") == "none");
}

TEST_CASE("a time after a number or a thing made is the deadline, else it is the measure") {
  CHECK(deadline("Get 40% of users to return within 30 days of launch") ==
        "within 30 days of launch");
  CHECK(measure("Launch the app within 30 days of approval") == "none");
  CHECK(measure("Tickets are answered within 2 h") == "threshold decrease max 2 h");
  CHECK(measure("Raise code reviews by 50% within the next three months") ==
        "metric increase by 50");
  CHECK(measure("Cut onboarding from 3 weeks to 4 days") == "metric decrease from 21 to 4 days");
}

}  // namespace okr::prose
