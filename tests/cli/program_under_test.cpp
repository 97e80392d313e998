// SPDX-License-Identifier: MIT
#include "program_under_test.h"

#include <cstdlib>

namespace okr::test {

std::string program_under_test() {
  const char* named = std::getenv("OKR_PROGRAM");
  return named ? named : OKR_PROGRAM;
}

}  // namespace okr::test
