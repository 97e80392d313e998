// SPDX-License-Identifier: MIT
// How a page looks: on a screen by day and by night, on a phone, on paper.
#pragma once

#include <string_view>

namespace okr::report {

/// The whole style sheet. It needs no font, picture or address from elsewhere.
std::string_view html_style();

}  // namespace okr::report
