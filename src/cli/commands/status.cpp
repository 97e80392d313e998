// SPDX-License-Identifier: MIT
// okr status: how far things have come, and what is due.
#include "../commands.h"
#include "../filter.h"
#include "../first_words.h"
#include "../narrowed.h"
#include "../options.h"
#include "../pager.h"
#include "../periods.h"
#include "../workspace.h"

#include <okr/model/find.h>
#include <okr/report/status.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <ostream>

namespace okr::cli {
namespace {

struct StatusArgs {
  std::string reference;
  std::string period;
  Filter filter;
  std::optional<std::size_t> depth;
  bool due = false;
  bool exit_code = false;
  std::string format = "text";
  Limits limits;

  /// For people: then words on how to begin are an answer, too.
  bool asks_for_the_whole() const {
    return reference.empty() && period.empty() && !due && format == "text";
  }
};

Result<report::Selection> selection_of(const Session& session, const StatusArgs& args,
                                       const model::Workspace& workspace) {
  if (args.reference.empty()) return report::everything(workspace);
  const Result<model::Found> found = model::find(workspace, args.reference, session.as_of);
  if (!found) return found.error();
  if (!found->objective) {
    return Error{
        fmt::format("'{}' is no objective or key result; okr status REF shows one of them "
                    "with what is below it",
                    args.reference)};
  }
  if (!workspace.objectives[*found->objective].range) {
    return Error{
        fmt::format("'{}' has no period that can be read, so nothing can be said of how far it has "
                    "come; okr lint says where",
                    model::reference_of(workspace.objectives[*found->objective]))};
  }
  return report::at_and_below(workspace, *found->objective, found->key_result);
}

/// Where a reference is asked for, all periods that it reaches into are shown.
Result<std::vector<model::PeriodInUse>> periods_of(const Session& session, const StatusArgs& args,
                                                   const model::Workspace& workspace) {
  if (!args.reference.empty() && args.period.empty()) return model::periods_in_use(workspace);
  return periods_asked_for(workspace, args.period, session.as_of);
}

/// What is due is so in any period, unless one is asked for.
void keep_period(const model::Workspace& workspace, const model::PeriodInUse& period,
                 report::Selection& selection) {
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    if (workspace.objectives[i].period != period.id) selection.objectives[i] = false;
  }
}

/// KPIs belong to no period and are in no objective, so only people narrow them.
std::vector<std::uint32_t> kpis_asked_for(const StatusArgs& args,
                                          const model::Workspace& workspace) {
  std::vector<std::uint32_t> kpis;
  if (!args.reference.empty() || !args.period.empty()) return kpis;
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) {
    const std::string owner = workspace.kpis[i].owner ? **workspace.kpis[i].owner : "";
    if (is_owned(args.filter, {owner}) && is_of_team(args.filter, workspace.config, owner)) {
      kpis.push_back(i);
    }
  }
  return kpis;
}

report::LintView::Summary summary_of(const Session& session) {
  return session.loudness == Loudness::quiet ? report::LintView::Summary::left_out
                                             : report::LintView::Summary::shown;
}

int show_due(const Session& session, const StatusArgs& args, const model::Workspace& workspace,
             const rollup::Scores& scores, report::Selection selection) {
  if (!args.period.empty()) {
    const Result<PeriodInUse> period = period_named(workspace, args.period);
    if (!period) return fail(session.env, period.error());
    keep_period(workspace, *period, selection);
  }
  const std::vector<report::Due> due =
      report::what_is_due(workspace, scores, selection, kpis_asked_for(args, workspace));
  if (args.format == "json") {
    session.env.out << report::due_json(workspace, due, session.as_of);
  } else {
    show_paged(session.env, report::due_text(due, session.out, summary_of(session)));
  }
  return args.exit_code && !due.empty() ? exit_findings : exit_fine;
}

int show_status(const Session& session, const StatusArgs& args, const model::Workspace& workspace,
                const rollup::Scores& scores, report::Selection selection) {
  Result<std::vector<model::PeriodInUse>> periods = periods_of(session, args, workspace);
  if (!periods) return fail(session.env, periods.error());
  const report::StatusView view{.workspace = workspace,
                                .scores = scores,
                                .periods = *std::move(periods),
                                .selection = std::move(selection),
                                .depth = args.depth,
                                .summary = summary_of(session)};
  if (args.format == "json") {
    session.env.out << report::status_json(view);
  } else {
    show_paged(session.env, report::status_text(view, session.out));
  }
  return exit_fine;
}

/// Options that say nothing together.
std::optional<Error> mismatched(const StatusArgs& args) {
  if (args.exit_code && !args.due) {
    return Error{"--exit-code goes with --due: it exits with 1 where something is due"};
  }
  if (args.depth && args.due) {
    return Error{
        "--depth does not go with --due: what is due is no cascade; narrow it with --team"};
  }
  return std::nullopt;
}

int run_status(const Session& session, const StatusArgs& args) {
  if (const auto error = mismatched(args)) return fail(session.env, *error);
  const Result<std::shared_ptr<const Tree>> tree = load_workspace(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  if (const auto error = nothing_to_show(session, **tree)) return fail(session.env, *error);
  const model::Workspace& workspace = (*tree)->workspace;
  if (workspace.objectives.empty() && args.asks_for_the_whole()) {
    session.env.out << words_to_begin(session);
    return exit_fine;
  }
  if (const auto unknown = check_names(args.filter, workspace)) return fail(session.env, *unknown);
  Result<report::Selection> selection = selection_of(session, args, workspace);
  if (!selection) return fail(session.env, selection.error());
  narrow(workspace, args.filter, *selection);
  if (args.period.empty()) note_without_period(session, workspace, selection->objectives);
  const auto scores =
      std::make_shared<const rollup::Scores>(rollup::score(workspace, session.as_of));
  session.env.kept.push_back(scores);
  if (args.due) return show_due(session, args, workspace, *scores, *std::move(selection));
  return show_status(session, args, workspace, *scores, *std::move(selection));
}

}  // namespace

Action declare_status(CLI::App& app) {
  auto args = std::make_shared<StatusArgs>();
  add_text(app, "REF", args->reference, "REF",
           "an objective or key result: it and what is aligned to it");
  declare_period(app, args->period);
  declare_filter(app, args->filter);
  add_count(app, "--depth", args->depth, "levels of the cascade below the topmost one shown");
  add_flag(app, "--due", args->due, "what people owe: check-ins and readings, oldest first");
  add_flag(app, "--exit-code", args->exit_code, "with --due: exit with 1 where something is due");
  add_choice(app, "--format", args->format, "text|json", "for people, or for programs");
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_status(session, *args); };
}

}  // namespace okr::cli
