// SPDX-License-Identifier: MIT
#include "diff_counts.h"

#include "diff_words.h"
#include "summary.h"

#include <vector>

namespace okr::report {
namespace {

using compare::Changed;
using compare::Difference;
using What = Difference::What;

/// Where a kind of thing counts what happens to it as a whole.
struct Whole {
  std::size_t& added;
  std::size_t& dropped;
  std::size_t& deleted;
};

// An edited check-in counts once, however many of its parts are others now.
bool is_same_checkin(const Difference& a, const Difference& b) {
  return b.what == What::checkin_edited && a.date == b.date;
}

void count(const Changed& thing, Whole whole, DiffCounts& counts) {
  const Difference* last = nullptr;
  for (const Difference& difference : thing.differences) {
    const bool is_counted = last != nullptr && is_same_checkin(difference, *last) &&
                            difference.what == What::checkin_edited;
    last = &difference;
    if (is_counted) continue;
    if (moves_a_goalpost(difference)) {
      ++counts.moves;
    } else if (difference.what == What::added) {
      ++whole.added;
    } else if (difference.what == What::dropped) {
      ++whole.dropped;
    } else if (difference.what == What::deleted) {
      ++whole.deleted;
    } else if (difference.what == What::checkin_added) {
      ++counts.checkins_added;
    } else if (difference.what == What::checkin_edited ||
               difference.what == What::checkin_deleted) {
      ++counts.checkins_edited;
    } else {
      ++counts.others;
    }
  }
}

void count_others(const std::vector<Changed>& things, DiffCounts& counts) {
  for (const Changed& thing : things)
    count(thing, {counts.others, counts.others, counts.others}, counts);
}

}  // namespace

DiffCounts counts_of(const compare::Changes& changes) {
  DiffCounts counts;
  for (const compare::ChangedObjective& objective : changes.objectives) {
    count(objective.thing,
          {counts.objectives_added, counts.objectives_dropped, counts.objectives_deleted}, counts);
    for (const compare::ChangedKeyResult& key_result : objective.key_results) {
      count(key_result.thing,
            {counts.key_results_added, counts.key_results_dropped, counts.key_results_deleted},
            counts);
    }
  }
  const std::size_t checkins = counts.checkins_added;
  count_others(changes.kpis, counts);
  counts.readings_added = counts.checkins_added - checkins;
  counts.checkins_added = checkins;
  for (const auto* things : {&changes.projects, &changes.teams, &changes.people, &changes.periods})
    count_others(*things, counts);
  counts.others += changes.settings.size();
  return counts;
}

std::string counts_words(const DiffCounts& counts) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t n, std::string_view thing, std::string_view what) {
    if (n > 0) parts.push_back(counted(n, thing) + std::string(what));
  };
  add(counts.moves, "goalpost", " moved");
  add(counts.objectives_added, "objective", " added");
  add(counts.objectives_dropped, "objective", " dropped");
  add(counts.objectives_deleted, "objective", " deleted");
  add(counts.key_results_added, "key result", " added");
  add(counts.key_results_dropped, "key result", " dropped");
  add(counts.key_results_deleted, "key result", " deleted");
  add(counts.checkins_added, "check-in", "");
  add(counts.checkins_edited, "past check-in", " edited or deleted");
  add(counts.readings_added, "reading", "");
  add(counts.others, parts.empty() ? "change" : "other change", "");
  std::string words;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) words += i + 1 == parts.size() ? " and " : ", ";
    words += parts[i];
  }
  return words + '.';
}

}  // namespace okr::report
