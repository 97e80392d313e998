// SPDX-License-Identifier: MIT
#include "diff_sides.h"

#include "git.h"
#include "paths.h"
#include "place.h"
#include "workspace.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace okr::cli {
namespace {

constexpr std::string_view last_commit = "HEAD";

/// What somebody typed: two names, or one and the disk.
struct Revs {
  std::string before;
  std::optional<std::string> after;
  enum class From : unsigned char { commit, merge_base };
  From from = From::commit;
};

Revs read_revs(std::string_view text) {
  const auto named = [](std::string_view rev) {
    return std::string(rev.empty() ? last_commit : rev);
  };
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return {.before = named(text), .after = {}};
  const bool three = text.substr(dots).starts_with("...");
  return {.before = named(text.substr(0, dots)),
          .after = named(text.substr(dots + (three ? 3 : 2))),
          .from = three ? Revs::From::merge_base : Revs::From::commit};
}

std::vector<std::string> branches_and_tags(const std::string& folder) {
  std::vector<std::string> names;
  const Result<GitAnswer> answer = ask_git(folder, {"for-each-ref", "--format=%(refname:short)",
                                                    "refs/heads", "refs/tags", "refs/remotes"});
  if (!answer || answer->exit_code != 0) return names;
  std::string_view rest = answer->out;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    names.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names;
}

bool is_path(const Session& session, const std::string& rev) {
  std::error_code ignored;
  return std::filesystem::exists(absolute(session.folder, rev), ignored);
}

// The commit, or what may have been meant instead.
Result<Commit> commit_meant(const Session& session, const Place& place, const std::string& rev) {
  Result<Commit> commit = commit_named(place.root, rev);
  if (commit || rev == last_commit) return commit;
  if (!commit_named(place.root, last_commit)) return commit;
  if (is_path(session, rev)) {
    return Error{fmt::format(
        "'{}' is a path, not a commit: okr diff compares all OKR files of two states; narrow it "
        "with --team, --owner or --period",
        rev)};
  }
  const std::vector<std::string> names = branches_and_tags(place.root);
  const std::vector<std::string_view> known(names.begin(), names.end());
  const auto nearest = text::nearest(rev, known);
  if (!nearest) return commit;
  return Error{fmt::format("git knows no commit '{}' here; did you mean '{}'?", rev, *nearest)};
}

Result<Side> side_at(const Session& session, const Place& place, Commit commit,
                     const Limits& limits) {
  Result<Tree> tree = tree_at(session, place, commit, limits);
  if (!tree) return tree.error();
  return Side{std::make_shared<const Tree>(*std::move(tree)), std::move(commit)};
}

Result<Side> side_on_disk(const Session& session, const Limits& limits) {
  Result<std::shared_ptr<const Tree>> tree = load_workspace(session, limits);
  if (!tree) return tree.error();
  return Side{*std::move(tree), std::nullopt};
}

Result<Commit> first_commit(const Session& session, const Place& place, const Revs& revs) {
  const Result<Commit> named = commit_meant(session, place, revs.before);
  if (!named || revs.from == Revs::From::commit) return named;
  const Result<Commit> other = commit_meant(session, place, *revs.after);
  if (!other) return other.error();
  return merge_base(place.root, named->hash, other->hash);
}

}  // namespace

Result<Sides> sides_of(const Session& session, std::string_view text, const Limits& limits) {
  const Place place = find_place(session, {});
  const Revs revs = read_revs(text);
  const Result<Commit> from = first_commit(session, place, revs);
  if (!from) return from.error();
  Sides sides;
  if (revs.after) {
    const Result<Commit> to = commit_meant(session, place, *revs.after);
    if (!to) return to.error();
    Result<Side> after = side_at(session, place, *to, limits);
    if (!after) return after.error();
    sides.after = *std::move(after);
  } else {
    Result<Side> after = side_on_disk(session, limits);
    if (!after) return after.error();
    sides.after = *std::move(after);
  }
  Result<Side> before = side_at(session, place, *from, limits);
  if (!before) return before.error();
  sides.before = *std::move(before);
  const auto is_empty = [](const Side& side) { return side.tree->workspace.sources.empty(); };
  if (is_empty(sides.before) && is_empty(sides.after)) {
    return Error{
        fmt::format("neither side has an okr.yaml in '{}': name its folder with -C", place.root)};
  }
  return sides;
}

}  // namespace okr::cli
