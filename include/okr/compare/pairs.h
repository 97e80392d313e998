// SPDX-License-Identifier: MIT
// What is the same thing in an earlier and a later workspace: by what is written in them, never by
// file or line.
#pragma once

#include <okr/model/workspace.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace okr::compare {

/// Seen from the later workspace, each thing with its number in the earlier one; absent: it is new.
/// Two things never have the same partner.
struct Pairs {
  std::vector<std::optional<std::uint32_t>> objectives;
  /// One list an objective of the later one.
  std::vector<std::vector<std::optional<model::KeyResultIndex>>> key_results;
  std::vector<std::optional<std::uint32_t>> kpis;
  std::vector<std::optional<std::uint32_t>> projects;
  /// Of the earlier workspace: what the later one has not.
  std::vector<std::uint32_t> gone_objectives;
  /// Those of gone objectives are not listed.
  std::vector<model::KeyResultIndex> gone_key_results;
  std::vector<std::uint32_t> gone_kpis;
  std::vector<std::uint32_t> gone_projects;
};

/// First by period, team and id; a period is its days, and former ids of teams count. What is left
/// over of the same days: objectives with the same title, with half of their key results the same,
/// or as drafts at the same place of the same team; key results of an objective by title, then by
/// metric, then, as drafts, by position. A key result may have moved to another objective of its
/// days where its written id says so.
Pairs pair_up(const model::Workspace& before, const model::Workspace& after);

/// The same, and then what is in another period than before, where its team and title and, if
/// written, its id are the same: what was set for the wrong period, or put off. Never for rules
/// about one period: a quarter's file that is filled anew is no earlier state of the next quarter.
Pairs pair_over_periods(const model::Workspace& before, const model::Workspace& after);

}  // namespace okr::compare
