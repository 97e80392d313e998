// SPDX-License-Identifier: MIT
#include "names.h"
#include "pairing.h"

namespace okr::compare {
namespace {

using model::KeyResult;
using model::KeyResultIndex;
using model::Workspace;

/// All key results of a workspace in one row, each with a key of where it belongs that its partner
/// shares.
struct Row {
  std::vector<KeyResultIndex> indices;
  std::vector<const KeyResult*> key_results;
  std::vector<std::string> homes;  ///< the objective; empty: it has no partner
  std::vector<std::string> wider;  ///< the days, and the team of today
};

Row row_of(const Workspace& workspace, const Workspace& before, const Workspace& after,
           const std::vector<std::string>& homes) {
  Row row;
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    const model::Objective& objective = workspace.objectives[o];
    const std::string wider = days_key(objective) + '\n';
    const std::string team = team_now(before, after, objective.team) + '\n';
    for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
      row.indices.push_back({o, k});
      row.key_results.push_back(&objective.key_results[k]);
      row.homes.push_back(homes[o]);
      row.wider.push_back(wider + team);
    }
  }
  return row;
}

template <class Key>
void match_rows(Matching& matching, Twins twins, const Row& before, const Row& after, Key key) {
  match_by(
      matching, twins, [&](std::uint32_t i) { return key(before, i); },
      [&](std::uint32_t i) { return key(after, i); });
}

std::string at_home(const Row& row, std::uint32_t i, const std::string& key) {
  if (key.empty() || row.homes[i].empty()) return {};
  return row.homes[i] + key;
}

void match_in_objectives(Matching& matching, const Row& before, const Row& after) {
  match_rows(matching, Twins::in_order, before, after, [](const Row& row, std::uint32_t i) {
    return at_home(row, i, row.key_results[i]->id);
  });
  match_rows(matching, Twins::in_order, before, after, [](const Row& row, std::uint32_t i) {
    return at_home(row, i, title_key(row.key_results[i]->title));
  });
  match_rows(matching, Twins::in_order, before, after, [](const Row& row, std::uint32_t i) {
    return at_home(row, i, row.key_results[i]->subject);
  });
}

// Under another objective of its team; or of another team, where it says the same too.
void match_moved(Matching& matching, const Row& before, const Row& after) {
  match_rows(matching, Twins::left_alone, before, after, [](const Row& row, std::uint32_t i) {
    return row.key_results[i]->id_written ? row.wider[i] + row.key_results[i]->id : std::string();
  });
  match_rows(matching, Twins::left_alone, before, after, [](const Row& row, std::uint32_t i) {
    const KeyResult& kr = *row.key_results[i];
    if (!kr.id_written) return std::string();
    const std::string days = row.wider[i].substr(0, row.wider[i].find('\n') + 1);
    return days + kr.id + '\n' + (kr.subject.empty() ? title_key(kr.title) : kr.subject);
  });
}

void match_drafts_by_place(Matching& matching, const Row& before, const Row& after) {
  match_rows(matching, Twins::in_order, before, after, [](const Row& row, std::uint32_t i) {
    if (row.key_results[i]->id_written) return std::string();
    return at_home(row, i, '#' + std::to_string(row.indices[i].key_result));
  });
}

void keep(const Row& before, const Row& after, const Matching& matching, Pairs& pairs) {
  for (std::uint32_t i = 0; i < after.indices.size(); ++i) {
    std::optional<KeyResultIndex> partner;
    if (matching.partners[i]) partner = before.indices[*matching.partners[i]];
    pairs.key_results[after.indices[i].objective].push_back(partner);
  }
  for (std::uint32_t i = 0; i < before.indices.size(); ++i) {
    const bool is_gone = !matching.taken[i] && !before.homes[i].empty();
    if (is_gone) pairs.gone_key_results.push_back(before.indices[i]);
  }
}

}  // namespace

void pair_key_results(const Workspace& before, const Workspace& after, const Matching& objectives,
                      Pairs& pairs) {
  std::vector<std::string> old_homes(before.objectives.size());
  std::vector<std::string> homes(after.objectives.size());
  for (std::uint32_t i = 0; i < homes.size(); ++i) {
    if (!objectives.partners[i]) continue;
    homes[i] = std::to_string(i) + '\n';
    old_homes[*objectives.partners[i]] = homes[i];
  }
  const Row earlier = row_of(before, before, after, old_homes);
  const Row later = row_of(after, before, after, homes);
  Matching matching(earlier.indices.size(), later.indices.size());
  match_in_objectives(matching, earlier, later);
  match_moved(matching, earlier, later);
  match_drafts_by_place(matching, earlier, later);
  pairs.key_results.resize(after.objectives.size());
  keep(earlier, later, matching, pairs);
}

}  // namespace okr::compare
