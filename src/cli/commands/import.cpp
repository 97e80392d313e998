// SPDX-License-Identifier: MIT
// okr import: OKRs that somebody kept in a spreadsheet.
#include "../commands.h"
#include "../edited_tree.h"
#include "../import_files.h"
#include "../numbers.h"
#include "../options.h"
#include "../paths.h"
#include "../shown_diff.h"
#include "../table_file.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <ostream>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

struct ImportArgs {
  std::string file;
  std::vector<std::string> maps;
  ImportDefaults defaults;
  bool dry_run = false;
  Limits limits;
};

std::string problem_with_map(const std::string& typed) {
  const Result<ColumnMap> map = column_map(typed);
  return map ? std::string() : map.error().message;
}

std::vector<ColumnMap> maps_of(const ImportArgs& args) {
  std::vector<ColumnMap> out;
  for (const std::string& typed : args.maps) out.push_back(*column_map(typed));
  return out;
}

/// Several lines, each as a note's own.
void note_lines(const Session& session, const std::string& lines) {
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    session.env.err << "  " << text::escape_controls(lines.substr(at, end - at)) << '\n';
    at = end + 1;
  }
}

int refuse(const Session& session, const ImportArgs& args, std::vector<LineProblem> problems,
           const std::string& to_add) {
  std::stable_sort(problems.begin(), problems.end(),
                   [](const LineProblem& a, const LineProblem& b) { return a.line < b.line; });
  say_lines(session.env, args.file, "", problems);
  if (!to_add.empty()) {
    note(session.env,
         "for those that are no slips, add to okr.yaml, under the keys that are there:");
    note_lines(session, to_add);
  }
  std::set<std::size_t> lines;
  for (const LineProblem& one : problems) lines.insert(one.line);
  return fail(session.env, {fmt::format("nothing was imported: {} to mend in {}",
                                        counted(lines.size(), "line"), shown_name(args.file))});
}

/// "3 objectives with 9 key results and 4 check-ins in 2 files"
std::string counts_of(const ImportPlan& plan, const Imported& imported) {
  std::size_t key_results = 0;
  for (const SheetObjective& objective : plan.objectives)
    key_results += objective.key_results.size();
  std::string out = counted(plan.objectives.size(), "objective");
  out += " with " + counted(key_results, "key result");
  if (imported.checkins > 0) out += " and " + counted(imported.checkins, "check-in");
  return out + " in " + counted(imported.files.size(), "file");
}

/// What okr lint has on the files that were written.
std::string lint_line(const Imported& imported) {
  std::set<std::string_view> paths;
  for (const ImportedFile& one : imported.files) paths.insert(one.file.path);
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
  for (const diag::Diagnostic& finding : imported.after.report.diagnostics) {
    if (!paths.contains(imported.after.workspace().sources[finding.span.file].path)) continue;
    (finding.severity == diag::Severity::error     ? errors
     : finding.severity == diag::Severity::warning ? warnings
                                                   : infos)++;
  }
  std::vector<std::string> parts;
  if (errors > 0) parts.push_back(counted(errors, "error"));
  if (warnings > 0) parts.push_back(counted(warnings, "warning"));
  if (infos > 0) parts.push_back(counted(infos, "info"));
  if (parts.empty()) return "okr lint finds nothing there";
  return fmt::format(
      "okr lint finds {} there: okr lint says what to write instead, okr lint --fix "
      "mends what it can",
      fmt::join(parts, ", "));
}

void say_notes(const Session& session, const ImportTable& table, const ImportPlan& plan) {
  for (const std::vector<std::string>* notes : {&table.notes, &plan.notes}) {
    for (const std::string& one : *notes) note(session.env, text::escape_controls(one));
  }
}

int show(const Session& session, const ImportPlan& plan, const Imported& imported) {
  for (const ImportedFile& one : imported.files) {
    session.env.out << shown_diff(session.env, diff_of(one.file, one.after));
  }
  note(session.env, counts_of(plan, imported) + " would be imported");
  note(session.env, lint_line(imported));
  return exit_fine;
}

int write(const Session& session, const Book& book, const ImportPlan& plan,
          const Imported& imported) {
  std::vector<FileChange> changes;
  for (const ImportedFile& one : imported.files) {
    changes.push_back({absolute(book.tree->place.root, one.file.path), one.file.before, one.after});
  }
  const Result<Written> written = write_inside(session, book.tree->place, changes);
  if (!written) return fail(session.env, written.error());
  for (const ImportedFile& one : imported.files) {
    if (!one.file.before) note_ignored(session, book, one.file.path);
  }
  if (session.loudness == Loudness::quiet) return exit_fine;
  for (const ImportedFile& one : imported.files) {
    session.env.out << "wrote " << text::escape_controls(one.file.path) << '\n';
  }
  session.env.out << "imported " << counts_of(plan, imported) << '\n'
                  << lint_line(imported) << '\n';
  return exit_fine;
}

/// Of a row that cannot be read, what it then seems to lack is not worth a word.
std::vector<LineProblem> all_problems(std::vector<LineProblem> reading,
                                      const std::vector<LineProblem>& meaning) {
  std::set<std::size_t> unread;
  for (const LineProblem& one : reading) unread.insert(one.line);
  std::copy_if(meaning.begin(), meaning.end(), std::back_inserter(reading),
               [&](const LineProblem& one) { return !unread.contains(one.line); });
  return reading;
}

Error nothing_in(const ImportArgs& args) {
  return {
      fmt::format("there is nothing to import in '{}': no row has an objective or key result "
                  "in a column that okr knows; --map says what a column is",
                  args.file)};
}

int run_import(const Session& session, const ImportArgs& args) {
  if (args.file.empty()) {
    return fail(session.env,
                {"okr import needs FILE, a sheet saved as CSV: okr import okrs.csv; - is standard "
                 "input"});
  }
  const Result<std::string> bytes = bytes_of_table(session, args.file, args.limits, {});
  if (!bytes) return fail(session.env, bytes.error());
  const Result<Book> book = open_book(session, args.limits);
  if (!book) return fail(session.env, book.error());
  ImportTable table = read_import(*bytes, maps_of(args), args.limits.file.scalar_bytes);
  if (table.problems.empty() && table.rows.empty()) {
    say_notes(session, table, {});
    if (table.has_rows_left_out) return fail(session.env, nothing_in(args));
    session.env.out << "no rows, so there is nothing to import\n";
    return exit_fine;
  }
  ImportPlan plan = plan_import(session, *book, table, args.defaults);
  std::vector<LineProblem> problems = all_problems(std::move(table.problems), plan.problems);
  if (!problems.empty()) return refuse(session, args, std::move(problems), plan.to_add);
  ImportOutcome outcome = import_into_files(session, *book, table, plan, args.limits);
  if (!outcome.problems.empty()) return refuse(session, args, std::move(outcome.problems), {});
  if (outcome.error) return fail(session.env, *outcome.error);
  say_notes(session, table, plan);
  say_lines(session.env, args.file, "warning: ", outcome.imported.doubts);
  if (args.dry_run) return show(session, plan, outcome.imported);
  return write(session, *book, plan, outcome.imported);
}

}  // namespace

Action declare_import(CLI::App& app) {
  auto args = std::make_shared<ImportArgs>();
  add_value(app, "FILE", args->file, "FILE", "the sheet as CSV; - is standard input");
  add_repeated(app, "--map", args->maps, "COLUMN=FIELD",
               "what a column is, by its header or letter; FIELD skip leaves it out",
               problem_with_map);
  add_value(app, "--team", args->defaults.team, "TEAM", "whose they are, where no cell says it");
  add_value(app, "--period", args->defaults.period, "PERIOD",
            "when, where no cell says it (default: today's)");
  declare_dry_run(app, args->dry_run);
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_import(session, *args); };
}

}  // namespace okr::cli
