// SPDX-License-Identifier: MIT
// One thing that is due, as it is shown to whoever is asked how it stands; and when the next thing
// is. Reads nothing but its arguments.
#pragma once

#include <okr/report/status.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// A heading beside `number` ("1 of 3"): title, reference, what was last recorded, what is expected
/// by now. Ends with a line break.
std::string due_card(const model::Workspace& workspace, const rollup::Scores& scores,
                     const Due& due, std::string_view number, const Screen& screen);

/// Lines that fit, each with `indent` blanks in front; end with a line break.
std::string fitted(std::string_view text, int indent, const Screen& screen);

/// What is due first of what is not due yet.
struct NextDue {
  model::Date day{};
  std::string ref;
  std::string title;
};
/// Of the things that `owner` answers for, or of all; nothing where nothing is to come.
std::optional<NextDue> next_due(const model::Workspace& workspace, const rollup::Scores& scores,
                                const std::optional<std::string>& owner);

}  // namespace okr::report
