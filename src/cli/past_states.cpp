// SPDX-License-Identifier: MIT
#include "past_states.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

std::string tree_at_place(const FirstParentLine& line, At at) {
  return at < line.commits.size() ? line.commits[at].tree : empty_tree(line.commits.front().hash);
}

/// The OKR files that differ today, each as it was.
std::vector<GitChange> changes_since(const Looking& looking, std::vector<GitChange> committed) {
  std::set<std::string> known;
  std::vector<std::string> paths;
  for (const GitChange& change : committed) known.insert(change.path);
  for (const GitChange& change : looking.on_disk) {
    if (known.insert(change.path).second) committed.push_back(change);
  }
  for (const GitChange& change : committed) paths.push_back(change.path);
  const OkrPaths okr(looking.tree, paths);
  std::erase_if(committed, [&](const GitChange& change) { return !okr.holds(change.path); });
  return committed;
}

/// Where each file first came into the line: its place in it, and the object that it was; of one
/// that came more than once the oldest first.
struct Arrival {
  At at = 0;
  std::string object;
};
using Arrivals = std::map<std::string, std::vector<Arrival>>;

Result<Arrivals> arrivals_in(const Looking& looking) {
  const FirstParentLine& line = looking.line;
  const At steps = line.commits.size() - (line.reaches_back ? 1 : 0);
  std::vector<TreePair> pairs;
  for (At at = 0; at < steps; ++at) {
    pairs.push_back({tree_at_place(line, at + 1), tree_at_place(line, at)});
  }
  const auto added = files_added(looking.tree.place.root, pairs);
  if (!added) return added.error();
  Arrivals arrivals;
  for (At at = steps; at-- > 0;) {
    for (const GitChange& file : (*added)[at]) arrivals[file.path].push_back({at, file.before});
  }
  return arrivals;
}

/// A state as it was at a moment, and of files that came after it, as they came.
struct Split {
  std::vector<EarlierFile> then;
  std::vector<EarlierFile> later;
};

Split split_at(const Looking& looking, const std::vector<GitChange>& changes,
               const Arrivals& arrivals, At at) {
  const auto& commits = looking.line.commits;
  Split split;
  for (const GitChange& change : changes) {
    if (!change.before.empty()) {
      split.then.push_back({change, words_of(commits[std::min(at, commits.size() - 1)])});
      continue;
    }
    const auto found = arrivals.find(change.path);
    if (found == arrivals.end()) continue;
    const auto first = std::find_if(found->second.begin(), found->second.end(),
                                    [&](const Arrival& arrival) { return arrival.at < at; });
    if (first == found->second.end()) continue;
    split.later.push_back({{change.path, first->object}, words_of(commits[first->at])});
  }
  return split;
}

bool any_is_new(const std::vector<std::vector<GitChange>>& lists) {
  return std::any_of(lists.begin(), lists.end(), [](const std::vector<GitChange>& list) {
    return std::any_of(list.begin(), list.end(),
                       [](const GitChange& change) { return change.before.empty(); });
  });
}

}  // namespace

Result<std::vector<std::vector<GitChange>>> changes_since_each(
    const Looking& looking, const std::vector<PlaceWanted>& places) {
  std::vector<TreePair> pairs;
  for (const PlaceWanted& place : places) {
    pairs.push_back({tree_at_place(looking.line, place.at), looking.line.commits.front().tree});
  }
  auto lists = tree_changes(looking.tree.place.root, pairs);
  if (!lists) return lists.error();
  for (auto& list : *lists) list = changes_since(looking, std::move(list));
  return lists;
}

Result<std::vector<PastState>> states_at(const Looking& looking,
                                         const std::vector<PlaceWanted>& places,
                                         const std::vector<std::vector<GitChange>>& changes) {
  Arrivals arrivals;
  if (any_is_new(changes)) {
    Result<Arrivals> found = arrivals_in(looking);
    if (!found) return found.error();
    arrivals = *std::move(found);
  }
  std::vector<StateWanted> wanted;
  for (std::size_t i = 0; i < places.size(); ++i) {
    Split split = split_at(looking, changes[i], arrivals, places[i].at);
    wanted.push_back({std::move(split.then), places[i].periods});
    wanted.push_back({std::move(split.later), places[i].periods});
  }
  auto loaded = load_earlier(looking.session, looking.tree, wanted, looking.limits);
  if (!loaded) return loaded.error();
  std::vector<PastState> states;
  for (std::size_t i = 0; i < places.size(); ++i) {
    states.push_back({std::move((*loaded)[2 * i]), std::move((*loaded)[2 * i + 1])});
  }
  return states;
}

}  // namespace okr::cli
