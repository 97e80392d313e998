// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::diag::Severity;
using okr::test::check_spans;

namespace {

std::vector<Severity> severities(std::string_view example) {
  std::vector<Severity> out;
  for (const auto& finding :
       okr::test::of_rule(okr::test::check_example(example), "repeated-checkin")) {
    out.push_back(finding.severity);
  }
  return out;
}

}  // namespace

TEST_CASE("repeated-checkin fires on each further entry of a day, wherever it stands") {
  check_spans("repeated-checkin", R"(objectives:
  - title: Home cooks trust us
    key_results:
      - title: Raise the repeat purchase rate from 5% to 15%
        checkins:
          - 2026-10-05 6%
          - 2026-10-12 7%
          - «2026-10-05» 8%
          - «2026-10-05» 9%
kpis:
  - id: nps
    title: NPS
    min: 20
    readings:
      - 2026-10-05 33
      - «2026-10-05» 34
)");
}

TEST_CASE("repeated-checkin is silent across key results and on different days") {
  check_spans("repeated-checkin", R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6%
    - 2026-10-06 6%
- title: Lower the refund rate from 0.5% to 0.2%
  checkins:
    - 2026-10-05 0.4%
)");
}

TEST_CASE("repeated-checkin is information where value and author are equal") {
  CHECK(severities(R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6% 6/10 @sam
    - {date: 2026-10-05, value: 6%, confidence: 7, by: sam}
)") == std::vector{Severity::info});
}

TEST_CASE("repeated-checkin is a warning where value or author differ") {
  CHECK(severities(R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6% @sam
    - 2026-10-05 6% @dana
)") == std::vector{Severity::warning});
  CHECK(severities(R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6%
    - 2026-10-05 7%
)") == std::vector{Severity::warning});
}
