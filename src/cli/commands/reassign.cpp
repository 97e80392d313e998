// SPDX-License-Identifier: MIT
// okr reassign: what one person is accountable for goes to another.
#include "../commands.h"
#include "../edited_tree.h"
#include "../names.h"
#include "../numbers.h"
#include "../options.h"
#include "../periods.h"
#include "../reason.h"
#include "../unread_places.h"

#include <okr/edit/reassign.h>
#include <okr/edit/rename.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>

namespace okr::cli {
namespace {

struct ReassignArgs {
  std::string from;
  std::string to;
  std::string period;
  ReasonArgs reason;
  bool dry_run = false;
  Limits limits;
};

/// Why nothing can be given to `to`: where okr.yaml lists people it is one of them, elsewhere it
/// may be somebody whom no file names yet.
std::optional<Error> cannot_take(const model::Workspace& workspace, const std::string& to) {
  if (!workspace.config.has_people) {
    const std::vector<std::string> known = known_people(workspace);
    if (std::find(known.begin(), known.end(), to) != known.end()) return std::nullopt;
    const auto error = edit::cannot_be_id(to);
    return error ? std::optional(Error{"TO: " + error->message}) : std::nullopt;
  }
  std::vector<std::string> ids;
  for (const model::Person& person : workspace.config.people) ids.push_back(*person.id);
  return unknown_name("TO", "person", to, ids);
}

std::optional<Error> unknown_people(const model::Workspace& workspace, const ReassignArgs& args) {
  if (args.from.empty() || args.to.empty()) {
    return Error{"okr reassign needs FROM and TO, two people's ids: okr reassign sam li"};
  }
  if (auto error = unknown_name("FROM", "person", args.from, known_people(workspace))) return error;
  if (args.from == args.to) return Error{"FROM and TO are the same person"};
  return cannot_take(workspace, args.to);
}

Result<edit::Reassignment> wanted(const Session& session, const model::Workspace& workspace,
                                  const ReassignArgs& args) {
  if (auto error = unknown_people(workspace, args)) return *std::move(error);
  edit::Reassignment out{.from = args.from,
                         .to = args.to,
                         .period = {},
                         .date = {},
                         .today = session.as_of,
                         .reason = {}};
  const Result<model::Date> day = day_given(session, args.reason);
  if (!day) return day.error();
  out.date = *day;
  out.reason = args.reason.reason.empty()
                   ? fmt::format("reassigned from {} to {}", args.from, args.to)
                   : args.reason.reason;
  if (args.period.empty()) return out;
  Result<PeriodInUse> period = period_named(workspace, args.period);
  if (!period) return period.error();
  out.period = *std::move(period);
  return out;
}

std::string counts_of(const edit::Reassigned& moved) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view thing) {
    if (count > 0) parts.push_back(counted(count, thing));
  };
  add(moved.objectives, "objective");
  add(moved.key_results, "key result");
  add(moved.kpis, "KPI");
  add(moved.projects, "project");
  add(moved.teams, "team");
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<std::string> teams_led_by(const model::Config& config, std::string_view person) {
  std::vector<std::string> led;
  for (const model::Team& team : config.teams) {
    if (team.lead && **team.lead == person) led.push_back(*team.id);
  }
  return led;
}

/// Somebody whom no file names may be a slip of the keys.
void note_newcomer(const Session& session, const model::Workspace& workspace,
                   const std::string& to) {
  const std::vector<std::string> known = known_people(workspace);
  if (std::find(known.begin(), known.end(), to) != known.end()) return;
  const std::vector<std::string_view> views(known.begin(), known.end());
  note(session.env, fmt::format("no file names '{}' so far{}", to, text::did_you_mean(to, views)));
}

/// Objectives that are the person's own since their file is.
std::size_t own_objectives(const model::Workspace& workspace, const edit::Reassignment& asked) {
  return static_cast<std::size_t>(std::count_if(
      workspace.objectives.begin(), workspace.objectives.end(), [&](const model::Objective& o) {
        return o.person && o.team == asked.from && o.owners.empty() &&
               (!asked.period || model::is_in(*asked.period, o));
      }));
}

/// What goes or stays although nobody wrote an owner.
void note_unwritten(const Session& session, const model::Workspace& workspace,
                    const edit::Reassignment& asked) {
  const std::vector<std::string> led = teams_led_by(workspace.config, asked.from);
  if (!led.empty() && asked.period) {
    note(session.env, fmt::format("{} still leads {}: what has no owner written there stays theirs",
                                  asked.from, fmt::join(led, ", ")));
  } else if (!led.empty()) {
    note(session.env,
         fmt::format("{} will lead {}: what has no owner written there is theirs too, in "
                     "all periods",
                     asked.to, fmt::join(led, ", ")));
  }
  if (const std::size_t own = own_objectives(workspace, asked)) {
    note(session.env, fmt::format("{} in files that say 'person: {}' stay with {}",
                                  counted(own, "objective"), asked.from, asked.from));
  }
}

int run_reassign(const Session& session, const ReassignArgs& args) {
  const Result<Tree> tree = tree_to_edit(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  const model::Workspace& workspace = tree->workspace;
  const Result<edit::Reassignment> asked = wanted(session, workspace, args);
  if (!asked) return fail(session.env, asked.error());
  const Writing writing = args.dry_run ? Writing::diff : Writing::files;
  const edit::Reassigned moved = edit::reassign(workspace, *asked);
  if (moved.intents.empty()) {
    note_unwritten(session, workspace, *asked);
    return say_unchanged(
        session, writing,
        fmt::format("nothing has {} written as its owner{}{}: nothing to change", args.from,
                    asked->period ? " in " : "", asked->period ? asked->period->id : ""));
  }
  const Result<NewBytes> bytes = bytes_with(*tree, moved.intents, args.limits);
  if (!bytes) return fail(session.env, bytes.error());
  const Result<EditedTree> edited = edited_tree(session, *tree, *bytes, args.limits);
  if (!edited) return fail(session.env, edited.error());
  note_unwritten(session, workspace, *asked);
  note_unread(session, workspace, args.from);
  note_newcomer(session, workspace, args.to);
  return write_or_show(
      session, *edited, writing,
      fmt::format("reassigned {} from {} to {}", counts_of(moved), args.from, args.to));
}

}  // namespace

Action declare_reassign(CLI::App& app) {
  auto args = std::make_shared<ReassignArgs>();
  add_value(app, "FROM", args->from, "PERSON", "the person who is accountable now");
  add_value(app, "TO", args->to, "PERSON", "the person who is to be");
  declare_period(app, args->period);
  declare_reason(app, args->reason);
  declare_dry_run(app, args->dry_run);
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_reassign(session, *args); };
}

}  // namespace okr::cli
