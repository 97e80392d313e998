// SPDX-License-Identifier: MIT
// How many of what have changed.
#pragma once

#include <okr/compare/changes.h>

#include <cstddef>
#include <string>

namespace okr::report {

struct DiffCounts {
  std::size_t moves = 0;  ///< of baselines, targets, bounds, due days, weights, commitments
  std::size_t objectives_added = 0;
  std::size_t objectives_dropped = 0;
  std::size_t objectives_deleted = 0;
  std::size_t key_results_added = 0;  ///< those of new objectives are not counted
  std::size_t key_results_dropped = 0;
  std::size_t key_results_deleted = 0;
  std::size_t checkins_added = 0;
  std::size_t checkins_edited = 0;  ///< or deleted
  std::size_t readings_added = 0;
  std::size_t others = 0;
};

DiffCounts counts_of(const compare::Changes& changes);

/// "1 goalpost moved, 1 objective dropped, 3 check-ins and 2 other changes."
std::string counts_words(const DiffCounts& counts);

}  // namespace okr::report
