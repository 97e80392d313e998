// SPDX-License-Identifier: MIT
// Runs two commands in turn and prints medians: the machine's moods hit both alike.
#include "measure.h"
#include "run_program.h"

#include <cstdio>
#include <cstdlib>

namespace {

using okr::bench::Cost;
using okr::bench::median;
using Command = std::vector<std::string>;

std::vector<double> all_of(double Cost::*part, const std::vector<Cost>& costs) {
  std::vector<double> out;
  for (const Cost& cost : costs) out.push_back(cost.*part);
  return out;
}

void print(const Command& command, const std::vector<Cost>& costs) {
  const std::vector<double> clock = all_of(&Cost::clock, costs);
  std::printf("%s: median %.1f ms (%.1f to %.1f), processor %.1f ms, peak %.1f MiB\n",
              command[0].c_str(), median(clock), *std::min_element(clock.begin(), clock.end()),
              *std::max_element(clock.begin(), clock.end()),
              median(all_of(&Cost::processor, costs)), median(all_of(&Cost::megabytes, costs)));
}

double ratio(double Cost::*part, const std::vector<Cost>& ours, const std::vector<Cost>& theirs) {
  std::vector<double> ratios;
  for (std::size_t i = 0; i < ours.size(); ++i) ratios.push_back(ours[i].*part / theirs[i].*part);
  return median(ratios);
}

}  // namespace

int main(int argc, char** argv) {
  const Command words(argv, argv + argc);
  const auto split = std::find(words.begin() + std::min(argc, 3), words.end(), "--");
  if (split == words.end() || split + 1 == words.end()) {
    std::fputs("usage: okr_bench_compare RUNS COMMAND ... -- OTHER ...\n", stderr);
    return 2;
  }
  const Command our_command(words.begin() + 2, split);
  const Command their_command(split + 1, words.end());
  const long runs = std::strtol(argv[1], nullptr, 10);
  std::vector<Cost> ours, theirs;
  for (long i = 0; i <= runs; ++i) {
    const Cost a = okr::bench::run_program(our_command);
    const Cost b = okr::bench::run_program(their_command);
    if (i == 0) continue;  // warms the caches
    ours.push_back(a);
    theirs.push_back(b);
  }
  print(our_command, ours);
  print(their_command, theirs);
  std::printf("ratio: median %.3f by the clock, %.3f by processor time\n",
              ratio(&Cost::clock, ours, theirs), ratio(&Cost::processor, ours, theirs));
}
