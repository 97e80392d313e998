// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule missing_id{
    .id = "missing-id",
    .group = Group::files,
    .severities = info_from_recommended,
    .summary =
        "an objective or key result without an id: information for a draft, a "
        "warning once something is recorded about it or refers to it",
    .rationale =
        "Without an id a thing is known by its sentence, so every rewording breaks "
        "references and history.",
    .bad = R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-05 34
)",
    .good = R"(- id: nps
  title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-05 34
)",
    .fix = "safe: writes the id",
};

}  // namespace okr::lint::rules
