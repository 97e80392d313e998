// SPDX-License-Identifier: MIT
// The words that `lint` in okr.yaml knows, for those who offer them.
#pragma once

#include <span>
#include <string_view>

namespace okr::lint {

std::span<const std::string_view> profile_names();
/// What a rule may be set to, "off" among them.
std::span<const std::string_view> severity_names();

}  // namespace okr::lint
