// SPDX-License-Identifier: MIT
// A period that is over and the one that follows, for tests of what is printed of a review.
#pragma once

#include "../exported.h"

#include <okr/report/review.h>

namespace okr::report::test {

inline const Exported& two_quarters() {
  static const Exported exported(
      {{"okr.yaml", "okr: 1\nteams: {top: {name: Top, level: company, lead: ines}}\n"},
       {"q1.yaml",
        "period: 2026-Q1\nteam: top\nobjectives:\n"
        "  - id: o\n    title: Cooks trust us\n    why: \"=They leave, \\\"often\\\"\"\n"
        "    key_results:\n"
        "      - id: k\n        title: Raise the margin from 0% to 10%\n"
        "        checkins:\n"
        "          - 2026-02-02 2% 5/10\n          - 2026-03-30 7% 8/10 @li Fewer returns\n"
        "    review: {grade: 0.9, reason: The market was kind, decision: carry_over}\n"},
       {"q2.yaml",
        "period: 2026-Q2\nteam: top\nobjectives:\n"
        "  - id: o\n    title: Cooks trust us more\n    carried_from: 2026-Q1/top/o\n"
        "    key_results:\n      - id: k\n        title: Raise the margin from 7% to 12%\n"}},
      "2026-04-02");
  return exported;
}

inline ReviewView view_of(const Exported& exported, std::size_t period) {
  return {.workspace = exported.workspace(),
          .scores = exported.scores,
          .period = model::periods_in_use(exported.workspace()).at(period),
          .selection = everything(exported.workspace()),
          .version = "0.0.1"};
}

}  // namespace okr::report::test
