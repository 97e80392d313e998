// SPDX-License-Identifier: MIT
// Finds one reference in a folder, several times, as a command that starts does, and says how long
// it takes.
#include "../../src/cli/quick_find.h"
#include "measure.h"

#include <okr/cli/process.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: okr_bench_find FOLDER REFERENCE RUNS\n", stderr);
    return 2;
  }
  okr::cli::Env env = okr::cli::process_env(1, argv);
  okr::cli::Globals globals;
  globals.folder = argv[1];
  const auto session = okr::cli::make_session(env, globals);
  if (!session) return 2;
  std::vector<double> times;
  std::size_t parsed = 0;
  for (int run = 0; run <= std::atoi(argv[3]); ++run) {
    const auto start = okr::bench::Clock::now();
    const auto quick = okr::cli::find_quickly(*session, {argv[2]}, {});
    if (!quick) return std::puts(quick.error().message.c_str()), 2;
    parsed = quick->tree.workspace.sources.size();
    if (run == 0) continue;  // the first one warms up
    times.push_back(okr::bench::milliseconds_since(start));
  }
  std::sort(times.begin(), times.end());
  std::printf("found in %.1f ms (median; least %.1f), %zu files parsed\n", times[times.size() / 2],
              times[0], parsed);
}
