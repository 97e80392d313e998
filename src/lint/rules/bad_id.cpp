// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule bad_id{
    .id = "bad-id",
    .group = Group::files,
    .severities = always_error,
    .summary =
        "an id that is not made of a-z, 0-9 and -, looks like a period, or is both a "
        "team and a person",
    .rationale =
        "Ids are parts of references, of commands and of links; each must read in "
        "one way only.",
    .bad = R"(- id: NPS score
  title: Raise NPS from 30 to 50
)",
    .good = R"(- id: nps-score
  title: Raise NPS from 30 to 50
)",
};

}  // namespace okr::lint::rules
