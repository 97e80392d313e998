// SPDX-License-Identifier: MIT
// okr merge-driver: what git calls to merge an OKR file. Its result is never worse than git's own:
// what cannot be read as YAML is handed to git merge-file.
#include "../commands.h"
#include "../git.h"
#include "../merge_stages.h"
#include "../merge_words.h"
#include "../numbers.h"
#include "../options.h"
#include "../paths.h"
#include "../read_file.h"

#include <okr/cli/write_file.h>
#include <okr/edit/merge.h>

#include <fmt/format.h>

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <variant>

namespace okr::cli {
namespace {

struct DriverArgs {
  std::string base;
  std::string ours;
  std::string theirs;
  std::string marker_size = "7";
  std::string path;
};

// Of what git hands over; far more than any OKR file has.
constexpr std::size_t most_bytes = std::size_t{64} << 20;
constexpr std::size_t longest_marker = 1000;

Result<std::string> read(const std::string& path) {
  FileBytes bytes = read_file(path, most_bytes);
  if (auto* const text = std::get_if<std::string>(&bytes)) return std::move(*text);
  if (std::holds_alternative<TooLarge>(bytes)) return Error{path + ": it is too large"};
  return Error{fmt::format("{}: {}", path, std::get<Unreadable>(bytes).why)};
}

Result<edit::Sides> read_sides(const std::string& folder, const DriverArgs& args) {
  Result<std::string> base = read(absolute(folder, args.base));
  if (!base) return base.error();
  Result<std::string> ours = read(absolute(folder, args.ours));
  if (!ours) return ours.error();
  Result<std::string> theirs = read(absolute(folder, args.theirs));
  if (!theirs) return theirs.error();
  return edit::Sides{*std::move(base), *std::move(ours), *std::move(theirs)};
}

/// git's own merge, with git's exit code: how many conflicts are left. Fails where there is no git.
Result<GitAnswer> merged_by_git(const std::string& folder, const DriverArgs& args,
                                const edit::Marking& marking) {
  return run_git(
      folder, {"merge-file", "-p", "-q", fmt::format("--marker-size={}", marking.marker_size), "-L",
               marking.ours, "-L", marking.base, "-L", marking.theirs, absolute(folder, args.ours),
               absolute(folder, args.base), absolute(folder, args.theirs)});
}

int write(const Session& session, const DriverArgs& args, const std::string& before,
          const std::string& after) {
  const Result<Written> written = replace_file(absolute(session.folder, args.ours), before, after);
  return written ? exit_fine : fail(session.env, written.error());
}

int keep_git_merge(const Session& session, const DriverArgs& args, const edit::Sides& sides,
                   const edit::Marking& marking, const edit::Merged& by_lines) {
  constexpr int most_conflicts = 127;
  const Result<GitAnswer> by_git = merged_by_git(session.folder, args, marking);
  // Files that are no text: ours stays.
  if (by_git && by_git->exit_code > most_conflicts) return exit_findings;
  const bool is_clean = by_git ? by_git->exit_code == 0 : by_lines.conflicts.empty();
  const int code = write(session, args, sides.ours, by_git ? by_git->out : by_lines.bytes);
  if (code != exit_fine || is_clean) return code;
  const std::string name = args.path.empty() ? "the file" : args.path;
  note(session.env, name +
                        ": conflicts are left, by lines: a version cannot be read as YAML, or not "
                        "without losing something");
  return exit_findings;
}

int run_driver(const Session& session, const DriverArgs& args) {
  if (args.theirs.empty()) {
    return fail(session.env, {"okr merge-driver is for git, which calls it with BASE OURS THEIRS; "
                              "after a failed merge: okr resolve FILE"});
  }
  const Result<std::size_t> size = parse_count(args.marker_size);
  if (!size || *size == 0 || *size > longest_marker) {
    return fail(session.env, {fmt::format("MARKER_SIZE must be a number from 1 to {}, not '{}'",
                                          longest_marker, args.marker_size)});
  }
  const Result<edit::Sides> sides = read_sides(session.folder, args);
  if (!sides) return fail(session.env, sides.error());
  const edit::Marking marking{.marker_size = *size, .shown = shown_in_conflicts(session.folder)};
  const edit::Merged merged = edit::merge(*sides, marking, {});
  if (merged.by == edit::Merged::By::lines) {
    return keep_git_merge(session, args, *sides, marking, merged);
  }
  const int code = write(session, args, sides->ours, merged.bytes);
  if (code != exit_fine || merged.conflicts.empty()) return code;
  std::string words = merge_words(args.path, merged, marking);
  if (!words.empty()) words.pop_back();
  note(session.env, words);
  return exit_findings;
}

}  // namespace

Action declare_merge_driver(CLI::App& app) {
  auto args = std::make_shared<DriverArgs>();
  add_text(app, "BASE", args->base, "FILE", "what both sides began from: git's %O");
  add_text(app, "OURS", args->ours, "FILE", "our version, and where the result goes: %A");
  add_text(app, "THEIRS", args->theirs, "FILE", "their version: %B");
  add_text(app, "MARKER_SIZE", args->marker_size, "N", "length of conflict markers: %L");
  add_text(app, "PATH", args->path, "PATH", "the file's name for messages: %P");
  return [args](const Session& session) { return run_driver(session, *args); };
}

}  // namespace okr::cli
