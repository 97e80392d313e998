// SPDX-License-Identifier: MIT
// okr change: one field re-planned in the open.
#include "../asked_thing.h"
#include "../commands.h"
#include "../edited_tree.h"
#include "../options.h"
#include "../reason.h"

#include <okr/edit/replan.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace okr::cli {
namespace {

struct ChangeArgs {
  std::string reference;
  std::string field;
  std::string value;
  std::string from;  ///< what it was before somebody wrote the value by hand
  ReasonArgs reason;
  bool dry_run = false;
  Limits limits;
};

constexpr const char* example =
    "okr change product/trusted/refunds target 0.25% --reason \"The new carrier breaks more\"";

std::optional<Error> missing_argument(const ChangeArgs& args) {
  if (args.reference.empty())
    return Error{fmt::format("okr change needs REF, FIELD and VALUE: {}", example)};
  if (args.field.empty()) {
    return Error{fmt::format("okr change needs FIELD, what to change of {}: one of {}",
                             args.reference, fmt::join(edit::changeable_fields(), ", "))};
  }
  if (args.value.empty())
    return Error{fmt::format("okr change needs VALUE, the new {}: {}", args.field, example)};
  return std::nullopt;
}

std::string id_of(const model::Workspace& workspace, const model::Found& found) {
  const model::Objective& objective = workspace.objectives[*found.objective];
  return found.key_result ? objective.key_results[*found.key_result].id : objective.id;
}

/// The entry, once the period has begun: before that a plan is not yet one that others rely on.
Result<std::optional<edit::ChangeEntry>> entry_for(const Session& session, const ChangeArgs& args,
                                                   const model::Objective& objective) {
  const Result<model::Date> day = day_given(session, args.reason);
  if (!day) return day.error();
  const bool is_to_come = objective.range && session.as_of < objective.range->start;
  if (is_to_come) return std::optional<edit::ChangeEntry>();
  Result<std::string> reason =
      reason_given(session, args.reason,
                   fmt::format("okr change {} {} {}", typed_again(args.reference),
                               typed_again(args.field), typed_again(args.value)));
  if (!reason) return reason.error();
  return std::optional(edit::ChangeEntry{*day, *std::move(reason)});
}

/// With --from the file has the value already, and only its entry is missing.
Result<edit::FieldChange> planned(const model::Workspace& workspace, const model::Found& found,
                                  const ChangeArgs& args, model::Date as_of) {
  Result<edit::FieldChange> change =
      edit::plan_change(workspace, found, args.field, args.value, as_of);
  if (!change || args.from.empty()) return change;
  if (change->effect == edit::FieldChange::Effect::changes) {
    return Error{fmt::format(
        "--from is for a value that the file has already, and {} of '{}' is {}; leave it out",
        change->field, id_of(workspace, found), change->from.empty() ? "none" : change->from)};
  }
  const auto same = edit::plan_change(workspace, found, args.field, args.from, as_of);
  if (same && same->effect == edit::FieldChange::Effect::says_so_already) {
    return Error{fmt::format("--from is what {} of '{}' was before, and it is {} now",
                             change->field, id_of(workspace, found), args.from)};
  }
  return edit::made_before(*change, args.from == "none" ? "" : args.from);
}

/// What somebody who changes it may have overlooked.
void note_past(const Session& session, const model::Workspace& workspace,
               const model::Found& found) {
  const model::Objective& objective = workspace.objectives[*found.objective];
  const auto dropped = found.key_result && objective.key_results[*found.key_result].dropped
                           ? objective.key_results[*found.key_result].dropped
                           : objective.dropped;
  if (dropped && **dropped <= session.as_of) {
    note(session.env, fmt::format("'{}' was dropped on {}, and counts nowhere since",
                                  id_of(workspace, found), model::to_string(**dropped)));
  }
  if (objective.range && objective.range->end < session.as_of) {
    note(session.env, fmt::format("{} ended on {}: this re-plans what is over", objective.period,
                                  model::to_string(objective.range->end)));
  }
}

std::string done_line(const std::string& id, const edit::FieldChange& change,
                      const model::Objective& objective,
                      const std::optional<edit::ChangeEntry>& entry) {
  const std::string was = change.from.empty() ? "" : change.from + " -> ";
  const std::string what =
      fmt::format("{}: {} {}{}", id, change.field, was, change.to.empty() ? "none" : change.to);
  if (entry) return what + ", with the reason under 'changes'";
  return fmt::format("{}, without an entry under 'changes': {} has not begun", what,
                     objective.period);
}

int run_change(const Session& session, const ChangeArgs& args) {
  if (const auto error = missing_argument(args)) return fail(session.env, *error);
  const Result<Tree> tree = tree_to_edit(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  const model::Workspace& workspace = tree->workspace;
  const Result<model::Found> found = model::find(workspace, args.reference, session.as_of);
  if (!found) return fail(session.env, found.error());
  const Result<edit::FieldChange> change = planned(workspace, *found, args, session.as_of);
  if (!change) return fail(session.env, change.error());
  const std::string id = id_of(workspace, *found);
  const Writing writing = args.dry_run ? Writing::diff : Writing::files;
  if (change->effect == edit::FieldChange::Effect::says_so_already) {
    return say_unchanged(
        session, writing,
        fmt::format("{}: {} is {} already: nothing to change", id, change->field, change->to));
  }
  const model::Objective& objective = workspace.objectives[*found->objective];
  const auto entry = entry_for(session, args, objective);
  if (!entry) return fail(session.env, entry.error());
  Result<std::string> bytes =
      edit::make_change(workspace, *found, *change, *entry, args.limits.file);
  if (!bytes) return fail(session.env, bytes.error());
  const auto realigned =
      change->field == "aligned_to" ? found->objective : std::optional<std::uint32_t>();
  const Result<EditedTree> edited =
      edited_tree(session, *tree, {{objective.file, *std::move(bytes)}}, args.limits, realigned);
  if (!edited) return fail(session.env, edited.error());
  note_past(session, workspace, *found);
  return write_or_show(session, *edited, writing, done_line(id, *change, objective, *entry));
}

}  // namespace

Action declare_change(CLI::App& app) {
  auto args = std::make_shared<ChangeArgs>();
  add_value(app, "REF", args->reference, "REF",
            "an objective or key result by any ending of its reference");
  add_value(app, "FIELD", args->field, "FIELD",
            "baseline, target, min, max, direction, due, weight, commitment, owner or aligned_to");
  add_value(app, "VALUE", args->value, "VALUE",
            "the new value, with its unit; none takes away a due day, an owner or an alignment");
  add_value(app, "--from", args->from, "OLD",
            "what it was: VALUE is in the file already, and only the entry under 'changes' is "
            "to be written");
  declare_reason(app, args->reason);
  declare_dry_run(app, args->dry_run);
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_change(session, *args); };
}

}  // namespace okr::cli
