// SPDX-License-Identifier: MIT
// okr carry: what a review decided to go on with, as drafts of a later period.
#include "../carry_choice.h"
#include "../carry_files.h"
#include "../carry_words.h"
#include "../commands.h"
#include "../edited_tree.h"
#include "../options.h"
#include "../paths.h"
#include "../shown_diff.h"

#include <okr/rollup/scores.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

int show(const Session& session, const CarriedFiles& made) {
  for (const CarriedFile& one : made.files) {
    session.env.out << shown_diff(session.env, diff_of(one.file, one.after));
  }
  return exit_fine;
}

int write(const Session& session, const Book& book, const CarriedFiles& made,
          const std::string& done) {
  std::vector<FileChange> changes;
  for (const CarriedFile& one : made.files) {
    changes.push_back({absolute(book.tree->place.root, one.file.path), one.file.before, one.after});
  }
  const Result<Written> written = write_inside(session, book.tree->place, changes);
  if (!written) return fail(session.env, written.error());
  for (const CarriedFile& one : made.files) {
    if (!one.file.before) note_ignored(session, book, one.file.path);
  }
  if (session.loudness != Loudness::quiet) session.env.out << text::escape_controls(done) << '\n';
  return exit_fine;
}

int run_carry(const Session& session, const CarryArgs& args) {
  const Result<Book> book = open_book(session, args.limits);
  if (!book) return fail(session.env, book.error());
  const Result<CarryChoice> choice = choose_to_carry(session, *book, args);
  if (!choice) return fail(session.env, choice.error());
  const rollup::Scores scores = rollup::score(book->workspace(), session.as_of);
  const Result<edit::Carried> carried = edit::carry({book->workspace(), scores, choice->to.range},
                                                    choice->objectives, args.limits.file);
  if (!carried) return fail(session.env, carried.error());
  const Writing writing = args.dry_run ? Writing::diff : Writing::files;
  if (carried->objectives.empty()) {
    say_left(session, *book, *choice, *carried);
    return say_unchanged(session, writing, nothing_to_carry(*choice, *carried));
  }
  const Result<CarriedFiles> made =
      files_with(session, *book, *choice, carried->objectives, args.limits);
  if (!made) return fail(session.env, made.error());
  say_left(session, *book, *choice, *carried);
  say_to_do(session, *book, *carried, *made);
  if (writing == Writing::diff) return show(session, *made);
  return write(session, *book, *made, done_line(*choice, *carried, *made));
}

}  // namespace

Action declare_carry(CLI::App& app) {
  auto args = std::make_shared<CarryArgs>();
  add_value(app, "FROM", args->from, "PERIOD", "the period that is over, such as 2026-Q3");
  add_value(app, "TO", args->to, "PERIOD", "the period in which it goes on, such as 2026-Q4");
  declare_filter(app, args->filter);
  declare_dry_run(app, args->dry_run);
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_carry(session, *args); };
}

}  // namespace okr::cli
