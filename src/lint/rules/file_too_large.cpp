// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule file_too_large{
    .id = "file-too-large",
    .group = Group::files,
    .severities = always_error,
    .summary = "a file, a text, a nesting or a number of entries beyond the limits",
    .rationale =
        "A file that a person is to read stays far below the limits; what exceeds "
        "them is nearly always generated or damaged. The flags --max-file-size, "
        "--max-depth, --max-scalar and --max-nodes raise them.",
    .bad = R"(title: Home cooks trust us as the place to buy pans
labels: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(title: Home cooks trust us as the place to buy pans
labels: [trust]
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
};

}  // namespace okr::lint::rules
