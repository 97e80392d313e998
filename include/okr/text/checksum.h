// SPDX-License-Identifier: MIT
// A short name for bytes, the same on every machine and in every version, which std::hash is not.
// It tells changes apart, not forgeries.
#pragma once

#include <string>
#include <string_view>

namespace okr::text {

/// 16 hexadecimal digits.
std::string checksum(std::string_view bytes);

}  // namespace okr::text
