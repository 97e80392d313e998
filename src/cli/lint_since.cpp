// SPDX-License-Identifier: MIT
#include "lint_since.h"

#include "git_tree.h"
#include "links_then.h"
#include "listing.h"

#include <okr/compare/changes.h>
#include <okr/compare/pairs.h>
#include <okr/compare/touched.h>
#include <okr/lint/only_new.h>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

/// A clone made for one run of CI has neither the branch nor the history; git's own words on it
/// name what helps by hand.
Error cannot_say(const Place& place, const Error& error) {
  std::string message = "--since: " + error.message;
  if (is_shallow(place.root)) {
    message +=
        "; in GitHub Actions give actions/checkout fetch-depth: 0, in GitLab CI set GIT_DEPTH: 0";
  }
  return {std::move(message)};
}

Result<Commit> begin_of_change(const LintArgs& args, const Tree& now) {
  if (!now.place.has_config) {
    return Error{
        "--since compares what okr.yaml names with what it named, and there is no okr.yaml here or "
        "above; run okr init"};
  }
  Result<Commit> rev = commit_named(now.place.root, args.since);
  if (!rev) return cannot_say(now.place, rev.error());
  if (const auto error = ambiguous(now.place.root, args.since))
    return cannot_say(now.place, *error);
  Result<Commit> base = merge_base(now.place.root, args.since, "HEAD");
  if (!base) return cannot_say(now.place, base.error());
  return base;
}

/// The names of what the earlier state has and the later one has not.
std::set<std::string> names_of_gone(const model::Workspace& before, const compare::Pairs& pairs) {
  std::set<std::string> names;
  const auto add = [&](const std::string& ref, const std::string& title) {
    names.insert(ref);
    if (!title.empty()) names.insert(title);
  };
  for (const std::uint32_t gone : pairs.gone_objectives) {
    const model::Objective& objective = before.objectives[gone];
    add(model::reference_of(objective), objective.title.value);
  }
  for (const model::KeyResultIndex gone : pairs.gone_key_results) {
    const model::Objective& objective = before.objectives[gone.objective];
    const model::KeyResult& key_result = objective.key_results[gone.key_result];
    add(model::reference_of(objective, key_result), key_result.title.value);
  }
  return names;
}

/// What was deleted since the period began, and was still there when the change began.
std::vector<text::Span> deletions_since(const model::Workspace& before, const compare::Pairs& pairs,
                                        const compare::History& history) {
  std::vector<text::Span> places;
  const std::set<std::string> gone = names_of_gone(before, pairs);
  for (const compare::PastEvent& event : history.events) {
    if (event.kind != compare::PastEvent::Kind::deleted) continue;
    if (gone.contains(event.ref) || gone.contains(event.title)) places.push_back(event.place);
  }
  return places;
}

compare::Touched nothing_touched(const model::Workspace& now) {
  compare::Touched out;
  out.objectives.assign(now.objectives.size(), false);
  for (const model::Objective& objective : now.objectives)
    out.key_results.emplace_back(objective.key_results.size(), false);
  out.kpis.assign(now.kpis.size(), false);
  out.projects.assign(now.projects.size(), false);
  return out;
}

}  // namespace

std::string short_hash(const Commit& commit) {
  return commit.hash.substr(0, 7);
}

bool is_left_out_by_day(const LintArgs& args, std::string_view rule) {
  const lint::Rule* const found = lint::find_rule(rule);
  return found != nullptr && found->needs_date &&
         std::find(args.select.begin(), args.select.end(), rule) == args.select.end();
}

Result<Earlier> earlier_of(const Session& session, const LintArgs& args, const Tree& now) {
  const Result<Commit> base = begin_of_change(args, now);
  if (!base) return base.error();
  Result<Tree> tree = tree_if_usable_at(session, now.place, *base, args.limits);
  if (!tree) return cannot_say(now.place, tree.error());
  Result<std::vector<text::Span>> dead = links_dead_then(*tree, *base);
  if (!dead) return cannot_say(now.place, dead.error());
  tree->workspace.dead_links = *std::move(dead);
  std::vector<diag::Diagnostic> stray = stray_globs(tree->workspace.config);
  std::move(stray.begin(), stray.end(), std::back_inserter(tree->problems));
  return Earlier{.tree = *std::move(tree), .commit = *base};
}

lint::Report only_since(const Earlier& earlier, const Tree& now, const compare::History& history,
                        lint::Report report) {
  using State = lint::EarlierState;
  const model::Workspace& before = earlier.tree.workspace;
  const compare::Pairs pairs = compare::pair_up(before, now.workspace);
  if (earlier.against == Earlier::Against::first_tree) {
    const compare::Touched touched = nothing_touched(now.workspace);
    return lint::only_new(now.workspace, std::move(report),
                          State{.workspace = before,
                                .report = earlier.report,
                                .pairs = pairs,
                                .touched = touched,
                                .git = State::Git::asked});
  }
  const compare::Changes changes = compare::changes(before, now.workspace, pairs);
  const compare::Touched touched = compare::touched_by(before, now.workspace, pairs, changes);
  return lint::only_new(now.workspace, std::move(report),
                        State{.workspace = before,
                              .report = earlier.report,
                              .pairs = pairs,
                              .touched = touched,
                              .git = State::Git::not_asked,
                              .deletions = deletions_since(before, pairs, history)});
}

std::optional<std::string> note_on(const Earlier& earlier, const Tree& now) {
  const std::string since = words_of(earlier.commit);
  const model::Workspace& before = earlier.tree.workspace;
  if (!earlier.tree.usable)
    return fmt::format("okr.yaml as it was on {} cannot be used, so that all is reported", since);
  if (!before.config_file)
    return fmt::format("there was no okr.yaml here on {}, so that all is reported", since);
  if (!compare::have_settings_changed(before, now.workspace)) return std::nullopt;
  return fmt::format(
      "settings in okr.yaml have changed since {}: what that brings up elsewhere is reported too",
      since);
}

}  // namespace okr::cli
