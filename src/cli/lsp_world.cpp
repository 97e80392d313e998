// SPDX-License-Identifier: MIT
#include "lsp_world.h"

#include "lint_check.h"
#include "local_day.h"
#include "paths.h"
#include "tree.h"
#include "walk.h"

#include <okr/cli/version.h>
#include <okr/lint/rule.h>
#include <okr/rollup/scores.h>

#include <memory>
#include <utility>

namespace okr::cli {
namespace {

/// The linter's settings: okr.yaml's, without what needs git.
LintArgs lint_args() {
  LintArgs args;
  for (const lint::Rule* const rule : lint::all_rules()) {
    if (rule->needs_git) args.ignore.emplace_back(rule->id);
  }
  return args;
}

/// The day at the start, and how far the clock has gone since.
struct Day {
  model::Date as_of;
  model::Date clock;
  model::Date started;
  bool is_pinned;  ///< by --as-of
};

/// `session` in `folder`, today.
Session session_in(const Session& session, const std::string& folder, const Day& day) {
  const auto gone = local_day() - day.started;
  session.env.today = day.clock + gone;
  Session out = session;
  out.folder = folder;
  out.as_of = day.is_pinned ? day.as_of : day.as_of + gone;
  return out;
}

Result<std::shared_ptr<const lsp::Snapshot>> load(const Session& session,
                                                  const lsp::OpenFiles& open) {
  TreeRequest request{.paths = {}, .given = {}, .open = open, .from_stdin = {}, .limits = {}};
  Result<Tree> tree = load_tree(session, request);
  if (!tree) return tree.error();
  if (tree->nothing_found && tree->problems.empty()) return *tree->nothing_found;
  lint::Report report = check(session, lint_args(), *tree);
  auto out = std::make_shared<lsp::Snapshot>();
  out->folder = tree->place.root;
  out->findings = std::move(report.diagnostics);
  out->workspace = std::move(tree->workspace);
  out->as_of = session.as_of;
  out->scores = rollup::score(out->workspace, session.as_of);
  return std::shared_ptr<const lsp::Snapshot>(std::move(out));
}

}  // namespace

lsp::World lsp_world(const Session& session) {
  const Day day{.as_of = session.as_of,
                .clock = session.env.today,
                .started = local_day(),
                .is_pinned = session.as_of != session.env.today};
  return {.version = std::string(version()),
          .resolved =
              [](const std::string& path) {
                return joined(resolved(parent_of(path)), name_of_path(path));
              },
          .home =
              [](const std::string& path) {
                return folder_above_with(parent_of(path), std::string(config_name));
              },
          .load =
              [&session, day](const std::string& folder, const lsp::OpenFiles& open) {
                return load(session_in(session, folder, day), open);
              }};
}

}  // namespace okr::cli
