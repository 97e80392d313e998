// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule mixed_line_endings{
    .id = "mixed-line-endings",
    .group = Group::files,
    .severities = warning_from_recommended,
    .summary = "a file in which some lines end in LF and some in CRLF",
    .rationale =
        "Editors and git rewrite such files now and then, and a small change becomes "
        "one of every line.",
    .bad =
        "title: Home cooks trust us as the place to buy pans\r\n"
        "why: first purchases disappoint\n"
        "key_results: [Lower the refund rate from 0.5% to 0.2%]\n",
    .good = R"(title: Home cooks trust us as the place to buy pans
why: first purchases disappoint
key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .fix = "safe: writes all line endings as most of them are",
};

}  // namespace okr::lint::rules
