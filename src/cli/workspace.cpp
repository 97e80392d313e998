// SPDX-License-Identifier: MIT
#include "workspace.h"

#include "numbers.h"
#include "paths.h"

#include <okr/lint/lint.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace okr::cli {
namespace {

/// Errors that leave every number as it is: who is meant, and what hangs on no sum.
constexpr std::array<std::string_view, 3> beside_the_numbers{"unknown-person", "unknown-carry",
                                                             "unknown-project-target"};

bool may_falsify(const diag::Diagnostic& finding) {
  if (finding.severity != diag::Severity::error) return false;
  const lint::Rule* const rule = lint::find_rule(finding.rule);
  if (rule && rule->group == lint::Group::suppression) return false;
  return std::find(beside_the_numbers.begin(), beside_the_numbers.end(), finding.rule) ==
         beside_the_numbers.end();
}

/// What reading and linking found, judged as okr lint does: settings and suppressions count.
std::vector<diag::Diagnostic> judged(const Session& session, const Tree& tree) {
  const lint::Configured configured = lint::configure(tree.workspace, {});
  const lint::Runner no_checks = [](std::size_t, const std::function<void(std::size_t)>&) {};
  return lint::run(tree.workspace, configured.settings,
                   {.as_of = session.as_of, .clock = session.env.today}, tree.problems, no_checks)
      .diagnostics;
}

}  // namespace

std::optional<Error> unusable(const Tree& tree) {
  if (tree.usable || tree.nothing_found) return std::nullopt;
  return Error{
      fmt::format("'{}' cannot be used; okr lint says why", joined(tree.place.root, config_name))};
}

void note_errors(const Session& session, const Tree& tree) {
  if (tree.problems.empty()) return;
  std::size_t errors = 0;
  std::set<std::uint32_t> files;
  for (const diag::Diagnostic& finding : judged(session, tree)) {
    if (!may_falsify(finding)) continue;
    ++errors;
    files.insert(finding.span.file);
  }
  if (errors == 0) return;
  note(session.env, fmt::format("{} in {} may make these numbers wrong; run okr lint",
                                counted(errors, "error"), counted(files.size(), "file")));
}

void say_what_was_read(const Session& session, const Tree& tree,
                       std::chrono::steady_clock::time_point started) {
  if (session.loudness != Loudness::verbose) return;
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
  for (const text::Source& source : tree.workspace.sources) {
    note(session.env, "read " + source.path);
  }
  note(session.env,
       fmt::format("root {}, {}, {} bytes, {:.3f} seconds", tree.place.root,
                   counted(tree.workspace.sources.size(), "file"), tree.bytes, seconds.count()));
}

Result<std::shared_ptr<const Tree>> load_workspace(const Session& session, const Limits& limits) {
  const auto started = std::chrono::steady_clock::now();
  Result<Tree> loaded =
      load_tree(session, {.paths = {}, .given = {}, .from_stdin = {}, .limits = limits});
  if (!loaded) return loaded.error();
  const auto tree = std::make_shared<const Tree>(*std::move(loaded));
  session.env.kept.push_back(tree);
  if (std::optional<Error> error = unusable(*tree)) return *std::move(error);
  say_what_was_read(session, *tree, started);
  note_errors(session, *tree);
  return std::shared_ptr<const Tree>(tree);
}

}  // namespace okr::cli
