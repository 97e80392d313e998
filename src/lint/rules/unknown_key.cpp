// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule unknown_key{
    .id = "unknown-key",
    .group = Group::files,
    .severities = always_error,
    .summary = "a key that okr does not know",
    .rationale =
        "A mistyped key would be lost without a word. The nearest known key is "
        "named.",
    .bad = R"(- title: Raise NPS from 30 to 50
  onwer: sam
)",
    .good = R"(- title: Raise NPS from 30 to 50
  owner: sam
)",
};

}  // namespace okr::lint::rules
