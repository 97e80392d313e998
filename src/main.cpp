// SPDX-License-Identifier: MIT
#include <okr/cli/env.h>
#include <okr/cli/process.h>

#include <cstdio>
#include <exception>

int main(int argc, char** argv) try {
  okr::cli::Env env = okr::cli::process_env(argc, argv);
  return okr::cli::run(env);
} catch (const std::exception& defect) {
  std::fprintf(stderr, "okr: a defect of okr itself: %s\n", defect.what());
  return 3;
} catch (...) {
  std::fputs("okr: a defect of okr itself\n", stderr);
  return 3;
}
