// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule confidence_out_of_range{
    .id = "confidence-out-of-range",
    .group = Group::checkins,
    .severities = always_error,
    .summary = "a confidence below 0 or above 10",
    .rationale =
        "Confidence is how sure you are, from 0 to 10, that the target will be reached; for a "
        "yes-or-no result it is the chance that all progress is told by.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 6% 60/10
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 6% 6/10
)",
};

}  // namespace okr::lint::rules
