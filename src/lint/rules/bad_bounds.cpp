// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule bad_bounds{
    .id = "bad-bounds",
    .group = Group::files,
    .severities = always_error,
    .summary =
        "bounds that leave no room: min above max, start behind due, a weight below "
        "0, an empty list of milestones",
    .rationale =
        "No value can ever lie between such bounds, so the key result could never be "
        "reached.",
    .bad = R"(- title: Deliver on time
  min: 95%
  max: 90%
)",
    .good = R"(- title: Deliver on time
  min: 90%
  max: 95%
)",
};

}  // namespace okr::lint::rules
