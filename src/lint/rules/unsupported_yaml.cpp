// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule unsupported_yaml{
    .id = "unsupported-yaml",
    .group = Group::files,
    .severities = always_error,
    .summary = "anchors, aliases, tags, merge keys, a second document",
    .rationale =
        "They let one line change another far away, which no reviewer sees in a "
        "diff. OKRs are plain enough to do without.",
    .bad = R"(- title: Raise NPS from 30 to 50
  owner: &lead sam
)",
    .good = R"(- title: Raise NPS from 30 to 50
  owner: sam
)",
};

}  // namespace okr::lint::rules
