// SPDX-License-Identifier: MIT
// Whether what okr costs grows with the files as it should: runs its commands over companies of
// several sizes and fits a line to what they took.
#include "company.h"
#include "measure.h"
#include "run_program.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace {

using okr::bench::Cost;
using okr::bench::median;
using Command = std::vector<std::string>;
using Numbers = std::vector<double>;

constexpr const char* day = "2026-12-30";

struct Measured {
  const char* name;
  Command words;                 ///< after okr and its global options
  std::vector<Cost> costs = {};  ///< medians, one a size
};

std::vector<Measured> commands() {
  return {{"lint", {"lint", "--fail-on", "never", "--format", "concise"}},
          {"status", {"status"}},
          {"checkin --dry-run", {"checkin", "--dry-run", "2026-Q4/team7/trusted/kr1", "25%"}},
          {"report 2026-Q4", {"report", "2026-Q4"}},
          {"export", {"export"}}};
}

struct Line {
  double fixed = 0;
  double per_file = 0;
  double r_squared = 0;
};

/// Least squares.
Line line_through(const Numbers& x, const Numbers& y) {
  double mean_x = 0, mean_y = 0;
  const auto n = static_cast<double>(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) mean_x += x[i] / n, mean_y += y[i] / n;
  double xx = 0, xy = 0, yy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    xx += (x[i] - mean_x) * (x[i] - mean_x);
    xy += (x[i] - mean_x) * (y[i] - mean_y);
    yy += (y[i] - mean_y) * (y[i] - mean_y);
  }
  const double per_file = xy / xx;
  return {mean_y - per_file * mean_x, per_file, yy > 0 ? xy * xy / (xx * yy) : 1};
}

Cost medians(const std::vector<Cost>& runs) {
  const auto of = [&](double Cost::*part) {
    Numbers values;
    for (const Cost& run : runs) values.push_back(run.*part);
    return median(values);
  };
  return {of(&Cost::clock), of(&Cost::processor), of(&Cost::megabytes), runs.back().exit_code};
}

Cost measured(const std::string& program, const std::string& folder, const Measured& command,
              long runs) {
  Command words = {program, "--as-of", day, "-C", folder};
  words.insert(words.end(), command.words.begin(), command.words.end());
  std::vector<Cost> costs;
  for (long i = 0; i <= runs; ++i) {
    const Cost cost = okr::bench::run_program(words);
    if (cost.exit_code != 0) {
      std::fprintf(stderr, "okr %s ended with %d\n", command.name, cost.exit_code);
      std::exit(2);
    }
    if (i > 0) costs.push_back(cost);  // the first one warms the caches
  }
  return medians(costs);
}

/// One row: the figures, the line through them, and the power of the size that each step grows by.
void print(const char* what, double Cost::*part, const Numbers& sizes, const Measured& command,
           double scale, const char* unit) {
  Numbers values;
  for (const Cost& cost : command.costs) values.push_back(cost.*part);
  std::printf("  %-16s", what);
  for (const double value : values) std::printf(" %9.1f", value);
  const Line line = line_through(sizes, values);
  std::printf("   %9.1f %8.2f %-3s %8.5f  ", line.fixed, line.per_file * scale, unit,
              line.r_squared);
  for (std::size_t i = 1; i < values.size(); ++i)
    std::printf(" %6.2f", std::log(values[i] / values[i - 1]) / std::log(sizes[i] / sizes[i - 1]));
  std::printf("\n");
}

void print_head(const Numbers& sizes) {
  std::printf("%-18s", "files");
  for (const double size : sizes) std::printf(" %9.0f", size);
  std::printf("   %9s %12s %8s   %s\n", "fixed", "a file", "R2", "exponents");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fputs("usage: okr_bench_growth OKR FOLDER RUNS [FILES ...]\n", stderr);
    return 2;
  }
  Numbers sizes;
  for (int i = 4; i < argc; ++i) sizes.push_back(std::strtod(argv[i], nullptr));
  if (sizes.empty()) sizes = {1000, 5000, 20000};
  std::vector<Measured> all = commands();
  for (const double size : sizes) {
    const auto files = static_cast<std::size_t>(size);
    const std::string folder = std::string(argv[2]) + "/" + std::to_string(files);
    if (!std::filesystem::exists(folder)) okr::bench::write_year(folder, files);
    for (Measured& command : all)
      command.costs.push_back(
          measured(argv[1], folder, command, std::strtol(argv[3], nullptr, 10)));
  }
  print_head(sizes);
  for (const Measured& command : all) {
    std::printf("okr %s\n", command.name);
    print("clock ms", &Cost::clock, sizes, command, 1e3, "us");
    print("processor ms", &Cost::processor, sizes, command, 1e3, "us");
    print("peak MiB", &Cost::megabytes, sizes, command, 1024, "KiB");
  }
}
