// SPDX-License-Identifier: MIT
#include "confidences.h"

#include "checkins.h"

#include <okr/rollup/written.h>

namespace okr::lint {
namespace {

std::optional<Confidence> stated(const model::Maybe<double>& written,
                                 const model::CheckIn* checkin) {
  if (!rollup::stated_confidence(written)) return std::nullopt;
  return Confidence{**written, written->span, checkin};
}

std::optional<Confidence> stated(const model::CheckIn& checkin) {
  return is_done(checkin) ? std::nullopt : stated(checkin.confidence, &checkin);
}

}  // namespace

std::vector<Confidence> confidences_of(const model::KeyResult& key_result) {
  std::vector<Confidence> out;
  out.reserve(key_result.checkins.size() + 1);
  if (const auto own = stated(key_result.confidence, nullptr)) out.push_back(*own);
  for (const model::CheckIn* checkin : by_date(key_result.checkins)) {
    if (const auto said = stated(*checkin)) out.push_back(*said);
  }
  return out;
}

std::optional<Confidence> first_confidence(const model::KeyResult& key_result) {
  std::optional<Confidence> first = stated(key_result.confidence, nullptr);
  if (first) return first;
  for (const model::CheckIn& checkin : key_result.checkins) {
    if (!checkin.date || (first && **first->checkin->date <= **checkin.date)) continue;
    if (const auto said = stated(checkin)) first = said;
  }
  return first;
}

}  // namespace okr::lint
