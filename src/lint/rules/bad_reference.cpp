// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule bad_reference{
    .id = "bad-reference",
    .group = Group::files,
    .severities = always_error,
    .summary = "a reference that is not written as one",
    .rationale =
        "References tie the cascade together. They read "
        "[period/]team/objective[/key-result].",
    .bad = R"(title: Home cooks trust us as the place to buy pans
aligned_to: northwind//loved
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love to cook with us
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
title: Home cooks trust us as the place to buy pans
aligned_to: northwind/loved
key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
};

}  // namespace okr::lint::rules
