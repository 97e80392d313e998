// SPDX-License-Identifier: MIT
// Files read, linked and scored for tests of what shows progress.
#pragma once

#include "support/check.h"

#include <okr/report/status.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::report {

struct StatusSample {
  model::Workspace workspace;
  rollup::Scores scores;
};

/// `body` is what a file of 2026-Q2 and team `store` holds; `kpis` stands in a file of its own.
inline StatusSample sample(std::string_view body, std::string_view day = "2026-05-15",
                           std::string_view more = "") {
  const model::Date as_of = *model::parse_date(day);
  std::vector<text::Source> files{
      {"okr.yaml",
       "okr: 1\nteams:\n  store: {name: Store, lead: jon}\n  till: {name: Till, "
       "parent: store, lead: eve}\n"},
      {"okrs/a.yaml", "period: 2026-Q2\nteam: store\n" + std::string(body)}};
  if (!more.empty()) files.push_back({"okrs/b.yaml", std::string(more)});
  StatusSample made;
  made.workspace = test::check(std::move(files), {}, as_of).workspace;
  made.scores = rollup::score(made.workspace, as_of);
  return made;
}

}  // namespace okr::report
