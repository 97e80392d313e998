// SPDX-License-Identifier: MIT
// Colour for terminals. It repeats what the words say already and never carries meaning alone.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/report/lint_format.h>

#include <string>
#include <string_view>

namespace okr::report {

enum class Tone : unsigned char { error, warning, info, good, quiet, strong };

Tone tone_of(diag::Severity severity);
/// `s` as it is where the screen has no colour.
std::string painted(const Screen& screen, Tone tone, std::string_view s);

}  // namespace okr::report
