// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule bad_quantity{
    .id = "bad-quantity",
    .group = Group::files,
    .severities = always_error,
    .summary = "a value that cannot be read as a number with its unit",
    .rationale =
        "Progress is computed from these values. Write them as people do: 0.5%, "
        "$1.2M, 1,500, 45 min, 4.5/5.",
    .bad = R"(- title: Raise NPS
  baseline: 30
  target: fifty or so
)",
    .good = R"(- title: Raise NPS
  baseline: 30
  target: 50
)",
};

}  // namespace okr::lint::rules
