// SPDX-License-Identifier: MIT
// Loads a folder and works out all of its numbers, several times, and says what each costs.
#include "../../src/cli/tree.h"
#include "measure.h"

#include <okr/cli/process.h>
#include <okr/rollup/scores.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

using okr::bench::Clock;
using okr::bench::median;
using okr::bench::milliseconds_since;

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: okr_bench_score FOLDER AS_OF RUNS\n", stderr);
    return 2;
  }
  const auto as_of = okr::model::parse_date(argv[2]);
  if (!as_of) return 2;
  okr::cli::Env env = okr::cli::process_env(1, argv);
  okr::cli::Globals globals;
  globals.as_of = argv[2];
  globals.folder = argv[1];
  const auto session = okr::cli::make_session(env, globals);
  if (!session) return 2;
  std::vector<double> loading;
  std::vector<double> scoring;
  std::size_t objectives = 0;
  for (int run = 0; run <= std::atoi(argv[3]); ++run) {
    const auto start = Clock::now();
    const auto tree = okr::cli::load_tree(*session, {});
    if (!tree) return 2;
    const double loaded = milliseconds_since(start);
    const auto middle = Clock::now();
    objectives = okr::rollup::score(tree->workspace, *as_of).objectives.size();
    if (run == 0) continue;  // the first one warms up
    scoring.push_back(milliseconds_since(middle));
    loading.push_back(loaded);
  }
  std::printf("%zu objectives: loading %.1f ms, all numbers %.1f ms, %.1f%% on top\n", objectives,
              median(loading), median(scoring), 100 * median(scoring) / median(loading));
}
