// SPDX-License-Identifier: MIT
#include <okr/cli/env.h>
#include <okr/cli/process.h>

#include <cstdio>
#include <exception>

int main(int argc, char** argv) try {
  // Never deleted, and reachable to the end, so that leak checkers look at the rest.
  static auto* const env = new okr::cli::Env(okr::cli::process_env(argc, argv));
  return okr::cli::run(*env);
} catch (const std::exception& defect) {
  std::fprintf(stderr, "okr: a defect of okr itself: %s\n", defect.what());
  return 3;
} catch (...) {
  std::fputs("okr: a defect of okr itself\n", stderr);
  return 3;
}
