// SPDX-License-Identifier: MIT
// A text cut to the columns there are, between words, with an ellipsis for the rest.
#pragma once

#include <okr/report/lint_format.h>

#include <string>
#include <string_view>

namespace okr::report {

/// `text`, which has no control characters, in at most `width` columns. A first word that is too
/// long is cut within.
std::string cut(std::string_view text, int width, const Screen& screen);

}  // namespace okr::report
