// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule missing_field{
    .id = "missing-field",
    .group = Group::files,
    .severities = always_error,
    .summary = "an entry without a key that it cannot do without",
    .rationale =
        "An objective without a title, or a KPI without an id, cannot be shown, "
        "referred to or followed.",
    .bad = R"(- owner: sam
  baseline: 30
  target: 50
)",
    .good = R"(- title: Raise NPS
  owner: sam
  baseline: 30
  target: 50
)",
};

}  // namespace okr::lint::rules
