// SPDX-License-Identifier: MIT
// Questions to the person at the terminal: on stderr, answered a line at a time from stdin.
#pragma once

#include <okr/cli/env.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

/// Whether there is a person to ask.
bool can_ask(const Env& env);

/// Shows `prompt` and reads one line, without blanks at its ends; nothing where stdin is at its
/// end.
std::optional<std::string> ask_line(Env& env, std::string_view prompt);

/// Asks until the answer is yes or no; Enter means `otherwise`, the end of stdin no.
enum class YesNo : unsigned char { yes, no };
YesNo ask_yes_no(Env& env, std::string_view question, YesNo otherwise);

}  // namespace okr::cli
