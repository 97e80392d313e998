// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule file_syntax{
    .id = "file-syntax",
    .group = Group::files,
    .severities = always_error,
    .summary = "YAML that cannot be read: a wrong indentation, an open quote, a tab",
    .rationale =
        "What cannot be read is missing from every check and every sum. okr reads on "
        "behind the slip, so that one never hides the rest.",
    .bad = R"(title: Home cooks trust us as the place to buy pans
why: first purchases disappoint: they are sent back
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(title: Home cooks trust us as the place to buy pans
why: "first purchases disappoint: they are sent back"
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
};

}  // namespace okr::lint::rules
