// SPDX-License-Identifier: MIT
// How stdout is written: colour, width and character set, from the option, the environment and the
// terminal in that order.
#pragma once

#include <okr/cli/env.h>
#include <okr/report/lint_format.h>

#include <string_view>

namespace okr::cli {

/// `colour` is auto, always or never, as --color says it.
report::Screen screen_of(const Env& env, std::string_view colour);

}  // namespace okr::cli
