// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule checkin_without_value{
    .id = "checkin-without-value",
    .group = Group::checkins,
    .severities = always_error,
    .summary = "a check-in that reports no value, where no KPI or objective gives it",
    .rationale =
        "It is the trace that a bad merge leaves: the line with the value went to the other side. "
        "What was reported is lost until somebody writes it again.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - {date: 2026-10-26, confidence: 6}
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - {date: 2026-10-26, value: 6%, confidence: 6}
)",
};

}  // namespace okr::lint::rules
