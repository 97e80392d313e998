// SPDX-License-Identifier: MIT
// Few processes, whatever the number of periods and files: one for the line of commits, one for the
// disk, one for all pairs of trees, two for all bytes.
#include "history.h"

#include "git.h"
#include "git_changes.h"
#include "git_commits.h"
#include "past_states.h"

#include <algorithm>
#include <map>
#include <set>

namespace okr::cli {
namespace {

using model::Date;
using model::PeriodInUse;

/// The first day of the second half.
Date half_of(const model::DateRange& range) {
  return range.start + std::chrono::days(range.days() / 2);
}

/// Of those with the same days, one.
std::vector<PeriodInUse> once_each(std::vector<PeriodInUse> periods) {
  std::vector<PeriodInUse> out;
  for (PeriodInUse& period : periods) {
    const bool is_known = std::any_of(out.begin(), out.end(), [&](const PeriodInUse& other) {
      return other.range == period.range;
    });
    if (!is_known) out.push_back(std::move(period));
  }
  return out;
}

std::vector<PeriodInUse> periods_to_look_at(const model::Workspace& workspace, Date as_of) {
  std::vector<PeriodInUse> periods = once_each(model::periods_in_use(workspace));
  std::erase_if(periods, [&](const PeriodInUse& period) {
    return as_of < period.range.start ||
           period.range.end + std::chrono::days(days_looked_back_after_end) < as_of;
  });
  return periods;
}

/// All names that objectives have for the days of the period.
std::vector<std::string> names_of(const model::Workspace& workspace, const PeriodInUse& period) {
  std::set<std::string> names{period.id};
  for (const model::Objective& objective : workspace.objectives) {
    if (objective.range == period.range) names.insert(objective.period);
  }
  return {names.begin(), names.end()};
}

At at_before(const FirstParentLine& line, Date day) {
  const Commit* const commit = last_before(line, day);
  return commit ? static_cast<At>(commit - line.commits.data()) : line.commits.size();
}

struct Moments {
  PeriodInUse period;
  At begin = 0;
  std::optional<At> half;
};

/// Files of the workspace that the lists name, and those that git does not know.
Result<std::vector<bool>> files_that_may_differ(const Tree& tree,
                                                const std::vector<std::vector<GitChange>>& lists) {
  const Result<std::vector<std::string>> known = known_files(tree.place.root);
  if (!known) return known.error();
  const std::set<std::string> stored(known->begin(), known->end());
  std::set<std::string> changed;
  for (const auto& list : lists) {
    for (const GitChange& change : list) changed.insert(change.path);
  }
  std::vector<bool> differ;
  for (const text::Source& source : tree.workspace.sources) {
    differ.push_back(changed.contains(source.path) || !stored.contains(source.path));
  }
  return differ;
}

/// By their order in the line, each once.
std::vector<PlaceWanted> places_of(const model::Workspace& workspace,
                                   const std::vector<Moments>& moments) {
  std::map<At, std::set<std::string>> places;
  for (const Moments& each : moments) {
    const std::vector<std::string> names = names_of(workspace, each.period);
    places[each.begin].insert(names.begin(), names.end());
    if (each.half) places[*each.half].insert(names.begin(), names.end());
  }
  std::vector<PlaceWanted> out;
  for (const auto& [at, names] : places) out.push_back({at, {names.begin(), names.end()}});
  return out;
}

const PastState& state_at(const std::vector<PlaceWanted>& places,
                          const std::vector<PastState>& states, At at) {
  const auto found = std::find_if(places.begin(), places.end(),
                                  [&](const PlaceWanted& place) { return place.at == at; });
  return states[static_cast<std::size_t>(found - places.begin())];
}

Result<compare::History> compare_all(const Looking& looking, const std::vector<Moments>& moments) {
  const std::vector<PlaceWanted> places = places_of(looking.tree.workspace, moments);
  const auto lists = changes_since_each(looking, places);
  if (!lists) return lists.error();
  const bool nothing =
      std::all_of(lists->begin(), lists->end(), [](const auto& list) { return list.empty(); });
  if (nothing) return compare::History();
  const auto states = states_at(looking, places, *lists);
  if (!states) return states.error();
  const auto may_differ = files_that_may_differ(looking.tree, *lists);
  if (!may_differ) return may_differ.error();
  std::vector<compare::PeriodPast> past;
  for (const Moments& each : moments) {
    const PastState& begin = state_at(places, *states, each.begin);
    compare::PeriodPast& one = past.emplace_back();
    one.period = each.period;
    one.begin = begin.then.get();
    one.begin_later = begin.later.get();
    if (!each.half) continue;
    const PastState& half = state_at(places, *states, *each.half);
    one.half = half.then.get();
    one.half_later = half.later.get();
  }
  return compare::history_of(looking.tree.workspace, *may_differ, past, looking.session.as_of);
}

Result<compare::History> compare_line(const Session& session, const Tree& tree,
                                      const Limits& limits, const FirstParentLine& line,
                                      const std::vector<Moments>& moments) {
  Result<std::vector<GitChange>> on_disk = disk_changes(tree.place.root, line.commits.front().hash);
  if (!on_disk) return on_disk.error();
  return compare_all({session, tree, limits, line, *std::move(on_disk)}, moments);
}

/// Whether there is a git and a commit, so that what failed is worth a word.
bool has_commit(const std::string& folder) {
  const Result<GitAnswer> head = ask_git(folder, {"rev-parse", "--verify", "--quiet", "HEAD"});
  constexpr int no_such_thing = 1;
  return head && head->exit_code != no_such_thing;
}

std::vector<Moments> moments_of(const std::vector<PeriodInUse>& periods,
                                const FirstParentLine& line, Date as_of) {
  std::vector<Moments> moments;
  for (const PeriodInUse& period : periods) {
    Moments each{.period = period, .begin = at_before(line, period.range.start), .half = {}};
    const Date half = half_of(period.range);
    if (half <= as_of) each.half = at_before(line, half);
    moments.push_back(std::move(each));
  }
  return moments;
}

bool needs_more_than(const FirstParentLine& line, const std::vector<Moments>& moments) {
  return std::any_of(moments.begin(), moments.end(),
                     [&](const Moments& each) { return each.begin == line.commits.size(); });
}

}  // namespace

HistoryFound find_history(const Session& session, const Tree& tree, const Limits& limits) {
  if (!tree.place.has_git || !tree.place.has_config || !tree.usable) return {};
  const std::vector<PeriodInUse> periods = periods_to_look_at(tree.workspace, session.as_of);
  if (periods.empty()) return {};
  const auto first = std::min_element(
      periods.begin(), periods.end(),
      [](const PeriodInUse& a, const PeriodInUse& b) { return a.range.start < b.range.start; });
  const Result<FirstParentLine> line = first_parent_line(tree.place.root, first->range.start);
  if (!line) {
    if (!has_commit(tree.place.root)) return {};
    return {.history = {}, .missing = line.error().message};
  }
  const std::vector<Moments> moments = moments_of(periods, *line, session.as_of);
  if (needs_more_than(*line, moments) && is_shallow(tree.place.root)) {
    return {.history = {},
            .missing =
                "git has only the newest part of the history here, so that nothing is "
                "compared with what it was; git fetch --unshallow gets the rest"};
  }
  Result<compare::History> history = compare_line(session, tree, limits, *line, moments);
  if (!history) return {.history = {}, .missing = history.error().message};
  return {.history = *std::move(history), .missing = {}};
}

Result<compare::History> history_since(const Session& session, const Tree& tree,
                                       const std::string& rev, const Limits& limits) {
  const Result<Commit> commit = commit_named(tree.place.root, rev);
  if (!commit) return commit.error();
  const FirstParentLine line{.commits = {*commit}, .reaches_back = true};
  std::vector<Moments> moments;
  for (const PeriodInUse& period : once_each(model::periods_in_use(tree.workspace))) {
    Moments each{.period = period, .begin = 0, .half = {}};
    // What was there before the half says nothing of what came after it.
    if (half_of(period.range) <= commit->day) each.half = 0;
    moments.push_back(std::move(each));
  }
  if (moments.empty()) return compare::History();
  return compare_line(session, tree, limits, line, moments);
}

std::optional<compare::History> history_of(const Session& session, const Tree& tree) {
  HistoryFound found = find_history(session, tree, {});
  if (found.missing && session.loudness != Loudness::quiet) note(session.env, *found.missing);
  if (found.missing) return std::nullopt;
  return std::move(found.history);
}

}  // namespace okr::cli
