// SPDX-License-Identifier: MIT
#include "lint_check.h"

#include "paths.h"
#include "runner.h"

#include <okr/cli/version.h>
#include <okr/lint/settings.h>

#include <algorithm>

namespace okr::cli {
namespace {

using diag::Diagnostic;
using diag::Severity;

lint::Flags flags_of(const LintArgs& args) {
  return {
      .profile = lint::parse_profile(args.profile), .select = args.select, .ignore = args.ignore};
}

bool is_asked_for(const LintArgs& args, const Tree& tree, const Diagnostic& finding) {
  return tree.reported[finding.span.file] && is_owned(args.filter, finding.owners) &&
         is_of_team(args.filter, tree.workspace.config, finding.team);
}

std::optional<Severity> threshold_of(const std::string& fail_on) {
  if (fail_on == "never") return std::nullopt;
  if (fail_on == "warning") return Severity::warning;
  return fail_on == "info" ? Severity::info : Severity::error;
}

bool wants_history(const LintArgs& args, const Tree& tree) {
  const bool is_draft = std::find(args.paths.begin(), args.paths.end(), "-") != args.paths.end();
  return !is_draft && lint::needs_history(lint::configure(tree.workspace, flags_of(args)).settings);
}

Result<HistoryFound> asked_history(const Session& session, const LintArgs& args, const Tree& tree) {
  if (args.history.empty()) {
    return wants_history(args, tree) ? find_history(session, tree, args.limits) : HistoryFound();
  }
  Result<compare::History> since = history_since(session, tree, args.history, args.limits);
  if (!since) return since.error();
  return HistoryFound{.history = *std::move(since), .missing = {}};
}

/// From git's top folder; nothing where okr.yaml stands there, or there is no git.
std::string prefix_of(const Place& place) {
  const std::optional<std::string> below = inside(place.repository, place.root);
  return below && !below->empty() ? *below + '/' : "";
}

/// From all lists of the report.
template <class Unwanted>
void leave_out(lint::Report& report, Unwanted unwanted) {
  const auto is_unwanted = [&](const lint::Suppressed& known) { return unwanted(known.finding); };
  std::erase_if(report.diagnostics, unwanted);
  std::erase_if(report.suppressed, is_unwanted);
  std::erase_if(report.older.diagnostics, unwanted);
  std::erase_if(report.older.suppressed, is_unwanted);
}

}  // namespace

Result<HistoryFound> history_for(const Session& session, const LintArgs& args, const Tree& tree) {
  Result<HistoryFound> found = asked_history(session, args, tree);
  if (found && found->missing && session.loudness != Loudness::quiet)
    note(session.env, *found->missing);
  return found;
}

lint::WithBaseline find_all(const Session& session, const LintArgs& args, const Tree& tree,
                            const Known& known, const HistoryFound& history) {
  lint::Configured configured = lint::configure(tree.workspace, flags_of(args));
  std::vector<Diagnostic> found = tree.problems;
  found.insert(found.end(), configured.problems.begin(), configured.problems.end());
  lint::Report report = lint::run(tree.workspace, configured.settings,
                                  {.as_of = session.as_of, .clock = session.env.today},
                                  std::move(found), runner_for(tree.workspace), history.history);
  if (!known.baseline) return {.report = std::move(report), .used = {}, .stale = {}, .untold = {}};
  using Git = lint::Looked::Git;
  const bool asked = tree.place.has_git && !history.missing;
  return lint::apply_baseline(tree.workspace, configured.settings, args.limits.file,
                              {.git = asked ? Git::asked : Git::not_asked}, known.baseline->entries,
                              std::move(report));
}

lint::Report narrowed(const LintArgs& args, const Tree& tree, const Known& known,
                      const compare::History& history, lint::Report report) {
  if (known.earlier) {
    leave_out(report,
              [&](const Diagnostic& finding) { return is_left_out_by_day(args, finding.rule); });
    report = only_since(*known.earlier, tree, history, std::move(report));
  }
  leave_out(report, [&](const Diagnostic& finding) { return !is_asked_for(args, tree, finding); });
  return report;
}

lint::Report check(const Session& session, const LintArgs& args, const Tree& tree) {
  return narrowed(args, tree, {}, {}, find_all(session, args, tree, {}).report);
}

lint::Report check_again(const Session& session, const LintArgs& args, const Tree& tree,
                         const Known& known) {
  const Result<HistoryFound> asked = asked_history(session, args, tree);
  const HistoryFound found = asked ? *asked : HistoryFound();
  return narrowed(args, tree, known, found.history,
                  find_all(session, args, tree, known, found).report);
}

Known known_before_fixes(const Known& known, const Tree& tree, const lint::Report& report) {
  if (!known.earlier) return known;
  Known out = known;
  out.earlier = std::make_shared<const Earlier>(Earlier{
      .tree = tree,
      .report = {.diagnostics = report.older.diagnostics, .suppressed = report.older.suppressed},
      .commit = known.earlier->commit,
      .against = Earlier::Against::first_tree});
  return out;
}

report::LintView view_of(const Session& session, const Tree& tree, const lint::Report& report,
                         const Known& known) {
  report::LintView view{.workspace = tree.workspace,
                        .diagnostics = report.diagnostics,
                        .suppressed = report.suppressed,
                        .as_of = session.as_of,
                        .version = version(),
                        .summary = session.loudness == Loudness::quiet
                                       ? report::LintView::Summary::left_out
                                       : report::LintView::Summary::shown,
                        .prefix = prefix_of(tree.place),
                        .reported = tree.reported};
  if (known.earlier) {
    view.since = short_hash(known.earlier->commit);
    view.older = report.older.diagnostics.size();
  }
  for (std::uint32_t file = 0; file < tree.reported.size(); ++file) {
    if (tree.reported[file] && tree.workspace.config_file != file) ++view.files;
  }
  for (const model::Objective& objective : tree.workspace.objectives) {
    if (!tree.reported[objective.file]) continue;
    ++view.objectives;
    view.key_results += objective.key_results.size();
  }
  return view;
}

int exit_code_of(const LintArgs& args, const lint::Report& report) {
  const std::optional<Severity> threshold = threshold_of(args.fail_on);
  std::size_t warnings = 0;
  for (const Diagnostic& finding : report.diagnostics) {
    if (threshold && finding.severity >= *threshold) return exit_findings;
    if (finding.severity == Severity::warning) ++warnings;
  }
  return args.max_warnings && warnings > *args.max_warnings ? exit_findings : exit_fine;
}

}  // namespace okr::cli
