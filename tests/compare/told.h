// SPDX-License-Identifier: MIT
// All that has changed between two examples, a line a difference, for tests.
#pragma once

#include "support/check.h"

#include <okr/compare/changes.h>

#include <string>
#include <string_view>

namespace okr::test {

inline std::string line_of(const std::string& ref, const compare::Difference& d) {
  constexpr std::string_view names[]{"added",
                                     "deleted",
                                     "dropped",
                                     "resumed",
                                     "moved",
                                     "explained",
                                     "unexplained",
                                     "reworded",
                                     "renamed",
                                     "rehomed",
                                     "field",
                                     "checkin added",
                                     "checkin edited",
                                     "checkin deleted",
                                     "milestone added",
                                     "milestone changed",
                                     "milestone deleted"};
  std::string line = ref + ' ' + std::string(names[static_cast<std::size_t>(d.what)]);
  if (!d.item.empty()) line += " [" + d.item + ']';
  if (!d.field.empty()) line += ' ' + d.field;
  if (d.date) line += ' ' + model::to_string(*d.date);
  if (!d.from.empty() || !d.to.empty()) line += ": " + d.from + " -> " + d.to;
  if (d.ease != compare::Ease::neither)
    line += d.ease == compare::Ease::easier ? " (easier)" : " (harder)";
  if (!d.reason.empty()) line += " '" + d.reason + '\'';
  return line + '\n';
}

inline std::string lines_of(const compare::Changed& thing) {
  std::string out;
  for (const compare::Difference& difference : thing.differences)
    out += line_of(thing.ref, difference);
  return out;
}

inline std::string told(const compare::Changes& changes) {
  std::string out;
  for (const compare::ChangedObjective& objective : changes.objectives) {
    out += lines_of(objective.thing);
    for (const compare::ChangedKeyResult& key_result : objective.key_results)
      out += lines_of(key_result.thing);
  }
  for (const auto* things :
       {&changes.kpis, &changes.projects, &changes.teams, &changes.people, &changes.periods}) {
    for (const compare::Changed& thing : *things) out += lines_of(thing);
  }
  for (const compare::Difference& setting : changes.settings) out += line_of("okr.yaml", setting);
  for (const compare::Unread& unread : changes.unread) out += "unread " + unread.path + '\n';
  return out;
}

inline std::string told(std::string_view was, std::string_view is) {
  const model::Workspace before = load_example(was);
  const model::Workspace after = load_example(is);
  return told(compare::changes(before, after, compare::pair_over_periods(before, after)));
}

}  // namespace okr::test
