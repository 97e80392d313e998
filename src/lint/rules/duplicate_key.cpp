// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule duplicate_key{
    .id = "duplicate-key",
    .group = Group::files,
    .severities = always_error,
    .summary = "a key that is given twice in one place",
    .rationale =
        "Only one of the two can count, and which one is a matter of luck. It often "
        "comes from a merge that kept both sides.",
    .bad = R"(- title: Raise NPS from 30 to 50
  owner: dana
  owner: sam
)",
    .good = R"(- title: Raise NPS from 30 to 50
  owner: sam
)",
};

}  // namespace okr::lint::rules
