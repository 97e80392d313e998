// SPDX-License-Identifier: MIT
// The findings are made where the comments are read: suppression_problems.cpp.
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule bad_suppression{
    .id = "bad-suppression",
    .group = Group::suppression,
    .severities = warning_from_recommended,
    .summary =
        "a comment that allows an unknown rule, gives no reason, is past its day or needless",
    .rationale =
        "An exception is a decision: it names what it allows, says why, and goes when it is no "
        "longer needed. Otherwise it hides the next mistake. What keeps a file from being read "
        "(file-syntax, file-unreadable, file-too-large, unsupported-yaml, conflict-marker) cannot "
        "be allowed.",
    .bad = R"(- Raise NPS from 30 to 50  # okr: allow(key-result-without-baseline)
)",
    .good = R"(- Raise NPS to 50  # okr: allow(key-result-without-baseline) -- first survey in May
)",
    .fix = "safe: removes what is not needed",
};

}  // namespace okr::lint::rules
