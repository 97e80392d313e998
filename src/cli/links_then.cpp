// SPDX-License-Identifier: MIT
#include "links_then.h"

#include "dead_links.h"
#include "git.h"
#include "git_objects.h"
#include "git_output.h"
#include "paths.h"

#include <okr/text/source.h>

#include <set>
#include <string>

namespace okr::cli {
namespace {

/// Files, links and folders of the commit, from git's top folder.
Result<std::set<std::string>> all_paths(const Place& place, const Commit& commit) {
  const Result<GitAnswer> answer =
      ask_git(place.root, {"ls-tree", "-r", "-t", "-z", "--name-only", "--full-tree", commit.hash});
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return files_missing(place.root);
  const std::vector<std::string> paths = split_at_nul(answer->out);
  return std::set<std::string>(paths.begin(), paths.end());
}

}  // namespace

Result<std::vector<text::Span>> links_dead_then(const Tree& then, const Commit& commit) {
  std::vector<text::Span> dead = find_dead_links(then.workspace, then.place);
  if (dead.empty()) return dead;
  const Result<std::set<std::string>> paths = all_paths(then.place, commit);
  if (!paths) return paths.error();
  std::set<text::Span> were_dead(dead.begin(), dead.end());
  for (const model::Objective& objective : then.workspace.objectives) {
    for (const model::Link& link : objective.links) {
      const std::string file = link.target->substr(0, link.target->find('#'));
      const auto path = inside(then.place.repository, absolute(then.place.root, file));
      if (path && (path->empty() || paths->contains(*path))) were_dead.erase(link.target.span);
    }
  }
  return std::vector<text::Span>(were_dead.begin(), were_dead.end());
}

}  // namespace okr::cli
