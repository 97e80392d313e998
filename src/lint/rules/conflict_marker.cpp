// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule conflict_marker{
    .id = "conflict-marker",
    .group = Group::files,
    .severities = always_error,
    .summary = "the marks of a merge conflict that was not settled",
    .rationale =
        "Both sides are still in the file, so neither can be trusted. Keep what is "
        "right and delete the three marked lines.",
    .bad = R"(objectives:
  - title: Home cooks trust us as the place to buy pans
    key_results:
      - title: Raise NPS from 30 to 50
        checkins:
<<<<<<< HEAD
          - 2026-10-05 34
=======
          - 2026-10-05 35
>>>>>>> checkout
)",
    .good = R"(objectives:
  - title: Home cooks trust us as the place to buy pans
    key_results:
      - title: Raise NPS from 30 to 50
        checkins:
          - 2026-10-05 35
)",
};

}  // namespace okr::lint::rules
