// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace okr::cli {

/// How long to wait; absent: for ever.
using Patience = std::optional<std::chrono::milliseconds>;

/// What has come in at the open file `descriptor`, as Env::arrived has it. One that cannot be read
/// is at its end.
std::optional<std::string> arrived_bytes(int descriptor, Patience patience);

}  // namespace okr::cli
