// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule bad_team_tree{
    .id = "bad-team-tree",
    .group = Group::files,
    .severities = always_error,
    .summary = "teams that form no tree: no root, two roots, a circle of parents",
    .rationale = "The cascade has one top, and every other team a parent that leads up to it.",
    .bad = R"(# okr.yaml
teams:
  northwind: {lead: ines}
  product: {lead: dana}
# okrs/2026-Q4/product.yaml
title: Home cooks trust us as the place to buy pans
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okr.yaml
teams:
  northwind: {lead: ines}
  product: {lead: dana, parent: northwind}
# okrs/2026-Q4/product.yaml
title: Home cooks trust us as the place to buy pans
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
};

}  // namespace okr::lint::rules
