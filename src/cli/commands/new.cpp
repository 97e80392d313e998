// SPDX-License-Identifier: MIT
// okr new: something more, where it belongs.
#include "../commands.h"
#include "../new_args.h"
#include "../new_things.h"

#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

int run_new(const Session& session, const NewArgs& typed) {
  const Result<NewArgs> tidy = tidied(typed);
  if (!tidy) return fail(session.env, tidy.error());
  const NewArgs& args = *tidy;
  const Result<NewThing> thing = thing_of(args);
  if (!thing) return fail(session.env, thing.error());
  const Result<Book> book = open_book(session, args.limits);
  if (!book) return fail(session.env, book.error());
  switch (*thing) {
    case NewThing::objective:
      return new_objective(session, args, *book);
    case NewThing::key_result:
      return new_key_result(session, args, *book);
    case NewThing::kpi:
      return new_kpi(session, args, *book);
    case NewThing::project:
      return new_project(session, args, *book);
    case NewThing::period:
      return new_period(session, args, *book);
  }
  return exit_defect;
}

}  // namespace

int ended(const Session& session) {
  session.env.err << '\n';
  return fail(session.env, {"nothing was written"});
}

Action declare_new(CLI::App& app) {
  auto args = std::make_shared<NewArgs>();
  declare_new_options(app, *args);
  return [args](const Session& session) { return run_new(session, *args); };
}

}  // namespace okr::cli
