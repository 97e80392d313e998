// SPDX-License-Identifier: MIT
// Help texts, from the command line as it is declared.
#pragma once

#include "program.h"

#include <string>

namespace okr::cli {

/// Of one command, or of okr itself.
std::string help_of(const Program& program, const CLI::App& app);
/// For someone who types "okr" and nothing else: the three steps of a first day.
std::string first_steps(model::Date today);

}  // namespace okr::cli
