// SPDX-License-Identifier: MIT
// The yardstick: reads every YAML file of a folder and runs yaml-cpp's bare event pass over it.
#include "yaml_files.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: okr_bench_events FOLDER THREADS\n", stderr);
    return 2;
  }
  const auto paths = okr::bench::yaml_files(argv[1]);
  okr::bench::pass_over(paths, std::strtol(argv[2], nullptr, 10), okr::bench::hear_events);
  std::printf("%zu files\n", paths.size());
}
