// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule unknown_team{
    .id = "unknown-team",
    .group = Group::files,
    .severities = always_error,
    .summary = "a team that okr.yaml does not have, also as a parent",
    .rationale =
        "OKRs of a team that nobody knows stand outside of the cascade and of every "
        "report.",
    .bad = R"(# okrs/2026-Q4/chekout.yaml
title: Paying is the easiest part of shopping
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okrs/2026-Q4/checkout.yaml
title: Paying is the easiest part of shopping
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
};

}  // namespace okr::lint::rules
