// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule bad_date{
    .id = "bad-date",
    .group = Group::files,
    .severities = always_error,
    .summary =
        "a date that is no day of the calendar, or is not written YYYY-MM-DD; a calendar quarter "
        "where the fiscal year starts in another month",
    .rationale =
        "Dates decide what is due, stale or late. 05/10 is the fifth of October for "
        "one reader and the tenth of May for the next.",
    .bad = R"(- title: Raise NPS from 30 to 50
  checkins:
    - 05/10/2026 34
)",
    .good = R"(- title: Raise NPS from 30 to 50
  checkins:
    - 2026-10-05 34
)",
};

}  // namespace okr::lint::rules
