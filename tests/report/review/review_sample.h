// SPDX-License-Identifier: MIT
// A period in review, from files in memory, for tests of what is gathered and said of it.
#pragma once

#include "../status_sample.h"

#include <okr/report/review.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

inline model::PeriodInUse period_named(std::string_view id) {
  return {std::string(id), *model::parse_period(id, {})};
}

/// Of 2026-Q2, with everything in it.
inline ReviewView view_of(const StatusSample& made, std::string_view period = "2026-Q2") {
  return {.workspace = made.workspace,
          .scores = made.scores,
          .period = period_named(period),
          .selection = everything(made.workspace)};
}

/// The document as a terminal of 100 columns without colours shows it.
inline std::string shown(const ReviewView& view) {
  return document_text(review_document(view, review_of(view)), {.width = 100});
}

/// An objective `id` with these key results, each a whole block of lines at its place.
inline std::string objective(std::string_view id, std::string_view key_results,
                             std::string_view more = "") {
  return "  - id: " + std::string(id) + "\n    title: Goal " + std::string(id) + "\n" +
         std::string(more) + "    key_results:\n" + std::string(key_results);
}

/// "Raise ID from 0 to 100" with one check-in a line: "2026-04-06 10 7/10 Note".
inline std::string key_result(std::string_view id, const std::vector<std::string_view>& checkins,
                              std::string_view more = "") {
  std::string out = "      - id: " + std::string(id) + "\n        title: Raise " + std::string(id) +
                    " from 0 to 100\n" + std::string(more);
  if (!checkins.empty()) out += "        checkins:\n";
  for (const std::string_view checkin : checkins)
    out += "          - " + std::string(checkin) + "\n";
  return out;
}

}  // namespace okr::report
