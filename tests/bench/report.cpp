// SPDX-License-Identifier: MIT
// Loads a folder and reports on one of its periods in every format, as okr report does, several
// times, and says what that costs on top of loading.
#include "../../src/cli/print_report.h"
#include "../../src/cli/tree.h"
#include "measure.h"

#include <okr/cli/process.h>
#include <okr/report/review.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using okr::bench::Clock;
using okr::bench::median;
using okr::bench::milliseconds_since;
using okr::cli::ReportFormat;

struct Form {
  const char* name;
  ReportFormat format;
  std::vector<double> times = {};
  std::size_t bytes = 0;
};

std::vector<Form> forms() {
  return {{"text", ReportFormat::text},
          {"markdown", ReportFormat::markdown},
          {"html", ReportFormat::html},
          {"json", ReportFormat::json},
          {"csv", ReportFormat::csv}};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fputs("usage: okr_bench_report FOLDER AS_OF PERIOD RUNS\n", stderr);
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
  std::vector<double> loading, working_out;
  std::vector<Form> all = forms();
  for (int run = 0; run <= std::atoi(argv[4]); ++run) {
    const auto start = Clock::now();
    const auto tree = okr::cli::load_tree(*session, {});
    if (!tree) return 2;
    const double loaded = milliseconds_since(start);
    const auto range = okr::model::resolve_period(tree->workspace.config, argv[3]);
    if (!range) return 2;
    const auto middle = Clock::now();
    const auto scores = okr::rollup::score(tree->workspace, *as_of);
    const okr::report::ReviewView view{.workspace = tree->workspace,
                                       .scores = scores,
                                       .period = {argv[3], *range},
                                       .selection = okr::report::everything(tree->workspace)};
    const auto review = okr::cli::reviewed(env, view);
    const double worked_out = milliseconds_since(middle);
    for (Form& form : all) {
      const auto before = Clock::now();
      const std::string printed = okr::cli::print_report(env, form.format, view, *review, {});
      if (run > 0) form.times.push_back(milliseconds_since(before));
      form.bytes = printed.size();
      env.kept.resize(1);  // the review stays; a process would end here
    }
    env.kept.clear();
    if (run == 0) continue;  // the first one warms up
    loading.push_back(loaded);
    working_out.push_back(worked_out);
  }
  const double base = median(loading);
  std::printf("loading %.1f ms, numbers and facts %.1f ms\n", base, median(working_out));
  for (const Form& form : all) {
    const double whole = median(working_out) + median(form.times);
    std::printf("%s: %zu bytes, with its facts %.1f ms, %.1f%% on top of loading\n", form.name,
                form.bytes, whole, 100 * whole / base);
  }
}
