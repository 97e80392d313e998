// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule unknown_project_target{
    .id = "unknown-project-target",
    .group = Group::kpis_and_projects,
    .severities = always_error,
    .summary = "a project that supports an objective or key result which is not there",
    .rationale =
        "Work is ranked by what it supports. A project that points to nothing looks useful and is "
        "counted as if it served no one.",
    .bad = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
projects:
  - id: size-guide
    title: A size guide that people hold up to their stove
    supports: [trustet]
)",
    .good = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
projects:
  - id: size-guide
    title: A size guide that people hold up to their stove
    supports: [trusted]
)",
};

}  // namespace okr::lint::rules
