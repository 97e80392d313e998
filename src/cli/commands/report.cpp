// SPDX-License-Identifier: MIT
// okr report: a period in review.
#include "../commands.h"
#include "../first_words.h"
#include "../history.h"
#include "../narrowed.h"
#include "../numbers.h"
#include "../options.h"
#include "../output_place.h"
#include "../pager.h"
#include "../paths.h"
#include "../print_report.h"
#include "../report_format.h"
#include "../report_period.h"
#include "../seal.h"
#include "../workspace.h"

#include <okr/cli/version.h>
#include <okr/report/review.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

using report::Review;
using report::ReviewView;

struct ReportArgs {
  std::string period;
  std::string format;
  std::string output;
  Filter filter;
  std::string compared;
  std::string depth = "2";
  Limits limits;
};

ReviewView::Depth depth_of(const ReportArgs& args) {
  if (args.depth == "0") return ReviewView::Depth::summary;
  return args.depth == "1" ? ReviewView::Depth::objectives : ReviewView::Depth::key_results;
}

/// Options that say nothing together.
std::optional<Error> mismatched(const ReportArgs& args, ReportFormat format) {
  if (format != ReportFormat::csv || args.depth != "0") return std::nullopt;
  return Error{"--depth 0 leaves nothing of a csv table, which has objectives and key results"};
}

std::string counts_of(const Review& review) {
  std::size_t key_results = 0;
  for (const report::ReviewedPost& post : review.posts) {
    for (const auto& objective : post.objectives) key_results += objective.key_results.size();
  }
  return fmt::format("{} and {}", counted(review.objectives.size(), "objective"),
                     counted(key_results, "key result"));
}

/// Whoever opens the file does so anywhere: the terminal of the moment does not shape it.
report::Screen paper(const Session& session) {
  return {.colour = report::Screen::Colour::off, .charset = session.out.charset, .width = 80};
}

int write_to_file(const Session& session, const ReportArgs& args, const Tree& tree,
                  ReportFormat format, const ReviewView& view, const Review& review) {
  const std::optional<Seal> seal = report_seal(format);
  std::string report = print_report(session.env, format, view, review, paper(session));
  if (seal) report = sealed(std::move(report), *seal);
  const OutputFile file{absolute(session.folder, args.output), report_begins(format, report), seal};
  if (const auto error = refused_output(tree, {file}, "okr report")) {
    return fail(session.env, *error);
  }
  const Result<Written> written = write_output_files(
      {file}, [&](const std::vector<TextSink>& sinks) { sinks.front()(report); });
  if (!written) return fail(session.env, written.error());
  if (session.loudness != Loudness::quiet) {
    session.env.out << fmt::format("wrote the review of {} with {} to {}\n", view.period.id,
                                   counts_of(review), text::escape_controls(args.output));
  }
  return exit_fine;
}

int show(const Session& session, const ReportArgs& args, const Tree& tree, ReportFormat format,
         const ReviewView& view) {
  const std::shared_ptr<const Review> review = reviewed(session.env, view);
  if (!is_to_stdout(args.output)) {
    return write_to_file(session, args, tree, format, view, *review);
  }
  const std::string report = print_report(session.env, format, view, *review, session.out);
  if (format == ReportFormat::text) {
    show_paged(session.env, report);
  } else {
    session.env.out << report;
  }
  return exit_fine;
}

/// Where nobody has set an objective: how to begin is an answer for people.
int without_objectives(const Session& session, const ReportArgs& args, ReportFormat format) {
  if (format == ReportFormat::text && is_to_stdout(args.output) && args.period.empty()) {
    session.env.out << words_to_begin(session);
    return exit_fine;
  }
  return fail(session.env, {"there is no objective to report on; okr new objective adds one"});
}

int report_on(const Session& session, const ReportArgs& args, const Tree& tree,
              ReportFormat format) {
  const model::Workspace& workspace = tree.workspace;
  if (const auto unknown = check_names(args.filter, workspace)) return fail(session.env, *unknown);
  report::Selection selection = report::everything(workspace);
  narrow(workspace, args.filter, selection);
  if (args.period.empty()) note_without_period(session, workspace, selection.objectives);
  const Result<PeriodInUse> period =
      period_to_report(session, workspace, selection, args.filter, args.period);
  if (!period) return fail(session.env, period.error());
  const auto compared = period_beside(workspace, *period, args.compared);
  if (!compared) return fail(session.env, compared.error());
  const auto scores =
      std::make_shared<const rollup::Scores>(rollup::score(workspace, session.as_of));
  session.env.kept.push_back(scores);
  const std::optional<compare::History> history = history_of(session, tree);
  return show(session, args, tree, format,
              {.workspace = workspace,
               .scores = *scores,
               .period = *period,
               .selection = std::move(selection),
               .compared = *compared,
               .history = history ? &*history : nullptr,
               .depth = depth_of(args),
               .version = version()});
}

int run_report(const Session& session, const ReportArgs& args) {
  const Result<ReportFormat> format = report_format(args.format, args.output);
  if (!format) return fail(session.env, format.error());
  if (const auto error = mismatched(args, *format)) return fail(session.env, *error);
  const Result<std::shared_ptr<const Tree>> tree = load_workspace(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  if (const auto error = nothing_to_show(session, **tree)) return fail(session.env, *error);
  if ((*tree)->workspace.objectives.empty()) return without_objectives(session, args, *format);
  return report_on(session, args, **tree, *format);
}

}  // namespace

Action declare_report(CLI::App& app) {
  auto args = std::make_shared<ReportArgs>();
  add_text(app, "PERIOD", args->period, "PERIOD", "such as 2026-Q3 (default: the running one)");
  add_choice(app, "--format", args->format, std::string(report_formats),
             "for people to read, print or share, or for programs (default: text)");
  add_value(app, "-o,--output", args->output, "FILE",
            "where to; its ending picks the format: .txt .md .html .json .csv");
  declare_filter(app, args->filter);
  add_value(app, "--compare", args->compared, "PERIOD", "the period to set beside it");
  add_choice(app, "--depth", args->depth, "0|1|2",
             "the whole alone, with objectives, with key results (default: 2)");
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_report(session, *args); };
}

}  // namespace okr::cli
