// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule unknown_carry{
    .id = "unknown-carry",
    .group = Group::files,
    .severities = always_error,
    .summary = "a carried_from that finds nothing",
    .rationale = "The history of something carried over is read from where it came from.",
    .bad = R"(title: Home cooks trust us as the place to buy pans
carried_from: 2026-Q3/product/trusting
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okrs/2026-Q3/product.yaml
objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
title: Home cooks trust us as the place to buy cookware
carried_from: 2026-Q3/product/trusted
key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
};

}  // namespace okr::lint::rules
