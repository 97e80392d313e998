// SPDX-License-Identifier: MIT
// okr lint: read, check, fix, print.
#include "../commands.h"
#include "../lint_args.h"
#include "../lint_ask.h"
#include "../lint_check.h"
#include "../lint_fix.h"
#include "../lint_output.h"
#include "../numbers.h"
#include "../paths.h"
#include "../prompt.h"
#include "../shown_diff.h"
#include "../stdin_bytes.h"
#include "../tree.h"
#include "../workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

using Clock = std::chrono::steady_clock;

Result<TreeRequest> request_of(const Session& session, const LintArgs& args) {
  TreeRequest request{.paths = args.paths, .given = {}, .from_stdin = {}, .limits = args.limits};
  const auto dashes = std::erase(request.paths, "-");
  if (dashes == 0 && !args.stdin_filename.empty()) {
    return Error{"--stdin-filename needs PATH -, which stands for standard input"};
  }
  if (dashes == 0) return request;
  if (!request.paths.empty()) {
    return Error{fmt::format("PATH - is standard input and stands alone; leave out '{}'",
                             request.paths.front())};
  }
  if (args.fix || (args.unsafe_fixes && !args.diff)) {
    return Error{"standard input cannot be fixed in place; see what would change with --diff"};
  }
  const std::string name = args.stdin_filename.empty() ? "-" : args.stdin_filename;
  request.from_stdin = absolute(session.folder, name);
  Result<std::string> bytes = read_stdin(session.env, args.limits.file.file_bytes);
  if (!bytes) return bytes.error();
  request.given[*request.from_stdin] = *std::move(bytes);
  return request;
}

/// A hook hands over whatever was changed; that none of it is an OKR file is fine, but said.
void say_if_nothing_was_asked(const Session& session, const Tree& tree) {
  const bool any =
      std::find(tree.reported.begin(), tree.reported.end(), true) != tree.reported.end();
  if (!any && session.loudness != Loudness::quiet) {
    note(session.env, tree.place.has_config
                          ? "none of the paths is an OKR file that `files` in okr.yaml names"
                          : "none of the paths is an OKR file; theirs end in .yaml or .yml");
  }
}

int print_report(const Session& session, const LintArgs& args, const std::vector<Output>& outputs,
                 const Tree& tree, const lint::Report& report, const Known& known) {
  const report::LintView view = view_of(session, tree, report, known);
  const Result<bool> printed = print_findings(session, args, outputs, view);
  if (!printed) return fail(session.env, printed.error());
  if (tree.nothing_found) return fail(session.env, *tree.nothing_found);
  return tree.usable ? exit_code_of(args, report) : exit_could_not;
}

int show_diff(const Session& session, const FixRun& run) {
  session.env.out << shown_diff(session.env, diff_of(run.files));
  for (const Error& error : run.refused) note(session.env, error.message);
  if (!run.refused.empty()) return exit_could_not;
  return run.files.empty() ? exit_fine : exit_findings;
}

/// One line for people on how much was done; stdout where nothing else is read there.
void say_done(const Session& session, const std::vector<Output>& outputs, std::string_view done,
              std::size_t n, std::string_view thing, std::size_t files) {
  if (session.loudness == Loudness::quiet || n == 0) return;
  (is_for_people(outputs) ? session.env.out : session.env.err)
      << done << ' ' << counted(n, thing) << " in " << counted(files, "file") << std::endl;
}

/// Writes the files and says what could not be; whether all were written.
bool write_files(const Session& session, const Place& place, const std::vector<FixedFile>& files,
                 const std::vector<Error>& refused) {
  const std::vector<Error> errors = write_fixed(place, files);
  for (const Error& error : errors) note(session.env, error.message);
  for (const Error& error : refused) note(session.env, error.message);
  return errors.empty();
}

struct Fixing {
  const LintArgs& args;
  const std::vector<Output>& outputs;
  TreeRequest request;
  Known known;
};

/// Writes what fixes changed, asks, writes the answers; whether all could be written.
bool write_and_ask(const Session& session, const Fixing& fixing, const FixRun& run, Asker& asker,
                   Asked& asked) {
  if (!write_files(session, run.tree.place, run.files, run.refused)) return false;
  say_done(session, fixing.outputs, "fixed", run.applied, "problem", run.files.size());
  if (!can_ask(session.env) || !is_for_people(fixing.outputs)) return true;
  asked = asker.ask(run.tree, run.report, fixing.request.limits.file);
  if (!write_files(session, run.tree.place, asked.files, asked.refused)) return false;
  say_done(session, fixing.outputs, "filled in", asked.answers, "sentence", asked.files.size());
  return true;
}

/// An answer can make room for a fix and raise another question: a sentence that became a key
/// result has no id and, maybe, no baseline.
int write_and_report(const Session& session, const Fixing& fixing, FixRun run) {
  Asker asker(session);
  bool any_refused = false;
  for (;;) {
    Asked asked;
    if (!write_and_ask(session, fixing, run, asker, asked)) return exit_could_not;
    any_refused = any_refused || !run.refused.empty() || !asked.refused.empty();
    if (asked.files.empty()) break;
    Result<Tree> tree = load_tree(session, fixing.request);
    if (!tree) return fail(session.env, tree.error());
    lint::Report report = check_again(session, fixing.args, *tree, fixing.known);
    Result<FixRun> next = fix_in_memory(session, fixing.args, fixing.request, *std::move(tree),
                                        std::move(report), fixing.known);
    if (!next) return fail(session.env, next.error());
    run = *std::move(next);
  }
  const int code =
      print_report(session, fixing.args, fixing.outputs, run.tree, run.report, fixing.known);
  return any_refused ? exit_could_not : code;
}

Result<std::shared_ptr<const Earlier>> judged_earlier(const Session& session, const LintArgs& args,
                                                      const Tree& tree, const Known& known) {
  Result<Earlier> earlier = earlier_of(session, args, tree);
  if (!earlier) return earlier.error();
  const std::optional<std::string> words = note_on(*earlier, tree);
  if (words && session.loudness != Loudness::quiet) note(session.env, *words);
  earlier->report = find_all(session, args, earlier->tree, known).report;
  return std::make_shared<const Earlier>(*std::move(earlier));
}

/// A tree without a usable okr.yaml has nothing to be held against: all that is wrong is said.
Result<Known> known_of(const Session& session, const LintArgs& args, const Tree& tree) {
  Known known;
  if (args.write_baseline || !args.baseline.empty()) {
    Result<BaselineFile> file = read_baseline(session, args, tree);
    if (!file) return file.error();
    known.baseline = std::make_shared<const BaselineFile>(*std::move(file));
  }
  if (args.since.empty() || !tree.usable) return known;
  const auto earlier = judged_earlier(session, args, tree, known);
  if (!earlier) return earlier.error();
  known.earlier = *earlier;
  return known;
}

int run_lint(const Session& session, const LintArgs& args) {
  const Clock::time_point started = Clock::now();
  const Result<std::vector<Output>> outputs = outputs_of(session, args);
  if (!outputs) return fail(session.env, outputs.error());
  if (const auto error = cannot_write_baseline(args)) return fail(session.env, *error);
  Result<TreeRequest> request = request_of(session, args);
  if (!request) return fail(session.env, request.error());
  const auto loaded = std::make_shared<Result<Tree>>(load_tree(session, *request));
  session.env.kept.push_back(loaded);
  Result<Tree>& tree = *loaded;
  if (!tree) return fail(session.env, tree.error());
  say_what_was_read(session, *tree, started);
  if (tree->usable) {
    if (const auto unknown = check_names(args.filter, tree->workspace))
      return fail(session.env, *unknown);
  }
  say_if_nothing_was_asked(session, *tree);
  const Result<HistoryFound> history = history_for(session, args, *tree);
  if (!history) return fail(session.env, history.error());
  const Result<Known> known = known_of(session, args, *tree);
  if (!known) return fail(session.env, known.error());
  lint::WithBaseline found = find_all(session, args, *tree, *known, *history);
  if (args.write_baseline && tree->usable)
    return write_baseline(session, args, *tree, *known->baseline, found);
  if (known->baseline && tree->place.has_config) say_stale(session, *known->baseline, found.stale);
  const auto kept = std::make_shared<const lint::Report>(
      narrowed(args, *tree, *known, history->history, std::move(found.report)));
  session.env.kept.push_back(kept);
  const lint::Report& report = *kept;
  if (tree->nothing_found && report.diagnostics.empty()) {
    return fail(session.env, *tree->nothing_found);
  }
  if (!tree->usable || !(args.fix || args.unsafe_fixes || args.diff)) {
    return print_report(session, args, *outputs, *tree, report, *known);
  }
  if (args.diff) {
    // Nothing is fixed, so all findings are still there.
    const Result<bool> written = write_to_files(*outputs, view_of(session, *tree, report, *known));
    if (!written) return fail(session.env, written.error());
  }
  Known known_before = known_before_fixes(*known, *tree, report);
  Result<FixRun> run =
      fix_in_memory(session, args, *request, *std::move(tree), report, known_before);
  if (!run) return fail(session.env, run.error());
  if (args.diff) return show_diff(session, *run);
  return write_and_report(session, {args, *outputs, *std::move(request), std::move(known_before)},
                          *std::move(run));
}

}  // namespace

Action declare_lint(CLI::App& app) {
  auto args = std::make_shared<LintArgs>();
  declare_lint_options(app, *args);
  return [args](const Session& session) { return run_lint(session, *args); };
}

}  // namespace okr::cli
