// SPDX-License-Identifier: MIT
#include "lint_baseline.h"

#include "numbers.h"
#include "output_place.h"
#include "paths.h"
#include "read_file.h"

#include <okr/cli/write_file.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <ostream>
#include <utility>
#include <variant>

namespace okr::cli {
namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20;

Error of_file(const std::string& shown, const std::string& message) {
  return {fmt::format("--baseline: '{}': {}", shown, message)};
}

Result<std::string> bytes_of(const BaselineFile& file) {
  FileBytes read = read_file(file.path, most_bytes);
  if (auto* const bytes = std::get_if<std::string>(&read)) return std::move(*bytes);
  if (const auto* const unreadable = std::get_if<Unreadable>(&read))
    return of_file(file.shown, unreadable->why);
  return of_file(file.shown, "it is larger than a baseline can be");
}

std::string named(const lint::BaselineEntry& entry) {
  return fmt::format("{} {}", entry.reference, entry.rule);
}

std::size_t new_entries(const lint::Baseline& written, const lint::WithBaseline& found) {
  return written.size() - found.used.size() - found.untold.size();
}

std::string counts_of(const lint::Baseline& written, const lint::WithBaseline& found) {
  std::string out = fmt::format("{} known", counted(written.size(), "finding"));
  if (!found.used.empty() || !found.untold.empty() || !found.stale.empty()) {
    out +=
        fmt::format(" ({} added, {} taken out)", new_entries(written, found), found.stale.size());
  }
  return out;
}

/// Findings that cannot be known.
std::size_t left_over(const lint::Baseline& written, const lint::WithBaseline& found) {
  return found.report.diagnostics.size() - new_entries(written, found);
}

}  // namespace

std::optional<Error> cannot_write_baseline(const LintArgs& args) {
  if (!args.write_baseline) return std::nullopt;
  struct Case {
    bool given;
    std::string_view option;
    std::string_view why;
  };
  constexpr std::string_view whole = "writes what is known of all files";
  constexpr std::string_view silent = "shows no findings and fixes none";
  const std::array<Case, 9> cases{{{!args.paths.empty(), "PATH", whole},
                                   {!args.filter.team.empty(), "--team", whole},
                                   {!args.filter.owner.empty(), "--owner", whole},
                                   {!args.since.empty(), "--since", whole},
                                   {args.fix, "--fix", silent},
                                   {args.unsafe_fixes, "--unsafe-fixes", silent},
                                   {args.diff, "--diff", silent},
                                   {!args.formats.empty(), "--format", silent},
                                   {args.statistics, "--statistics", silent}}};
  const auto found =
      std::find_if(cases.begin(), cases.end(), [](const Case& one) { return one.given; });
  if (found == cases.end()) return std::nullopt;
  return Error{fmt::format("--write-baseline {}; leave out {}", found->why, found->option)};
}

Result<BaselineFile> read_baseline(const Session& session, const LintArgs& args, const Tree& tree) {
  BaselineFile file;
  file.shown = args.baseline.empty() ? std::string(usual_baseline) : args.baseline;
  file.path = args.baseline.empty() ? joined(tree.place.root, usual_baseline)
                                    : absolute(session.folder, args.baseline);
  if (args.write_baseline && !tree.place.has_config) {
    return Error{
        "--write-baseline writes what is known of all files that okr.yaml names, and there is no "
        "okr.yaml here or above; run okr init"};
  }
  if (args.write_baseline && (file.path.ends_with(".yaml") || file.path.ends_with(".yml")))
    return of_file(file.shown, "it is named like an OKR file, which a baseline is not");
  if (const auto why = args.write_baseline ? stray_link(tree.place, file.path) : std::nullopt) {
    return of_file(file.shown, std::string(*why));
  }
  std::error_code ignored;
  const auto status = std::filesystem::symlink_status(file.path, ignored);
  if (status.type() == std::filesystem::file_type::not_found) {
    if (args.write_baseline) return file;
    return of_file(file.shown, "there is no such file; --write-baseline writes it");
  }
  Result<std::string> bytes = bytes_of(file);
  if (!bytes) return bytes.error();
  Result<lint::Baseline> entries = lint::parse_baseline(*bytes);
  if (!entries) return of_file(file.shown, entries.error().message);
  file.bytes = *std::move(bytes);
  file.entries = *std::move(entries);
  return file;
}

void say_stale(const Session& session, const BaselineFile& file, const lint::Baseline& stale) {
  if (stale.empty() || session.loudness == Loudness::quiet) return;
  constexpr std::size_t most_named = 3;
  std::string names;
  for (std::size_t i = 0; i < std::min(stale.size(), most_named); ++i)
    names += fmt::format("{}{}", i == 0 ? "" : ", ", named(stale[i]));
  if (stale.size() > most_named) names += fmt::format(" and {} more", stale.size() - most_named);
  note(session.env,
       fmt::format("'{}': {} matched nothing ({}); --write-baseline takes {} out", file.shown,
                   stale.size() == 1 ? "1 entry" : fmt::format("{} entries", stale.size()), names,
                   stale.size() == 1 ? "it" : "them"));
}

int write_baseline(const Session& session, const LintArgs& args, const Tree& tree,
                   const BaselineFile& file, const lint::WithBaseline& found) {
  const lint::Baseline written =
      lint::baseline_of(tree.workspace, args.limits.file, found, session.as_of);
  const std::string text = lint::to_text(written);
  if (file.bytes != text) {
    const Result<Written> done =
        replace_files({{.path = file.path, .before = file.bytes, .after = text}});
    if (!done) return fail(session.env, done.error());
  }
  const std::size_t left = left_over(written, found);
  if (left > 0 && session.loudness != Loudness::quiet) {
    note(session.env, fmt::format("{} cannot be known, since parts of files are not read; okr lint "
                                  "shows what to mend",
                                  counted(left, "finding")));
  }
  if (session.loudness != Loudness::quiet) {
    session.env.out << fmt::format("'{}': {}; okr lint --baseline {} leaves them out\n", file.shown,
                                   counts_of(written, found), file.shown);
  }
  return exit_fine;
}

}  // namespace okr::cli
