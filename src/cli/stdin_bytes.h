// SPDX-License-Identifier: MIT
#pragma once

#include <okr/cli/env.h>
#include <okr/text/result.h>

#include <cstddef>
#include <string>

namespace okr::cli {

/// Standard input to its end, or one byte past `limit`: enough for the reader to say that it is too
/// large. Fails where it is closed or cannot be read.
Result<std::string> read_stdin(Env& env, std::size_t limit);

}  // namespace okr::cli
