// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule unknown_period{
    .id = "unknown-period",
    .group = Group::files,
    .severities = always_error,
    .summary = "a period that is neither in okr.yaml nor in the calendar",
    .rationale =
        "A period says when progress counts. Write 2026, 2026-H1, 2026-T2, 2026-Q3, "
        "2026-07, their fiscal forms, or name it under periods.",
    .bad = R"(period: spring
objectives:
  - title: Home cooks trust us as the place to buy pans
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(period: 2026-Q4
objectives:
  - title: Home cooks trust us as the place to buy pans
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
};

}  // namespace okr::lint::rules
