// SPDX-License-Identifier: MIT
// What a check-in has changed, for whoever made it: the line, the value and the progress before and
// after, and what comes next.
#pragma once

#include <okr/model/find.h>
#include <okr/report/lint_format.h>
#include <okr/rollup/scores.h>

#include <string>
#include <string_view>

namespace okr::report {

/// A workspace with its numbers.
struct Standing {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
};

/// `path` is the file's; `diff` its unified diff. `day` is that of the check-in. `thing` is the
/// same before and after: a key result, a milestone or a KPI. Ends with a line break.
struct CheckInAnswer {
  model::Found thing;
  model::Date day{};
  std::string path;
  std::string diff;
  Standing before;
  Standing after;
};
std::string checkin_text(const CheckInAnswer& answer, const Screen& screen);

/// The lines that a unified diff takes away and adds, with their signs and without the
/// indentation that all have, below "path:line" of the last one that is added.
std::string changed_lines_text(std::string_view path, std::string_view diff, const Screen& screen);

/// "0.41% -> 0.38%, 30% -> 40%": plain words for a commit's message.
std::string checkin_summary(const CheckInAnswer& answer);

}  // namespace okr::report
