// SPDX-License-Identifier: MIT
// Long texts a screen at a time, where somebody sits at a terminal.
#pragma once

#include <string_view>

namespace okr::cli {

struct Env;

/// Runs $PAGER, else less, and hands it the text. False where there is none to run, or none is
/// wanted (an empty PAGER, or cat): nothing was shown then.
bool page(std::string_view text);

/// The text on standard output: through Env::page where there is one.
void show_paged(Env& env, std::string_view text);

}  // namespace okr::cli
