// SPDX-License-Identifier: MIT
// okr drop: what is given up, and why.
#include "../commands.h"
#include "../edited_tree.h"
#include "../options.h"
#include "../reason.h"

#include <okr/edit/drop.h>
#include <okr/model/find.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace okr::cli {
namespace {

struct DropArgs {
  std::string reference;
  ReasonArgs reason;
  bool dry_run = false;
  Limits limits;
};

/// What may be dropped, as it stands in the file.
struct Droppable {
  std::string id;
  model::Written<model::Date> dropped;
};

Droppable droppable(const model::Workspace& workspace, const model::Found& found) {
  const model::Objective& objective = workspace.objectives[*found.objective];
  if (!found.key_result) return {objective.id, objective.dropped};
  const model::KeyResult& key_result = objective.key_results[*found.key_result];
  if (!found.milestone) return {key_result.id, key_result.dropped};
  const model::Milestone& milestone = key_result.milestones[*found.milestone];
  return {milestone.id, milestone.dropped};
}

Result<model::Found> thing_to_drop(const Session& session, const DropArgs& args,
                                   const model::Workspace& workspace) {
  Result<model::Found> found = model::find(workspace, args.reference, session.as_of);
  if (!found) return found.error();
  if (found->kpi)
    return Error{"a KPI is not dropped: take it out of its file when nothing needs it any more"};
  if (found->project) return Error{"a project is not dropped: its status is 'stopped'"};
  const Droppable thing = droppable(workspace, *found);
  if (!thing.dropped) return found;
  return Error{
      fmt::format("'{}' was dropped on {} already", thing.id, model::to_string(**thing.dropped))};
}

/// Without a key result that counts nobody can tell whether the objective is reached.
std::string way_out(const model::Workspace& workspace, const model::Found& found) {
  if (!found.key_result || found.milestone) return {};
  const model::Objective& objective = workspace.objectives[*found.objective];
  const bool has_others = std::any_of(
      objective.key_results.begin(), objective.key_results.end(), [&](const model::KeyResult& one) {
        return !one.dropped && &one != &objective.key_results[*found.key_result];
      });
  if (has_others) return {};
  return fmt::format(
      "\nit is the last one of '{}': give that another one first (okr new kr), or "
      "drop it as a whole: okr drop {}",
      objective.id, model::reference_of(objective));
}

int run_drop(const Session& session, const DropArgs& args) {
  if (args.reference.empty()) {
    return fail(session.env, {"okr drop needs REF, what to drop: okr drop product/trusted/refunds "
                              "--reason \"The law has changed\""});
  }
  const Result<Tree> tree = tree_to_edit(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  const model::Workspace& workspace = tree->workspace;
  const Result<model::Found> found = thing_to_drop(session, args, workspace);
  if (!found) return fail(session.env, found.error());
  const Result<model::Date> day = day_given(session, args.reason);
  if (!day) return fail(session.env, day.error());
  // A milestone has no place for a reason.
  const Result<std::string> reason =
      found->milestone
          ? Result<std::string>(std::string())
          : reason_given(session, args.reason, "okr drop " + typed_again(args.reference));
  if (!reason) return fail(session.env, reason.error());
  const std::uint32_t file = workspace.objectives[*found->objective].file;
  const Result<NewBytes> bytes =
      bytes_with(*tree, {{file, edit::drop(workspace, *found, *day, *reason)}}, args.limits);
  if (!bytes) return fail(session.env, bytes.error());
  const Result<EditedTree> edited = edited_tree(session, *tree, *bytes, args.limits);
  if (!edited) return fail(session.env, {edited.error().message + way_out(workspace, *found)});
  if (found->milestone && !args.reason.reason.empty())
    note(session.env, "a milestone keeps no reason: say it in the commit's message");
  return write_or_show(session, *edited, args.dry_run ? Writing::diff : Writing::files,
                       fmt::format("{}: dropped from {} on", droppable(workspace, *found).id,
                                   model::to_string(*day)));
}

}  // namespace

Action declare_drop(CLI::App& app) {
  auto args = std::make_shared<DropArgs>();
  add_value(app, "REF", args->reference, "REF",
            "an objective, key result or milestone by any ending of its reference");
  declare_reason(app, args->reason);
  declare_dry_run(app, args->dry_run);
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_drop(session, *args); };
}

}  // namespace okr::cli
