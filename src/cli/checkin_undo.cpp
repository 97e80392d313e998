// SPDX-License-Identifier: MIT
#include "checkin_undo.h"

#include "checkin_find.h"
#include "git.h"
#include "git_output.h"
#include "paths.h"
#include "shown_diff.h"
#include "typed_day.h"
#include "uncommitted.h"
#include "workspace.h"

#include <okr/cli/write_file.h>
#include <okr/edit/edit_file.h>
#include <okr/edit/typed_value.h>
#include <okr/edit/unified_diff.h>
#include <okr/report/checkin.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <set>
#include <utility>
#include <vector>

namespace okr::cli {
namespace {

/// Where to look, and for what.
struct Search {
  std::shared_ptr<const Tree> tree;
  std::optional<model::Found> thing;  ///< absent: everything
  std::optional<model::Date> day;     ///< absent: any
};

Result<Search> search_in(const Session& session, const CheckInArgs& args,
                         std::optional<model::Date> day) {
  if (args.reference.empty()) {
    Result<std::shared_ptr<const Tree>> tree = load_workspace(session, args.limits);
    if (!tree) return tree.error();
    if ((*tree)->nothing_found) return *(*tree)->nothing_found;
    return Search{*tree, std::nullopt, day};
  }
  const Result<AskedThing> asked = find_for_checkin(session, args);
  if (!asked) return asked.error();
  return Search{asked->tree, asked->found, day};
}

Result<Search> search_for(const Session& session, const CheckInArgs& args) {
  if (args.date.empty()) return search_in(session, args, std::nullopt);
  const Result<model::Date> day = typed_day(args.date, session.as_of);
  if (!day) return day.error();
  return search_in(session, args, *day);
}

/// The absolute paths that differ from the last commit; new files too.
Result<std::set<std::string>> changed_paths(const Place& place) {
  const Result<GitAnswer> status =
      ask_git(place.repository, {"status", "--porcelain=v1", "-z", "--no-renames", "-uall"});
  if (!status) return status.error();
  if (status->exit_code != 0)
    return Error{fmt::format("git cannot say what is not committed: {}", status->err)};
  constexpr std::size_t marks = 3;  // "?? "
  std::set<std::string> paths;
  for (const std::string& entry : split_at_nul(status->out)) {
    if (entry.size() > marks) paths.insert(joined(place.repository, entry.substr(marks)));
  }
  return paths;
}

std::string path_of(const Tree& tree, std::uint32_t file) {
  return absolute(tree.place.root, tree.workspace.sources[file].path);
}

bool is_of(const Search& search, const UncommittedEntry& entry) {
  if (search.day && entry.date != *search.day) return false;
  if (!search.thing) return true;
  const model::Found& asked = *search.thing;
  if (asked.milestone || asked.kpi || asked.project) return entry.thing == asked;
  return entry.thing.objective == asked.objective &&
         (!asked.key_result || entry.thing.key_result == asked.key_result);
}

Result<std::vector<UncommittedEntry>> uncommitted(const Search& search, const Limits& limits) {
  const Tree& tree = *search.tree;
  const Result<std::set<std::string>> changed = changed_paths(tree.place);
  if (!changed) return changed.error();
  std::vector<UncommittedEntry> entries;
  for (std::uint32_t file = 0; file < tree.workspace.sources.size(); ++file) {
    const std::string path = path_of(tree, file);
    if (!changed->contains(resolved(path))) continue;
    for (UncommittedEntry& entry :
         uncommitted_in(tree.workspace, file, committed_bytes(path), limits.file)) {
      if (is_of(search, entry)) entries.push_back(std::move(entry));
    }
  }
  return entries;
}

Error nothing_to_undo(const Search& search, const CheckInArgs& args) {
  std::string whose = args.reference.empty() ? "" : " of " + args.reference;
  if (search.day) whose += " on " + model::to_string(*search.day);
  const std::string path =
      search.thing && !search.thing->project
          ? ' ' + shell_word(search.tree->workspace
                                 .sources[model::file_of(search.tree->workspace, *search.thing)]
                                 .path)
          : std::string();
  return {
      fmt::format("there is no check-in{} to take back: all are committed; git log{} shows the "
                  "commits, and git revert COMMIT takes one back",
                  whose, path.empty() ? path : " --" + path)};
}

Error of_others(const std::vector<UncommittedEntry>& entries) {
  return {
      fmt::format("what is not committed was checked in by somebody else; --by {} takes that "
                  "back",
                  entries.back().by)};
}

/// Which of one day's was written last no file says.
Error several_of_a_day(const model::Workspace& workspace,
                       const std::vector<UncommittedEntry>& last) {
  std::set<std::string> lines;
  for (const UncommittedEntry& entry : last)
    lines.insert(
        fmt::format("\n  okr checkin {} --undo", edit::short_name(workspace, entry.thing)));
  return {fmt::format("several check-ins of {} are not committed; name the one to take back:{}",
                      model::to_string(last.front().date), fmt::join(lines, ""))};
}

/// The latest; of one day and thing the last in the file.
Result<UncommittedEntry> last_of(const model::Workspace& workspace,
                                 const std::vector<UncommittedEntry>& entries,
                                 const std::optional<std::string>& caller) {
  std::vector<UncommittedEntry> own;
  std::copy_if(entries.begin(), entries.end(), std::back_inserter(own),
               [&](const auto& entry) { return entry.by.empty() || entry.by == caller; });
  if (own.empty()) return of_others(entries);
  std::stable_sort(own.begin(), own.end(),
                   [](const auto& a, const auto& b) { return a.date < b.date; });
  const UncommittedEntry last = own.back();
  std::erase_if(own, [&](const auto& entry) { return entry.date != last.date; });
  const bool is_one_thing = std::all_of(
      own.begin(), own.end(), [&](const auto& entry) { return entry.thing == last.thing; });
  if (!is_one_thing) return several_of_a_day(workspace, own);
  return last;
}

int take_back(const Session& session, const CheckInArgs& args, const Tree& tree,
              const UncommittedEntry& entry) {
  const std::uint32_t file = entry.span.file;
  const text::Source& source = tree.workspace.sources[file];
  const Result<std::string> after =
      edit::edit_file(source, {removal_of(tree.workspace, entry)}, args.limits.file);
  if (!after) return fail(session.env, after.error());
  const std::string diff = edit::unified_diff(source.path, source.bytes, *after);
  if (args.dry_run) {
    session.env.out << shown_diff(session.env, diff);
    return exit_fine;
  }
  const Result<Written> written = replace_file(path_of(tree, file), source.bytes, *after);
  if (!written) return fail(session.env, written.error());
  if (session.loudness == Loudness::quiet) return exit_fine;
  session.env.out << report::changed_lines_text(source.path, diff, session.out)
                  << fmt::format("took back the check-in of {} on {}\n",
                                 edit::short_name(tree.workspace, entry.thing),
                                 model::to_string(entry.date));
  return exit_fine;
}

}  // namespace

int run_undo(const Session& session, const CheckInArgs& args) {
  const Result<Search> search = search_for(session, args);
  if (!search) return fail(session.env, search.error());
  const Tree& tree = *search->tree;
  if (!tree.place.has_git)
    return fail(session.env,
                {fmt::format("--undo asks git what is not committed, and '{}' is in no "
                             "git repository: take the line out of the file by hand",
                             tree.place.root)});
  const Result<std::vector<UncommittedEntry>> entries = uncommitted(*search, args.limits);
  if (!entries) return fail(session.env, entries.error());
  if (entries->empty()) return fail(session.env, nothing_to_undo(*search, args));
  const Result<UncommittedEntry> last = last_of(tree.workspace, *entries, caller_of(args, tree));
  if (!last) return fail(session.env, last.error());
  return take_back(session, args, tree, *last);
}

}  // namespace okr::cli
