// SPDX-License-Identifier: MIT
// The running process as an Env: its arguments, standard streams, terminal, environment and clock.
#pragma once

#include <okr/cli/env.h>

namespace okr::cli {

Env process_env(int argc, char** argv);

}  // namespace okr::cli
