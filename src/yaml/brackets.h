// SPDX-License-Identifier: MIT
// The bracket that closes another, in text that may be wrong: quotes and comments are passed over.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace okr::yaml {

std::optional<std::size_t> bracket_close(std::string_view bytes, std::size_t open);

}  // namespace okr::yaml
