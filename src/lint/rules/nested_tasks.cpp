// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint {

constinit const Rule rules::nested_tasks{
    .id = "nested-tasks",
    .group = Group::key_results,
    .severities = always_error,
    .summary = "tasks, to-dos or checkboxes stand inside an objective or key result",
    .rationale =
        "OKRs say what should change, not what to do: a to-do list inside of them is "
        "finished while nothing has changed. To-dos live in projects.",
    .bad = R"(key_results:
  - title: Lower the refund rate from 0.5% to 0.2%
    tasks:
      - Write the size guide
)",
    .good = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy cookware
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
projects:
  - id: size-guide
    title: Size guide
    supports: [product/trusted/refunds]
    tasks:
      - title: Write the size guide
)",
};

}  // namespace okr::lint
