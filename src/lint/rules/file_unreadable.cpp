// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule file_unreadable{
    .id = "file-unreadable",
    .group = Group::files,
    .severities = always_error,
    .summary = "a file that cannot be opened or read",
    .rationale =
        "A file that is left out in silence makes every report wrong. Its "
        "permissions, a broken link or a path that is gone are usual causes.",
    .bad = R"(# okrs/2026-Q4/product.yaml
# (the file is not readable: chmod 000)
)",
    .good = R"(# okrs/2026-Q4/product.yaml
objectives:
  - title: Home cooks trust us as the place to buy pans
)",
};

}  // namespace okr::lint::rules
