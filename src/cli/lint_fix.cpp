// SPDX-License-Identifier: MIT
#include "lint_fix.h"

#include "paths.h"

#include <okr/cli/write_file.h>
#include <okr/edit/fixes.h>
#include <okr/edit/unified_diff.h>

#include <algorithm>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

// A fix can make room for another one that overlapped it; none needs more rounds than this.
constexpr int most_rounds = 10;

struct Round {
  std::size_t applied = 0;
  std::vector<Error> refused;
};

std::set<std::uint32_t> files_with_fixes(const lint::Report& report) {
  std::set<std::uint32_t> files;
  for (const diag::Diagnostic& finding : report.diagnostics) {
    if (!finding.fixes.empty()) files.insert(finding.span.file);
  }
  return files;
}

Round fix_once(const LintArgs& args, const Tree& tree, const lint::Report& report,
               TreeRequest& request) {
  const edit::Wanted wanted =
      args.unsafe_fixes ? edit::Wanted::safe_and_unsafe : edit::Wanted::safe;
  Round round;
  for (const std::uint32_t file : files_with_fixes(report)) {
    const text::Source& source = tree.workspace.sources[file];
    edit::Fixed fixed =
        edit::apply_fixes(source, file, report.diagnostics, wanted, request.limits.file);
    round.refused.insert(round.refused.end(), fixed.refused.begin(), fixed.refused.end());
    if (fixed.applied == 0) continue;
    round.applied += fixed.applied;
    request.given[absolute(tree.place.root, source.path)] = std::move(fixed.bytes);
  }
  return round;
}

/// Files whose bytes are no longer those of the first tree.
std::vector<FixedFile> changed_files(const Place& place, const TreeRequest& request,
                                     std::vector<text::Source> first) {
  std::vector<FixedFile> out;
  for (text::Source& source : first) {
    const auto given = request.given.find(absolute(place.root, source.path));
    if (given == request.given.end() || given->second == source.bytes) continue;
    out.push_back({std::move(source.path), std::move(source.bytes), given->second});
  }
  return out;
}

}  // namespace

Result<FixRun> fix_in_memory(const Session& session, const LintArgs& args, TreeRequest request,
                             Tree tree, lint::Report report, const Known& known) {
  const std::vector<text::Source> first = tree.workspace.sources;
  FixRun run{.tree = std::move(tree), .report = std::move(report), .files = {}, .refused = {}};
  for (int i = 0; i < most_rounds; ++i) {
    Round round = fix_once(args, run.tree, run.report, request);
    run.refused = std::move(round.refused);
    if (round.applied == 0) break;
    run.applied += round.applied;
    Result<Tree> again = load_tree(session, request);
    if (!again) return again.error();
    run.tree = *std::move(again);
    run.report = check_again(session, args, run.tree, known);
  }
  run.files = changed_files(run.tree.place, request, first);
  return run;
}

std::string diff_of(const std::vector<FixedFile>& files) {
  std::string out;
  for (const FixedFile& file : files) out += edit::unified_diff(file.path, file.before, file.after);
  return out;
}

std::vector<Error> write_fixed(const Place& place, const std::vector<FixedFile>& files) {
  std::vector<Error> errors;
  for (const FixedFile& file : files) {
    const std::string path = absolute(place.root, file.path);
    const Result<Written> written = replace_file(path, file.before, file.after);
    if (!written) errors.push_back(written.error());
  }
  return errors;
}

}  // namespace okr::cli
