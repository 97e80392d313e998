// SPDX-License-Identifier: MIT
// The periods of thousands of files without parsing them: `period` stands in a line of its own at
// the top of nearly every one.
#pragma once

#include "session.h"
#include "tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// The value of a line "period: 2026-Q4" that is not indented; nothing where there is none so plain
/// that it can be told without parsing.
std::optional<std::string_view> period_line(std::string_view bytes);

/// What such lines say, each once, sorted; nothing where there are no files.
std::vector<std::string> periods_written(const Session& session);

/// Leaves out files that say they are of a period that `day` is not in.
Narrow narrow_to_day(model::Date day, const Limits& limits);

}  // namespace okr::cli
