// SPDX-License-Identifier: MIT
// okr diff: what has changed in meaning between two commits, or since one of them.
#include "../commands.h"
#include "../diff_scope.h"
#include "../diff_sides.h"
#include "../options.h"
#include "../periods.h"
#include "../session.h"
#include "../step_log.h"

#include <okr/cli/version.h>
#include <okr/report/diff.h>

#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

struct DiffArgs {
  std::string revs;
  DiffScope scope;
  std::string format = "text";
  bool exit_code = false;
  Limits limits;
};

report::DiffSide side_of(const Side& side, const rollup::Scores& scores, std::string_view revs) {
  report::DiffSide out{
      .workspace = side.tree->workspace, .scores = scores, .name = "the files on the disk"};
  if (!side.commit) return out;
  out.name = words_of(*side.commit);
  if (revs.empty()) out.name = "the last commit, " + out.name;
  out.commit = side.commit->hash;
  out.day = side.commit->day;
  return out;
}

std::string printed(const report::DiffView& view, const std::string& format,
                    const Session& session) {
  if (format == "json") return report::diff_json(view);
  const report::Document document = report::diff_document(view);
  return format == "markdown" ? report::document_markdown(document)
                              : for_log(session.env, report::document_text(document, session.out));
}

int run_diff(const Session& session, const DiffArgs& args) {
  const Result<Sides> sides = sides_of(session, args.revs, args.limits);
  if (!sides) return fail(session.env, sides.error());
  const model::Workspace& before = sides->before.tree->workspace;
  const model::Workspace& after = sides->after.tree->workspace;
  const Result<compare::Changes> changes =
      within(args.scope, before, after,
             compare::changes(before, after, compare::pair_over_periods(before, after)));
  if (!changes) return fail(session.env, changes.error());
  const rollup::Scores was = rollup::score(before, session.as_of);
  const rollup::Scores is = rollup::score(after, session.as_of);
  const report::DiffView view{.before = side_of(sides->before, was, args.revs),
                              .after = side_of(sides->after, is, args.revs),
                              .changes = *changes,
                              .version = version()};
  session.env.out << printed(view, args.format, session);
  return args.exit_code && !compare::is_empty(*changes) ? exit_findings : exit_fine;
}

}  // namespace

Action declare_diff(CLI::App& app) {
  auto args = std::make_shared<DiffArgs>();
  add_value(app, "REV", args->revs, "REV[..REV]", "a commit, a branch, a tag, or two of them");
  declare_filter(app, args->scope.filter);
  declare_period(app, args->scope.period);
  add_choice(app, "--format", args->format, "text|markdown|json",
             "for people, for a pull request, or one document");
  add_flag(app, "--exit-code", args->exit_code, "exit with 1 where something has changed");
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_diff(session, *args); };
}

}  // namespace okr::cli
