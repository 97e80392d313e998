// SPDX-License-Identifier: MIT
// What reading a folder costs, and judging it, in multiples of looking at its bytes at all. All are
// run in turn in one process, so that the machine's moods hit them alike.
#include "../../src/cli/lint_check.h"
#include "../../src/cli/parallel.h"
#include "../../src/cli/read_file.h"
#include "../../src/cli/tree.h"
#include "measure.h"
#include "yaml_files.h"

#include <okr/cli/process.h>
#include <okr/yaml/parse.h>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>

namespace {

using okr::bench::Clock;
using okr::bench::median;
using Paths = std::vector<std::string>;

/// What a run made. It is given back once the clock has stopped: okr itself leaves that to the end
/// of its process.
using Made = std::shared_ptr<const void>;

struct Contestant {
  const char* name;
  std::function<Made()> run;
  std::vector<double> clock = {};      ///< milliseconds, one a round
  std::vector<double> processor = {};  ///< of all threads together
};

double processor_now() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return okr::bench::processor_milliseconds(usage);
}

void take_turn(Contestant& one) {
  const double processor = processor_now();
  const auto start = Clock::now();
  const Made made = one.run();
  one.clock.push_back(okr::bench::milliseconds_since(start));
  one.processor.push_back(processor_now() - processor);
}

/// As okr reads a file, without what it makes of it.
Made read_and_parse(const Paths& paths, std::size_t threads) {
  const okr::yaml::Limits limits;
  okr::cli::parallel_for(paths.size(), threads, [&](std::size_t i) {
    okr::cli::FileBytes bytes = okr::cli::read_file(paths[i], limits.file_bytes);
    if (!std::holds_alternative<std::string>(bytes)) return;
    const okr::text::Source source{paths[i], std::get<std::string>(std::move(bytes))};
    okr::yaml::parse(source, static_cast<std::uint32_t>(i), limits);
  });
  return {};
}

struct Linted {
  okr::cli::Tree tree;
  okr::lint::Report report;
};

std::shared_ptr<Linted> loaded(const okr::cli::Session& session) {
  auto tree = okr::cli::load_tree(session, {});
  if (tree && tree->usable)
    return std::make_shared<Linted>(Linted{.tree = *std::move(tree), .report = {}});
  std::fputs("okr_bench_read: the folder cannot be loaded; okr lint says why\n", stderr);
  std::exit(2);
}

Made linted(const okr::cli::Session& session) {
  const std::shared_ptr<Linted> made = loaded(session);
  made->report = okr::cli::check(session, {}, made->tree);
  return made;
}

/// The median of the quotients round by round.
double times(const std::vector<double>& ours, const std::vector<double>& theirs) {
  std::vector<double> quotients;
  for (std::size_t i = 0; i < ours.size(); ++i) quotients.push_back(ours[i] / theirs[i]);
  return median(quotients);
}

void print(const std::vector<Contestant>& all, const Contestant& yardstick,
           const Contestant& events) {
  std::printf("%-34s %17s %21s %19s\n", "", "milliseconds", "times the yardstick",
              "times the events");
  std::printf("%-34s %8s %8s %12s %8s %10s %8s\n", "", "clock", "cpu", "clock", "cpu", "clock",
              "cpu");
  for (const Contestant& one : all)
    std::printf("%-34s %8.1f %8.1f %12.2f %8.2f %10.3f %8.3f\n", one.name, median(one.clock),
                median(one.processor), times(one.clock, yardstick.clock),
                times(one.processor, yardstick.processor), times(one.clock, events.clock),
                times(one.processor, events.processor));
}

double megabytes_in(const Paths& paths) {
  std::size_t bytes = 0;
  for (const std::string& path : paths) bytes += okr::bench::bytes_of(path).size();
  return static_cast<double>(bytes) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: okr_bench_read FOLDER AS_OF RUNS\n", stderr);
    return 2;
  }
  okr::cli::Env env = okr::cli::process_env(1, argv);
  okr::cli::Globals globals;
  globals.folder = argv[1];
  globals.as_of = argv[2];
  const auto session = okr::cli::make_session(env, globals);
  if (!session) return 2;
  const Paths paths = okr::bench::yaml_files(argv[1]);
  const auto bare = [&](long threads, okr::bench::Pass pass) {
    return [&paths, threads, pass] {
      okr::bench::pass_over(paths, threads, pass);
      return Made();
    };
  };
  std::vector<Contestant> all = {
      {"newlines, one thread: yardstick", bare(1, okr::bench::find_newlines)},
      {"newlines, two threads", bare(2, okr::bench::find_newlines)},
      {"yaml-cpp's events, one thread", bare(1, okr::bench::hear_events)},
      {"yaml-cpp's events, two threads", bare(2, okr::bench::hear_events)},
      {"read and parse, one thread", [&] { return read_and_parse(paths, 1); }},
      {"read and parse, two threads", [&] { return read_and_parse(paths, 2); }},
      {"load and link", [&] { return loaded(*session); }},
      {"load, link and lint", [&] { return linted(*session); }},
  };
  for (Contestant& one : all) one.run();  // the first one warms up
  const long runs = std::strtol(argv[3], nullptr, 10);
  for (long run = 0; run < runs; ++run)
    for (Contestant& one : all) take_turn(one);
  std::printf("%zu files, %.1f MB, medians of %ld runs; okr loads on %zu threads\n", paths.size(),
              megabytes_in(paths), runs, okr::cli::usual_threads());
  print(all, all[0], all[3]);
}
