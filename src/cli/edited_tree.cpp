// SPDX-License-Identifier: MIT
#include "edited_tree.h"

#include "lint_check.h"
#include "numbers.h"
#include "options.h"
#include "paths.h"
#include "shown_diff.h"

#include <okr/cli/write_file.h>
#include <okr/edit/edit_file.h>
#include <okr/edit/links.h>
#include <okr/edit/unified_diff.h>
#include <okr/text/lines.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <tuple>
#include <utility>

namespace okr::cli {
namespace {

using model::Workspace;

/// Errors by rule and file: places move, and messages may name what was renamed.
using Counts = std::map<std::pair<std::string_view, std::uint32_t>, int>;

Counts counts_of(const std::vector<diag::Diagnostic>& findings) {
  Counts counts;
  for (const diag::Diagnostic& finding : findings) {
    if (finding.severity == diag::Severity::error) ++counts[{finding.rule, finding.span.file}];
  }
  return counts;
}

std::string line_of(const Workspace& workspace, const diag::Diagnostic& finding) {
  const text::Source& source = workspace.sources[finding.span.file];
  const text::Position at = text::LineMap(source.bytes).position(source.bytes, finding.span.begin);
  return fmt::format("\n  {}:{}:{}: {} [{}]", source.path, at.line, at.column, finding.message,
                     finding.rule);
}

/// A finding, wherever it has moved to.
using Told = std::tuple<std::string_view, std::uint32_t, std::string, std::string>;

Told told(const Workspace& workspace, const diag::Diagnostic& finding) {
  return {finding.rule, finding.span.file, finding.message,
          std::string(text::slice(workspace.sources[finding.span.file], finding.span))};
}

std::optional<Error> new_errors(const Session& session, const Tree& before, const Tree& after) {
  const lint::Report was_reported = check(session, {}, before);
  const Counts known = counts_of(was_reported.diagnostics);
  std::multiset<Told> told_before;
  for (const diag::Diagnostic& finding : was_reported.diagnostics)
    told_before.insert(told(before.workspace, finding));
  const lint::Report report = check(session, {}, after);
  const Counts now = counts_of(report.diagnostics);
  std::string lines;
  for (const diag::Diagnostic& finding : report.diagnostics) {
    if (finding.severity != diag::Severity::error) continue;
    const auto key = std::pair(finding.rule, finding.span.file);
    const auto was = known.find(key);
    if (was != known.end() && now.at(key) <= was->second) continue;
    const auto old = told_before.find(told(after.workspace, finding));
    if (old == told_before.end()) {
      lines += line_of(after.workspace, finding);
    } else {
      told_before.erase(old);
    }
  }
  if (lines.empty()) return std::nullopt;
  return Error{"nothing is written, since these would be wrong then:" + lines};
}

std::size_t lines_changed(const FixedFile& file) {
  const std::string diff = edit::unified_diff(file.path, file.before, file.after);
  std::size_t added = 0;
  std::size_t removed = 0;
  for (std::size_t at = diff.find('\n'); at != std::string::npos; at = diff.find('\n', at + 1)) {
    const std::string_view rest = std::string_view(diff).substr(at + 1);
    if (rest.starts_with("+++")) continue;
    if (rest.starts_with('+')) ++added;
    if (rest.starts_with('-')) ++removed;
  }
  return std::max(added, removed);
}

}  // namespace

Result<Tree> tree_to_edit(const Session& session, const Limits& limits) {
  Result<Tree> tree =
      load_tree(session, {.paths = {}, .given = {}, .from_stdin = {}, .limits = limits});
  if (!tree) return tree.error();
  if (tree->nothing_found) return *tree->nothing_found;
  if (tree->usable) return tree;
  return Error{
      fmt::format("'{}' cannot be used; okr lint says why", joined(tree->place.root, config_name))};
}

Result<NewBytes> bytes_with(const Tree& tree, const edit::IntentsByFile& intents,
                            const Limits& limits) {
  NewBytes out;
  for (const auto& [file, meant] : intents) {
    Result<std::string> bytes = edit::edit_file(tree.workspace.sources[file], meant, limits.file);
    if (!bytes) return bytes.error();
    out[file] = *std::move(bytes);
  }
  return out;
}

Result<EditedTree> edited_tree(const Session& session, const Tree& tree, const NewBytes& bytes,
                               const Limits& limits, std::optional<std::uint32_t> realigned) {
  TreeRequest request{.paths = {}, .given = {}, .from_stdin = {}, .limits = limits};
  std::vector<FixedFile> files;
  for (const auto& [file, text] : bytes) {
    const text::Source& source = tree.workspace.sources[file];
    if (text == source.bytes) continue;
    request.given[absolute(tree.place.root, source.path)] = text;
    files.push_back({source.path, source.bytes, text});
  }
  Result<Tree> after = load_tree(session, request);
  if (!after) return after.error();
  if (auto error = new_errors(session, tree, *after)) return *std::move(error);
  if (auto error = edit::links_astray(tree.workspace, after->workspace, realigned))
    return *std::move(error);
  return EditedTree{*std::move(after), std::move(files)};
}

int write_or_show(const Session& session, const EditedTree& edited, Writing writing,
                  std::string_view done) {
  if (writing == Writing::diff) {
    session.env.out << shown_diff(session.env, diff_of(edited.files));
    return exit_fine;
  }
  std::vector<FileChange> changes;
  for (const FixedFile& file : edited.files) {
    changes.push_back({absolute(edited.after.place.root, file.path), file.before, file.after});
  }
  const Result<Written> written = replace_files(changes);
  if (!written) return fail(session.env, written.error());
  if (session.loudness == Loudness::quiet) return exit_fine;
  for (const FixedFile& file : edited.files) {
    session.env.out << fmt::format("{}: {}\n", text::escape_controls(file.path),
                                   counted(lines_changed(file), "line"));
  }
  session.env.out << text::escape_controls(done)
                  << (edited.after.place.has_git ? "; read the diff: git diff\n" : "\n");
  return exit_fine;
}

int say_unchanged(const Session& session, Writing writing, std::string_view text) {
  if (writing == Writing::diff) {
    note(session.env, std::string(text));
  } else {
    session.env.out << text::escape_controls(text) << '\n';
  }
  return exit_fine;
}

void declare_dry_run(CLI::App& app, bool& dry_run) {
  add_flag(app, "--dry-run", dry_run, "show the change as one diff and write nothing");
}

}  // namespace okr::cli
