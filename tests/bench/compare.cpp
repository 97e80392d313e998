// SPDX-License-Identifier: MIT
// Runs two commands in turn and prints medians: the machine's moods hit both alike.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Cost {
  double seconds = 0;
  double megabytes = 0;
};

Cost run(char** command) {
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execvp(command[0], command);
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) {
    std::fprintf(stderr, "okr_bench_compare: cannot run '%s'\n", command[0]);
    std::exit(2);
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  return {took.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void print(const char* name, const std::vector<Cost>& costs) {
  std::vector<double> seconds, megabytes;
  for (const Cost& cost : costs) {
    seconds.push_back(cost.seconds);
    megabytes.push_back(cost.megabytes);
  }
  std::printf("%s: median %.1f ms (%.1f to %.1f), peak %.1f MiB\n", name, median(seconds) * 1e3,
              *std::min_element(seconds.begin(), seconds.end()) * 1e3,
              *std::max_element(seconds.begin(), seconds.end()) * 1e3, median(megabytes));
}

}  // namespace

int main(int argc, char** argv) {
  int split = 0;
  for (int i = 3; i < argc && split == 0; ++i)
    if (std::strcmp(argv[i], "--") == 0) split = i;
  if (split == 0 || split + 1 == argc) {
    std::fputs("usage: okr_bench_compare RUNS COMMAND ... -- OTHER ...\n", stderr);
    return 2;
  }
  argv[split] = nullptr;
  const long runs = std::strtol(argv[1], nullptr, 10);
  std::vector<Cost> ours, theirs;
  std::vector<double> ratios;
  for (long i = 0; i <= runs; ++i) {
    const Cost a = run(argv + 2);
    const Cost b = run(argv + split + 1);
    if (i == 0) continue;  // warms the caches
    ours.push_back(a);
    theirs.push_back(b);
    ratios.push_back(a.seconds / b.seconds);
  }
  print(argv[2], ours);
  print(argv[split + 1], theirs);
  std::printf("ratio: median %.3f\n", median(ratios));
}
