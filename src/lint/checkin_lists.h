// SPDX-License-Identifier: MIT
// Every list of dated entries that somebody keeps: the check-ins of key results and the readings of
// KPIs, for the rules that hold for both.
#pragma once

#include "nodes.h"

#include <string_view>
#include <vector>

namespace okr::lint {

struct CheckInList {
  const std::vector<model::CheckIn>& entries;  ///< in the order of the file
  std::string_view title;                      ///< of the key result or KPI
  text::Span span;                             ///< of the same
};

/// Those of key results that are not dropped, then those of KPIs.
template <class Visit>
void each_checkin_list(const Context& context, Visit visit) {
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    visit(CheckInList{key_result.checkins, key_result.title.value, key_result.span});
  });
  each_kpi(context, [&](const model::Kpi& kpi) {
    visit(CheckInList{kpi.readings, kpi.title.value, kpi.span});
  });
}

}  // namespace okr::lint
