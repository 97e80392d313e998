// SPDX-License-Identifier: MIT
// Short texts as a scored workspace, for tests of what is told of it.
#pragma once

#include "../load/loading.h"

#include <okr/report/export.h>
#include <okr/rollup/scores.h>

#include <string>
#include <utility>
#include <vector>

namespace okr::report {

struct Exported {
  Exported(std::vector<std::pair<std::string, std::string>> files, std::string_view as_of)
      : linked(load::testing::link_texts(std::move(files))),
        scores(rollup::score(linked.workspace, *model::parse_date(as_of))) {}

  const model::Workspace& workspace() const { return linked.workspace; }
  ExportView all() const { return export_of_all(linked.workspace, scores); }

  load::testing::Linked linked;
  rollup::Scores scores;
};

}  // namespace okr::report
