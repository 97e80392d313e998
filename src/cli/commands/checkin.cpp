// SPDX-License-Identifier: MIT
// okr checkin: progress recorded as one more line of its file.
#include "../checkin_batch.h"
#include "../checkin_one.h"
#include "../checkin_round.h"
#include "../checkin_undo.h"
#include "../commands.h"
#include "../limits.h"
#include "../options.h"
#include "../typed_day.h"

#include <fmt/format.h>

#include <memory>

namespace okr::cli {
namespace {

BatchArgs batch_of(const CheckInArgs& args) {
  BatchArgs batch{.from = args.from, .by = args.by, .limits = args.limits};
  if (args.dry_run) batch.then = BatchArgs::Then::show;
  if (args.commit) batch.then = BatchArgs::Then::commit;
  if (args.yes) batch.doubts = BatchArgs::Doubts::taken;
  return batch;
}

RoundArgs round_of(const CheckInArgs& args) {
  RoundArgs round{.by = args.by, .limits = args.limits};
  if (args.dry_run) round.then = RoundArgs::Then::show;
  if (args.commit) round.then = RoundArgs::Then::commit;
  if (args.yes) round.doubts = RoundArgs::Doubts::taken;
  return round;
}

int run(const Session& session, const CheckInArgs& args) {
  if (const auto conflict = conflict_in(args)) return fail(session.env, *conflict);
  if (args.undo) return run_undo(session, args);
  if (!args.from.empty()) return run_batch(session, batch_of(args));
  if (!args.reference.empty()) return run_checkin(session, args);
  if (!says_what(args).empty())
    return fail(session.env,
                {"okr checkin needs REF and VALUE, what is recorded and how it stands: "
                 "okr checkin refunds 0.41%; okr status --due lists what is due"});
  return run_round(session, round_of(args));
}

}  // namespace

Action declare_checkin(CLI::App& app) {
  auto args = std::make_shared<CheckInArgs>();
  add_value(app, "REF", args->reference, "KEY_RESULT", "a key result, milestone or kpi:ID");
  add_arguments(app, "VALUE", args->value, "the level: 0.41%, '$1.2M', 12 of 30, +3, done");
  add_value(app, "--confidence", args->confidence, "N", "how sure you are to reach it, 0 to 10");
  add_value(app, "--note", args->note, "TEXT", "what happened");
  add_value(app, "--date", args->date, "DAY", day_help);
  add_value(app, "--by", args->by, "PERSON", "who checks in (default: whose email git has)");
  add_flag(app, "--done", args->done, "a milestone, or a yes-or-no key result, is done");
  const CLI::Option* const from =
      add_value(app, "--from", args->from, "FILE",
                "many at once: CSV, JSON, JSON lines; - is standard input");
  add_flag(app, "--dry-run", args->dry_run, "show the change as a diff and write nothing");
  add_flag(app, "--undo", args->undo, "take back your last check-in that is not committed");
  add_flag(app, "--commit", args->commit, "commit what was written, and nothing else");
  add_flag(app, "--yes", args->yes, "ask nothing about a value far off the others");
  declare_limits(app, args->limits);
  return [args, from](const Session& session) {
    args->tables = times_given(from);
    return run(session, *args);
  };
}

}  // namespace okr::cli
