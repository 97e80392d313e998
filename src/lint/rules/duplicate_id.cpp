// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule duplicate_id{
    .id = "duplicate-id",
    .group = Group::files,
    .severities = always_error,
    .summary = "two things of one kind with the same id",
    .rationale = "A reference must lead to one place. Give one of the two another id.",
    .bad = R"(- id: nps
  title: Raise NPS from 30 to 50
- id: nps
  title: Lower the refund rate from 0.5% to 0.2%
)",
    .good = R"(- id: nps
  title: Raise NPS from 30 to 50
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
)",
};

}  // namespace okr::lint::rules
