// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule wrong_type{
    .id = "wrong-type",
    .group = Group::files,
    .severities = always_error,
    .summary = "a list where a text belongs, a text where a list belongs, and the like",
    .rationale = "Each key holds one kind of thing; anything else cannot be counted.",
    .bad = R"(title: Home cooks trust us as the place to buy pans
why: [fewer refunds, more repeat purchases]
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(title: Home cooks trust us as the place to buy pans
why: fewer refunds and more repeat purchases
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
};

}  // namespace okr::lint::rules
