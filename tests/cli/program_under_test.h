// SPDX-License-Identifier: MIT
// The okr that tests start: as released, or as sanitizers watch it.
#pragma once

#include <string>

namespace okr::test {

/// OKR_PROGRAM of the environment, else the one that was built with the tests.
std::string program_under_test();

}  // namespace okr::test
