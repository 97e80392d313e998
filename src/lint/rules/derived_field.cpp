// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule derived_field{
    .id = "derived-field",
    .group = Group::files,
    .severities = warning_from_recommended,
    .summary = "a field that okr works out by itself: current, progress, updated",
    .rationale =
        "A figure that is written twice is wrong sooner or later, and one such line "
        "turns clean merges into conflicts. Record check-ins; okr does the sums.",
    .bad = R"(- title: Raise NPS from 30 to 50
  current: 34
)",
    .good = R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-05 34
)",
};

}  // namespace okr::lint::rules
