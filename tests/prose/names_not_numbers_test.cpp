// SPDX-License-Identifier: MIT
#include "support.h"

#include <doctest/doctest.h>

namespace okr::prose {

TEST_CASE("numbers that name, date or place something measure nothing") {
  for (const char* s : {"Improve support for Tier 1 customers",
                        "Improve support for tier 1 and 2 customers",
                        "Improve life on v2.0",
                        "Improve the 2026 budget",
                        "Get better by June 30",
                        "Get better by 30 June 2026",
                        "Get better by 2026-06-30",
                        "Improve Kubernetes 1.30 upgrades",
                        "Improve 24/7 support",
                        "Improve the 90-day plan",
                        "Improve the 1:1s",
                        "Improve service after 12:30",
                        "Improve service after 5 pm",
                        "Improve ticket #482",
                        "Improve PR 1234",
                        "1. Improve the service",
                        "(2) Improve the service",
                        "Improve ISO 27001 readiness",
                        "Improve our two plants",
                        "Improve the three main flows",
                        "Call us at +1 555 123 4567",
                        "Improve Q3 results",
                        "Improve the B2B funnel",
                        "Improve the 5G offer",
                        "Improve the second half",
                        "Improve one place",
                        "Improve COVID-19 care",
                        "Improve the 2nd step",
                        "Improve rooms on level 3",
                        "Improve the stable 1.0 version",
                        "Improve life from X to Y",
                        "Improve the 9-to-5",
                        "Ship to iPhone 15 / Pixel 9 owners",
                        "Improve the life of Team 7",
                        "Team 7 works better",
                        "From zero to hero",
                        "Improve 80/20 thinking",
                        "Improve www.a.example/5 pages"})
    CHECK_MESSAGE(measure(s) == "none", std::string(s));
}

TEST_CASE("numbers next to names still measure") {
  CHECK(measure("Tier 1 customers reach 50 NPS") == "metric increase to 50 nps");
  CHECK(measure("Raise p95 availability of v2 to 99%") == "metric increase to 99 %");
  CHECK(measure("Publish 3 releases of Kubernetes 1.30") == "metric increase to 3 releases");
  CHECK(measure("Reach 2000 users") == "metric increase to 2000 users");
  CHECK(measure("Raise eNPS 30 to 45") == "metric increase from 30 to 45");
  CHECK(measure("Grow the team from 5 to 7 people") == "metric increase from 5 to 7 people");
  CHECK(measure("Win the first 100 customers") == "metric increase to 100 customers");
}

}  // namespace okr::prose
