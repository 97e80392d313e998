// SPDX-License-Identifier: MIT
#include "new_place.h"
#include "new_texts.h"
#include "new_things.h"
#include "numbers.h"
#include "own_period.h"
#include "paths.h"
#include "schema_line.h"
#include "shown_diff.h"

#include <okr/cli/write_file.h>
#include <okr/edit/unified_diff.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <map>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

struct Plan {
  std::vector<FileChange> changes;
  std::vector<std::string> made;  ///< paths from the root
  std::vector<std::string> kept;
};

Result<Plan> plan_for(const Book& book, const std::string& period, const model::DateRange& range) {
  Plan plan;
  for (const Whose& whose : running_teams(book.config(), range)) {
    const Slot slot{whose, period, range};
    if (auto path = file_in_slot(book.workspace(), slot)) {
      plan.kept.push_back(*std::move(path));
      continue;
    }
    const TargetFile file = file_for(book, slot);
    if (file.before) {
      return Error{
          fmt::format("'{}' is there and says another period or team; move it away", file.path)};
    }
    if (auto error = check_is_read(book.config(), file.path)) return *error;
    plan.made.push_back(file.path);
    const Place& place = book.tree->place;
    plan.changes.push_back({absolute(place.root, file.path), std::nullopt,
                            schema_line_in(place, file.path) + skeleton_text(period, whose)});
  }
  return plan;
}

Result<Written> check_plan(const Session& session, const NewArgs& args, const Book& book,
                           const Plan& plan) {
  std::map<std::string, std::string> given;
  for (const FileChange& change : plan.changes) given[change.path] = change.after;
  const Result<Book> after = book_with(session, args.limits, std::move(given));
  if (!after) return after.error();
  return shown_errors(session, book, *after);
}

void say(const Session& session, const Plan& plan, const std::string& period) {
  std::ostream& out = session.env.out;
  for (const std::string& path : plan.kept) {
    out << text::escape_controls(path) << " is there already: kept\n";
  }
  for (const std::string& path : plan.made) out << "wrote " << text::escape_controls(path) << '\n';
  if (session.loudness == Loudness::quiet) return;
  out << fmt::format("{} for {}; okr new objective --period {} fills them\n",
                     plan.made.empty() ? "no new file" : counted(plan.made.size(), "new file"),
                     period, period);
}

}  // namespace

int new_period(const Session& session, const NewArgs& args, const Book& book) {
  if (args.target.empty()) {
    return fail(session.env, {"okr new period needs TARGET, the period: okr new period " +
                              quarter_after(book.config(), session.as_of)});
  }
  const Result<model::DateRange> range = model::resolve_period(book.config(), args.target);
  if (!range) return fail(session.env, range.error());
  const Result<Plan> plan = plan_for(book, args.target, *range);
  if (!plan) return fail(session.env, plan.error());
  const Result<Written> fine = check_plan(session, args, book, *plan);
  if (!fine) return fail(session.env, fine.error());
  if (args.dry_run) {
    for (std::size_t i = 0; i < plan->made.size(); ++i) {
      session.env.out << shown_diff(session.env,
                                    edit::new_file_diff(plan->made[i], plan->changes[i].after));
    }
    return exit_fine;
  }
  const Result<Written> written = write_inside(session, book.tree->place, plan->changes);
  if (!written) return fail(session.env, written.error());
  for (const std::string& path : plan->made) note_ignored(session, book, path);
  say(session, *plan, args.target);
  return exit_fine;
}

}  // namespace okr::cli
