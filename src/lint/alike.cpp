// SPDX-License-Identifier: MIT
#include "alike.h"

#include <algorithm>

namespace okr::lint {

std::size_t words_in_subject(std::string_view subject) {
  if (subject.empty()) return 0;
  return static_cast<std::size_t>(std::count(subject.begin(), subject.end(), ' ')) + 1;
}

bool may_be_the_same(const model::KeyResult& a, const model::KeyResult& b) {
  if (a.kpi && b.kpi) return *a.kpi->id == *b.kpi->id;
  if (!prose::same_unit(a.measure.unit, b.measure.unit)) return false;
  return !a.measure.baseline || !b.measure.baseline || start_alike(a, b);
}

bool start_alike(const model::KeyResult& a, const model::KeyResult& b) {
  return a.measure.baseline && b.measure.baseline && **a.measure.baseline == **b.measure.baseline &&
         !a.measure.from_nothing && !b.measure.from_nothing;
}

}  // namespace okr::lint
