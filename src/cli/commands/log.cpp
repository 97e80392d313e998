// SPDX-License-Identifier: MIT
// okr log: everything that was recorded, newest first.
#include "../commands.h"
#include "../filter.h"
#include "../names.h"
#include "../options.h"
#include "../periods.h"
#include "../session.h"
#include "../step_log.h"
#include "../workspace.h"

#include <okr/model/find.h>
#include <okr/report/log.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

using model::KeyResultIndex;
using model::Workspace;
using report::LogScope;

struct LogArgs {
  std::string reference;
  std::string since;
  std::string until;
  std::string by;
  std::string period;
  Filter filter;
  std::optional<std::size_t> limit;
  std::string format = "text";
  Limits limits;
};

std::string check_date(const std::string& s) {
  if (model::parse_date(s)) return {};
  return fmt::format("'{}' is no day; write it like 2026-10-05", s);
}

std::vector<std::string> known_authors(const Workspace& workspace) {
  std::vector<std::string> names = known_people(workspace);
  const auto add = [&](const std::vector<model::CheckIn>& checkins) {
    for (const model::CheckIn& checkin : checkins) {
      if (checkin.by) names.push_back(**checkin.by);
    }
  };
  for (const model::Objective& objective : workspace.objectives) {
    for (const model::KeyResult& key_result : objective.key_results) add(key_result.checkins);
  }
  for (const model::Kpi& kpi : workspace.kpis) add(kpi.readings);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::optional<Error> check_people(const LogArgs& args, const Workspace& workspace) {
  if (auto error = check_names(args.filter, workspace)) return error;
  if (args.by.empty()) return std::nullopt;
  return unknown_name("--by", "person", args.by, known_authors(workspace));
}

/// The one thing that was asked for, and the period.
struct Asked {
  std::optional<model::Found> thing;
  std::optional<PeriodInUse> period;
};

Result<Asked> read_asked(const LogArgs& args, const Workspace& workspace, model::Date as_of) {
  Asked asked;
  if (!args.period.empty()) {
    const Result<PeriodInUse> period = period_named(workspace, args.period);
    if (!period) return period.error();
    asked.period = *period;
  }
  if (args.reference.empty()) return asked;
  const Result<model::Found> thing = model::find(workspace, args.reference, as_of);
  if (!thing) return thing.error();
  if (thing->project) {
    return Error{
        fmt::format("nothing is checked in on a project: '{}' has no log", args.reference)};
  }
  asked.thing = *thing;
  return asked;
}

bool holds(const Asked& asked, const model::Objective& objective, std::uint32_t number) {
  if (asked.thing && asked.thing->objective != number) return false;
  return !asked.period || model::is_in(*asked.period, objective);
}

std::vector<KeyResultIndex> key_results_of(const Workspace& workspace, const LogArgs& args,
                                           const Asked& asked) {
  std::vector<KeyResultIndex> out;
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    const model::Objective& objective = workspace.objectives[o];
    const bool is_meant =
        holds(asked, objective, o) && is_of_team(args.filter, workspace.config, objective.team);
    if (!is_meant) continue;
    for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
      if (asked.thing && asked.thing->key_result.value_or(k) != k) continue;
      const bool is_theirs =
          args.filter.owner.empty() ||
          is_owned(args.filter, model::owners_of(workspace, objective, objective.key_results[k]));
      if (is_theirs) out.push_back({o, k});
    }
  }
  return out;
}

/// A KPI is of no team and no period.
std::vector<std::uint32_t> kpis_of(const Workspace& workspace, const LogArgs& args,
                                   const Asked& asked) {
  std::vector<std::uint32_t> out;
  if (asked.thing && asked.thing->kpi) return {*asked.thing->kpi};
  if (asked.thing || asked.period || !args.filter.team.empty()) return out;
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) {
    const auto& owner = workspace.kpis[i].owner;
    if (args.filter.owner.empty() || (owner && **owner == args.filter.owner)) out.push_back(i);
  }
  return out;
}

LogScope scope_of(const Workspace& workspace, const LogArgs& args, const Asked& asked) {
  LogScope scope;
  const bool of_kpi = asked.thing && asked.thing->kpi;
  if (!of_kpi) scope.key_results = key_results_of(workspace, args, asked);
  scope.kpis = kpis_of(workspace, args, asked);
  if (asked.thing) scope.milestone = asked.thing->milestone;
  scope.since = model::parse_date(args.since);
  scope.until = model::parse_date(args.until);
  scope.by = args.by;
  return scope;
}

bool is_one_thing(const std::vector<report::LogEntry>& entries, const Asked& asked) {
  const bool is_asked = asked.thing && (asked.thing->kpi || asked.thing->key_result);
  return is_asked && std::all_of(entries.begin(), entries.end(), [&](const auto& entry) {
           return entry.kpi == entries[0].kpi && entry.milestone == entries[0].milestone;
         });
}

int run_log(const Session& session, const LogArgs& args) {
  const auto tree = load_workspace(session, args.limits);
  if (!tree) return fail(session.env, tree.error());
  if ((*tree)->nothing_found) return fail(session.env, *(*tree)->nothing_found);
  const Workspace& workspace = (*tree)->workspace;
  if (const auto error = check_people(args, workspace)) return fail(session.env, *error);
  const Result<Asked> asked = read_asked(args, workspace, session.as_of);
  if (!asked) return fail(session.env, asked.error());
  std::vector<report::LogEntry> entries =
      report::log_entries(workspace, scope_of(workspace, args, *asked), session.as_of);
  const std::size_t total = entries.size();
  if (args.limit && *args.limit < total)
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(*args.limit), entries.end());
  using report::LogView;
  const LogView view{
      .workspace = workspace,
      .entries = entries,
      .total = total,
      .as_of = session.as_of,
      .of = is_one_thing(entries, *asked) ? LogView::Of::one_thing : LogView::Of::many,
      .summary = session.loudness == Loudness::quiet ? report::LintView::Summary::left_out
                                                     : report::LintView::Summary::shown};
  session.env.out << (args.format == "json"
                          ? report::log_json(view)
                          : for_log(session.env, report::log_text(view, session.out)));
  return exit_fine;
}

}  // namespace

Action declare_log(CLI::App& app) {
  auto args = std::make_shared<LogArgs>();
  add_value(app, "REF", args->reference, "ITEM", "one objective, key result, milestone or kpi:ID");
  add_value(app, "--since", args->since, "DATE", "only from this day on", check_date);
  add_value(app, "--until", args->until, "DATE", "only up to this day", check_date);
  add_value(app, "--by", args->by, "PERSON", "only what this person wrote");
  declare_filter(app, args->filter);
  declare_period(app, args->period);
  add_count(app, "-n,--limit", args->limit, "only so many, the newest");
  add_choice(app, "--format", args->format, "text|json", "for people, or one document");
  declare_limits(app, args->limits);
  return [args](const Session& session) { return run_log(session, *args); };
}

}  // namespace okr::cli
