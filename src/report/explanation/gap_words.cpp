// SPDX-License-Identifier: MIT
#include "gap_words.h"

namespace okr::report {

std::string_view words_for(rollup::Gap gap) {
  using rollup::Gap;
  switch (gap) {
    case Gap::none:
      return {};
    case Gap::no_measure:
      return "nothing says what it is judged by: write it as from where to where (\"from 5 to "
             "15\"), list milestones, or say kind: binary";
    case Gap::no_checkin:
      return "no check-in counts so far: add one under checkins";
    case Gap::unread_value:
      return "the latest value cannot be read, and the one before it does not stand in for it: "
             "mend the line, okr lint says how";
    case Gap::no_baseline:
      return "it says where to get, not from where: write the baseline into the sentence, \"from "
             "... to ...\"";
    case Gap::no_bounds:
      return "there is no bound that a value could keep: write min or max, and min below max";
    case Gap::no_change:
      return "the baseline and the target are the same, so there is no way to go: mend the one "
             "that is wrong";
    case Gap::wrong_direction:
      return "the direction contradicts the baseline and the target: mend the one that is wrong";
    case Gap::no_milestones:
      return "there is no milestone that counts: list one under milestones, with a weight above 0 "
             "if any";
    case Gap::no_confidence:
      return "it is open and nobody has said how likely it is: add N/10 to a check-in";
    case Gap::unknown_kpi:
      return "there is no KPI of that id: mend kpi, or write the KPI under kpis";
    case Gap::no_progress_below:
      return "no objective that is aligned to it has progress yet: give those objectives key "
             "results and check-ins";
  }
  return {};
}

}  // namespace okr::report
