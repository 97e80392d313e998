// SPDX-License-Identifier: MIT
#include "confidences.h"

#include "checkins.h"

namespace okr::lint {

std::vector<Confidence> confidences_of(const model::KeyResult& key_result) {
  std::vector<Confidence> out;
  const auto add = [&](const model::Maybe<double>& stated, const model::CheckIn* checkin) {
    if (!stated || **stated < 0 || **stated > 10) return;
    out.push_back({**stated, stated->span, checkin});
  };
  add(key_result.confidence, nullptr);
  for (const model::CheckIn* checkin : by_date(key_result.checkins)) {
    if (!is_done(*checkin)) add(checkin->confidence, checkin);
  }
  return out;
}

}  // namespace okr::lint
