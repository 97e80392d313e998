// SPDX-License-Identifier: MIT
// okr tree: what is aligned to what.
#include "../commands.h"
#include "../filter.h"
#include "../options.h"
#include "../periods.h"
#include "../session.h"
#include "../step_log.h"
#include "../workspace.h"

#include <okr/model/find.h>
#include <okr/report/alignment.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

using model::Workspace;
using report::AlignmentView;

struct TreeArgs {
  std::string reference;
  std::string period;
  Filter filter;
  bool key_results = false;
  std::string format = "text";
  Limits limits;
};

Result<model::Found> find_top(const Workspace& workspace, const std::string& reference,
                              model::Date as_of) {
  Result<model::Found> found = model::find(workspace, reference, as_of);
  if (!found || (found->objective && !found->milestone)) return found;
  return Error{fmt::format(
      "nothing is aligned to '{}': name an objective or key result, or leave it out", reference)};
}

bool is_in(const std::vector<PeriodInUse>& periods, const model::Objective& objective) {
  return std::any_of(periods.begin(), periods.end(),
                     [&](const PeriodInUse& period) { return model::is_in(period, objective); });
}

/// Narrows what is shown to the periods, team and owner asked for.
Result<std::vector<bool>> narrowed(std::vector<bool> shown, const Workspace& workspace,
                                   const TreeArgs& args, model::Date as_of) {
  const bool any_period = !args.reference.empty() && args.period.empty();
  const auto periods = periods_asked_for(workspace, args.period, as_of);
  if (!periods) return periods.error();
  const bool any = any_period || periods->empty();
  for (std::uint32_t i = 0; i < shown.size(); ++i) {
    const model::Objective& objective = workspace.objectives[i];
    const bool is_meant = (any || is_in(*periods, objective)) &&
                          is_of_team(args.filter, workspace.config, objective.team) &&
                          (args.filter.owner.empty() ||
                           is_owned(args.filter, model::owners_of(workspace, objective)));
    shown[i] = shown[i] && is_meant;
  }
  return shown;
}

Result<AlignmentView> view_of(const Session& session, const Workspace& workspace,
                              const TreeArgs& args) {
  AlignmentView view{.workspace = workspace,
                     .shown = std::vector<bool>(workspace.objectives.size(), true),
                     .as_of = session.as_of};
  if (!args.reference.empty()) {
    const Result<model::Found> top = find_top(workspace, args.reference, session.as_of);
    if (!top) return top.error();
    view.top = top->objective;
    view.top_key_result = top->key_result;
    view.shown = report::aligned_below(workspace, *top->objective, top->key_result);
  }
  Result<std::vector<bool>> shown = narrowed(std::move(view.shown), workspace, args, session.as_of);
  if (!shown) return shown.error();
  view.shown = *std::move(shown);
  if (view.top) view.shown[*view.top] = true;
  if (args.key_results) view.key_results = AlignmentView::KeyResults::shown;
  if (session.loudness == Loudness::quiet) view.summary = report::LintView::Summary::left_out;
  return view;
}

/// What is in no period is in none of those shown. Below a REF, and where no period is in use at
/// all, everything is.
void note_left_out(const Session& session, const Workspace& workspace, const TreeArgs& args) {
  const bool all_shown = !args.reference.empty() || model::periods_in_use(workspace).empty();
  if (all_shown || !args.period.empty()) return;
  std::vector<bool> meant;
  for (const model::Objective& objective : workspace.objectives) {
    meant.push_back(is_of_team(args.filter, workspace.config, objective.team) &&
                    is_owned(args.filter, model::owners_of(workspace, objective)));
  }
  note_without_period(session, workspace, meant);
}

std::string printed(const AlignmentView& view, const std::string& format, const Session& session) {
  if (format == "dot") return report::alignment_dot(view);
  if (format == "mermaid") return report::alignment_mermaid(view);
  return format == "json" ? report::alignment_json(view)
                          : for_log(session.env, report::alignment_text(view, session.out));
}

int run_tree(const Session& session, const TreeArgs& args) {
  const auto tree = load_workspace(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  if ((*tree)->nothing_found) return fail(session.env, *(*tree)->nothing_found);
  const Workspace& workspace = (*tree)->workspace;
  if (const auto error = check_names(args.filter, workspace)) return fail(session.env, *error);
  note_left_out(session, workspace, args);
  const Result<AlignmentView> view = view_of(session, workspace, args);
  if (!view) return fail(session.env, view.error());
  session.env.out << printed(*view, args.format, session);
  return exit_fine;
}

}  // namespace

Action declare_tree(CLI::App& app) {
  auto args = std::make_shared<TreeArgs>();
  add_value(app, "REF", args->reference, "REF", "one objective or key result, and all below it");
  declare_period(app, args->period);
  declare_filter(app, args->filter);
  add_flag(app, "--key-results", args->key_results, "show key results, too");
  add_choice(app, "--format", args->format, "text|dot|mermaid|json",
             "for people, for Graphviz, for Mermaid, or one document");
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_tree(session, *args); };
}

}  // namespace okr::cli
