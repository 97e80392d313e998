// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint {

constinit const Rule rules::unknown_alignment{
    .id = "unknown-alignment",
    .group = Group::alignment,
    .severities = always_error,
    .summary = "`aligned_to` points to an objective or key result that there is not",
    .rationale =
        "An alignment that leads nowhere adds to nothing: the work is left out of the "
        "parent's progress without a word.",
    .bad = R"(aligned_to: northwind/lovd
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
aligned_to: northwind/loved
key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
};

}  // namespace okr::lint
