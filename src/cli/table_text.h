// SPDX-License-Identifier: MIT
// The bytes of a table that somebody hands over, before anybody asks what is in it: whether it is
// text at all, and cells on one line.
#pragma once

#include "json_rows.h"

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

/// Why it is no text that can be read at all, in words; `to_write` is what an empty one lacks.
std::optional<LineProblem> unreadable_table(std::string_view bytes, std::string_view to_write);

/// Without the byte order mark, where there is one.
std::string_view without_mark(std::string_view bytes);

/// A text over several lines, or with tabs in it, as one line, since that is what files hold.
std::string on_one_line(std::string_view cell);

}  // namespace okr::cli
