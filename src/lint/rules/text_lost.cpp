// SPDX-License-Identifier: MIT
#include "../rules.h"

namespace okr::lint::rules {

constinit const Rule text_lost{
    .id = "text-lost",
    .group = Group::files,
    .severities = warning_from_recommended,
    .summary = "a text that YAML cuts short at ' #' or at a comma",
    .rationale =
        "YAML takes ' #' for the start of a comment and a comma in { } for the end "
        "of a value; the rest of what was written is gone without a word. Quotes "
        "keep it.",
    .bad = R"(- title: Raise NPS from 30 to 50
  source: survey #42 of the market team
)",
    .good = R"(- title: Raise NPS from 30 to 50
  source: "survey #42 of the market team"
)",
};

}  // namespace okr::lint::rules
