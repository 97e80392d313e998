// SPDX-License-Identifier: MIT
// A node a team and person, first to last; no step calls itself, since teams may stand in a chain
// of any length.
#include "cascade.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace okr::report {
namespace {

using model::Team;
using Index = std::uint32_t;

struct Node {
  const Team* team = nullptr;
  std::string_view person = {};  ///< where it is no team
  std::optional<std::size_t> parent = {};
  std::vector<Index> objectives = {};
  std::size_t branches = 0;  ///< nodes below it with something to show
};

struct Grouped {
  std::map<const Team*, std::vector<Index>> by_team;
  std::map<std::string_view, std::vector<Index>> by_person;
  std::map<std::string_view, std::vector<Index>> by_unknown;
};

Grouped group(const model::Workspace& workspace, const std::vector<Index>& objectives) {
  Grouped grouped;
  for (const Index i : objectives) {
    const model::Objective& objective = workspace.objectives[i];
    const Team* const team = model::find_team_by_any_name(workspace.config, objective.team);
    if (objective.person) {
      grouped.by_person[objective.team].push_back(i);
    } else if (team) {
      grouped.by_team[team].push_back(i);
    } else {
      grouped.by_unknown[objective.team].push_back(i);
    }
  }
  return grouped;
}

/// The teams right below each, and those at the top under null, in the order of okr.yaml.
std::unordered_map<const Team*, std::vector<const Team*>> teams_below(const model::Config& config) {
  std::unordered_map<const Team*, std::vector<const Team*>> below;
  for (const Team& team : config.teams) {
    const Team* const parent =
        team.parent ? model::find_team_by_any_name(config, **team.parent) : nullptr;
    below[parent].push_back(&team);
  }
  return below;
}

/// All teams from the top down. Those that stand in a circle hang on nothing and come last.
std::vector<std::pair<const Team*, const Team*>> from_the_top(const model::Config& config) {
  auto below = teams_below(config);
  std::vector<std::pair<const Team*, const Team*>> order;
  std::map<const Team*, bool> seen;
  std::vector<std::pair<const Team*, const Team*>> open;
  const auto push = [&](const Team* parent, const std::vector<const Team*>& teams) {
    for (auto team = teams.rbegin(); team != teams.rend(); ++team) open.emplace_back(*team, parent);
  };
  const auto walk = [&] {
    while (!open.empty()) {
      const auto [team, parent] = open.back();
      open.pop_back();
      if (std::exchange(seen[team], true)) continue;
      order.emplace_back(team, parent);
      push(team, below[team]);
    }
  };
  push(nullptr, below[nullptr]);
  walk();
  for (const Team& team : config.teams) {
    if (seen[&team]) continue;
    open.emplace_back(&team, nullptr);
    walk();
  }
  return order;
}

/// The first team from the top that somebody leads, else that they are a member of.
std::map<std::string_view, const Team*> homes(
    const std::vector<std::pair<const Team*, const Team*>>& teams) {
  std::map<std::string_view, const Team*> home;
  for (const auto& [team, parent] : teams) {
    if (team->lead) home.emplace(**team->lead, team);
  }
  for (const auto& [team, parent] : teams) {
    for (const model::Word& member : team->members) home.emplace(*member, team);
  }
  return home;
}

/// The people of each team that have objectives; of no team under null.
std::map<const Team*, std::vector<std::string_view>> people_of(
    const std::map<std::string_view, const Team*>& home, const Grouped& grouped) {
  std::map<const Team*, std::vector<std::string_view>> people;
  for (const auto& [person, objectives] : grouped.by_person) {
    const auto at = home.find(person);
    people[at == home.end() ? nullptr : at->second].push_back(person);
  }
  return people;
}

class Builder {
 public:
  Builder(const model::Workspace& workspace, Grouped grouped)
      : grouped_(std::move(grouped)),
        teams_(from_the_top(workspace.config)),
        people_(people_of(homes(teams_), grouped_)) {}

  /// Parents before children, and all below one before the next.
  std::vector<Node> nodes() {
    for (const auto& [team, parent] : teams_) {
      close_until(parent);
      open_.push_back(nodes_.size());
      nodes_.push_back({.team = team, .parent = above(), .objectives = grouped_.by_team[team]});
    }
    close_until(nullptr);
    add_people(nullptr);
    for (auto& [name, objectives] : grouped_.by_unknown) {
      nodes_.push_back({.person = name, .objectives = std::move(objectives)});
    }
    return std::move(nodes_);
  }

 private:
  std::optional<std::size_t> above() const {
    if (open_.size() < 2) return std::nullopt;
    return open_[open_.size() - 2];
  }

  /// A team's people come once all teams below it are there.
  void close_until(const Team* parent) {
    while (!open_.empty() && nodes_[open_.back()].team != parent) {
      add_people(nodes_[open_.back()].team);
      open_.pop_back();
    }
  }

  void add_people(const Team* team) {
    for (const std::string_view person : people_[team]) {
      Node node{.person = person, .objectives = grouped_.by_person[person]};
      if (!open_.empty()) node.parent = open_.back();
      nodes_.push_back(std::move(node));
    }
  }

  Grouped grouped_;
  std::vector<std::pair<const Team*, const Team*>> teams_;
  std::map<const Team*, std::vector<std::string_view>> people_;
  std::vector<Node> nodes_;
  std::vector<std::size_t> open_;  ///< from the top to the one being filled
};

void count_branches(std::vector<Node>& nodes) {
  for (std::size_t i = nodes.size(); i-- > 0;) {
    const Node& node = nodes[i];
    if (node.parent && (!node.objectives.empty() || node.branches > 0)) {
      ++nodes[*node.parent].branches;
    }
  }
}

using Names = std::unordered_map<std::string_view, std::string_view>;

Names names_of_people(const model::Config& config) {
  Names names;
  for (const model::Person& person : config.people) names.emplace(*person.id, *person.name);
  return names;
}

Post post_of(const model::Workspace& workspace, const Node& node, const Names& names) {
  if (node.team) {
    return {.name = *node.team->name,
            .id = *node.team->id,
            .level = node.team->level,
            .objectives = node.objectives};
  }
  const auto known = names.find(node.person);
  Post post{.name = std::string(known == names.end() ? node.person : known->second),
            .id = std::string(node.person),
            .level = {},
            .objectives = node.objectives};
  if (workspace.objectives[node.objectives.front()].person) post.level = model::Level::person;
  if (post.name.empty()) post.name = "no team";
  return post;
}

}  // namespace

std::vector<Post> cascade(const model::Workspace& workspace,
                          const std::vector<std::uint32_t>& objectives) {
  std::vector<Node> nodes = Builder(workspace, group(workspace, objectives)).nodes();
  count_branches(nodes);
  const Names names = names_of_people(workspace.config);
  std::vector<Post> posts;
  std::vector<std::size_t> depth_below(nodes.size());  ///< of what stands below each
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Node& node = nodes[i];
    const std::size_t depth = node.parent ? depth_below[*node.parent] : 0;
    const bool is_shown = !node.objectives.empty() || node.branches > 1;
    depth_below[i] = depth + (is_shown ? 1 : 0);
    if (!is_shown) continue;
    posts.push_back(post_of(workspace, node, names));
    posts.back().depth = depth;
  }
  return posts;
}

}  // namespace okr::report
