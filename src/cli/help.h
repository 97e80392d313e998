// SPDX-License-Identifier: MIT
// Help texts, from the command line as it is declared.
#pragma once

#include <okr/model/period.h>

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace okr::cli {

struct Program;

/// Of one command, or of okr itself, in lines that fit the screen.
std::string help_of(const Program& program, const CLI::App& app, int screen_width);
/// For someone who types "okr" where there is no okr.yaml: the three steps of a first day.
std::string first_steps();
/// For someone whose okr.yaml has this team and who has no objective yet; the period is today's.
std::string first_objective(std::string_view period, std::string_view team);

}  // namespace okr::cli
