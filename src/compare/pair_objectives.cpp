// SPDX-License-Identifier: MIT
#include "names.h"
#include "pairing.h"

#include <algorithm>
#include <map>
#include <set>

namespace okr::compare {
namespace {

using model::KeyResult;
using model::Objective;
using model::Workspace;

/// One workspace's objectives with the names that both workspaces share.
struct Side {
  const std::vector<Objective>& objectives;
  std::vector<std::string> teams;
  std::vector<std::string> days;
  std::vector<std::uint32_t> places;  ///< among those of the same team and days

  const Objective& at(std::uint32_t i) const { return objectives[i]; }
  std::string home(std::uint32_t i) const { return days[i] + '\n' + teams[i] + '\n'; }
};

Side side_of(const Workspace& of, const Workspace& before, const Workspace& after) {
  Side side{.objectives = of.objectives, .teams = {}, .days = {}, .places = {}};
  std::map<std::string, std::uint32_t> counts;
  for (std::uint32_t i = 0; i < of.objectives.size(); ++i) {
    side.teams.push_back(team_now(before, after, of.objectives[i].team));
    side.days.push_back(days_key(of.objectives[i]));
    side.places.push_back(counts[side.home(i)]++);
  }
  return side;
}

template <class Key>
void match_sides(Matching& matching, Twins twins, const Side& before, const Side& after, Key key) {
  match_by(
      matching, twins, [&](std::uint32_t i) { return key(before, i); },
      [&](std::uint32_t i) { return key(after, i); });
}

std::string titled(const std::string& where, const Objective& objective) {
  const std::string title = title_key(objective.title);
  return title.empty() ? std::string() : where + title;
}

void match_by_names(Matching& matching, const Side& before, const Side& after) {
  match_sides(matching, Twins::in_order, before, after, [](const Side& side, std::uint32_t i) {
    return side.at(i).period + '\n' + side.teams[i] + '\n' + side.at(i).id;
  });
  match_sides(matching, Twins::in_order, before, after,
              [](const Side& side, std::uint32_t i) { return side.home(i) + side.at(i).id; });
}

void match_by_title(Matching& matching, const Side& before, const Side& after) {
  match_sides(matching, Twins::in_order, before, after,
              [](const Side& side, std::uint32_t i) { return titled(side.home(i), side.at(i)); });
  match_sides(matching, Twins::left_alone, before, after, [](const Side& side, std::uint32_t i) {
    return titled(side.days[i] + '\n' + side.at(i).id + '\n', side.at(i));
  });
  match_sides(matching, Twins::left_alone, before, after, [](const Side& side, std::uint32_t i) {
    return titled(side.days[i] + '\n', side.at(i));
  });
}

// A key result by its written id, and by what it measures or says.
std::vector<std::string> marks_of(const std::string& where, const KeyResult& key_result) {
  std::vector<std::string> marks;
  if (key_result.id_written) marks.push_back(where + "id " + key_result.id);
  const std::string says =
      key_result.subject.empty() ? title_key(key_result.title) : key_result.subject;
  if (!says.empty()) marks.push_back(where + "says " + says);
  return marks;
}

// What many objectives measure tells none of them from another.
constexpr std::size_t too_common = 16;

using ByMark = std::unordered_map<std::string, std::vector<std::uint32_t>>;

template <class Where>
ByMark index_marks(const Matching& matching, const Side& before, Where where) {
  ByMark out;
  for (std::uint32_t i = 0; i < matching.taken.size(); ++i) {
    if (matching.taken[i]) continue;
    for (const KeyResult& key_result : before.at(i).key_results) {
      for (const std::string& mark : marks_of(where(before, i), key_result)) out[mark].push_back(i);
    }
  }
  return out;
}

// How many key results of `objective` each earlier objective has too.
std::map<std::uint32_t, std::size_t> shared_key_results(const ByMark& by_mark,
                                                        const std::string& where,
                                                        const Objective& objective) {
  std::map<std::uint32_t, std::size_t> shared;
  for (const KeyResult& key_result : objective.key_results) {
    std::set<std::uint32_t> with_it;
    for (const std::string& mark : marks_of(where, key_result)) {
      const auto found = by_mark.find(mark);
      if (found == by_mark.end() || found->second.size() > too_common) continue;
      with_it.insert(found->second.begin(), found->second.end());
    }
    for (const std::uint32_t i : with_it) ++shared[i];
  }
  return shared;
}

// Objectives that share at least half of their key results.
template <class Where>
void match_by_key_results(Matching& matching, const Side& before, const Side& after, Where where) {
  const ByMark by_mark = index_marks(matching, before, where);
  if (by_mark.empty()) return;
  for (std::uint32_t i = 0; i < matching.partners.size(); ++i) {
    if (matching.partners[i]) continue;
    std::optional<std::uint32_t> best;
    std::size_t most = 0;
    for (const auto& [other, count] : shared_key_results(by_mark, where(after, i), after.at(i))) {
      const std::size_t all =
          std::max(before.at(other).key_results.size(), after.at(i).key_results.size());
      if (matching.taken[other] || count <= most || 2 * count < all) continue;
      best = other;
      most = count;
    }
    if (best) matching.join(*best, i);
  }
}

void match_drafts_by_place(Matching& matching, const Side& before, const Side& after) {
  match_sides(matching, Twins::left_alone, before, after, [](const Side& side, std::uint32_t i) {
    return side.at(i).id_written ? std::string()
                                 : side.home(i) + '#' + std::to_string(side.places[i]);
  });
}

}  // namespace

Matching match_objectives(const Workspace& before, const Workspace& after) {
  const Side earlier = side_of(before, before, after);
  const Side later = side_of(after, before, after);
  Matching matching(before.objectives.size(), after.objectives.size());
  match_by_names(matching, earlier, later);
  match_by_title(matching, earlier, later);
  match_by_key_results(matching, earlier, later,
                       [](const Side& side, std::uint32_t i) { return side.home(i); });
  match_by_key_results(matching, earlier, later,
                       [](const Side& side, std::uint32_t i) { return side.days[i] + '\n'; });
  match_drafts_by_place(matching, earlier, later);
  return matching;
}

void match_over_periods(const Workspace& before, const Workspace& after, Matching& matching) {
  match_sides(matching, Twins::left_alone, side_of(before, before, after),
              side_of(after, before, after), [](const Side& side, std::uint32_t i) {
                const Objective& objective = side.at(i);
                const std::string id = objective.id_written ? objective.id : std::string();
                return titled(side.teams[i] + '\n' + id + '\n', objective);
              });
}

}  // namespace okr::compare
