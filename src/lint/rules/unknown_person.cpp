// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule unknown_person{
    .id = "unknown-person",
    .group = Group::files,
    .severities = always_error,
    .summary = "a lead, member, owner or author who is not among the people of okr.yaml",
    .rationale =
        "Nobody can be asked about a key result whose owner is a typing mistake. "
        "Where okr.yaml lists people, everyone who is named is on the list.",
    .bad = R"(- title: Raise NPS from 30 to 50
  owner: samm
)",
    .good = R"(- title: Raise NPS from 30 to 50
  owner: sam
)",
};

}  // namespace okr::lint::rules
