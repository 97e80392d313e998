// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule bad_value{
    .id = "bad-value",
    .group = Group::files,
    .severities = always_error,
    .summary =
        "a word that is none of those a key takes, or a version of the format that "
        "okr does not know",
    .rationale = "The key would have no effect. The words that it takes are listed.",
    .bad = R"(- title: Raise NPS from 30 to 50
  direction: upwards
)",
    .good = R"(- title: Raise NPS from 30 to 50
  direction: increase
)",
};

}  // namespace okr::lint::rules
