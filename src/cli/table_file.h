// SPDX-License-Identifier: MIT
// A table that somebody names: its bytes, and what is wrong with its lines.
#pragma once

#include "json_rows.h"
#include "limits.h"
#include "session.h"

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// `from` as messages call it: "-" is stdin.
std::string shown_name(const std::string& from);

/// `option` is what its messages begin with.
Result<std::string> bytes_of_table(const Session& session, const std::string& from,
                                   const Limits& limits, std::string_view option = "--from: ");

/// On stderr, as compilers do, so that editors lead there; `kind` is "warning: ", or nothing.
void say_lines(Env& env, const std::string& from, std::string_view kind,
               const std::vector<LineProblem>& lines);

}  // namespace okr::cli
