// SPDX-License-Identifier: MIT
#include "confidences.h"

#include "checkins.h"

#include <okr/rollup/written.h>

namespace okr::lint {
namespace {

std::optional<Confidence> stated(const model::KeyResult& key_result) {
  const auto stated = rollup::stated_confidence(key_result.confidence);
  if (!stated) return std::nullopt;
  return Confidence{*stated, key_result.confidence->span, nullptr};
}

std::optional<Confidence> stated(const model::CheckIn& checkin) {
  const auto stated = rollup::stated_confidence(checkin.confidence);
  if (!stated || is_done(checkin)) return std::nullopt;
  return Confidence{*stated, checkin.at(checkin.confidence->span), &checkin};
}

}  // namespace

std::vector<Confidence> confidences_of(const model::KeyResult& key_result) {
  std::vector<Confidence> out;
  out.reserve(key_result.checkins.size() + 1);
  if (const auto own = stated(key_result)) out.push_back(*own);
  for (const model::CheckIn* checkin : by_date(key_result.checkins)) {
    if (const auto said = stated(*checkin)) out.push_back(*said);
  }
  return out;
}

std::optional<Confidence> first_confidence(const model::KeyResult& key_result) {
  std::optional<Confidence> first = stated(key_result);
  if (first) return first;
  for (const model::CheckIn& checkin : key_result.checkins) {
    if (!checkin.date || (first && **first->checkin->date <= **checkin.date)) continue;
    if (const auto said = stated(checkin)) first = said;
  }
  return first;
}

}  // namespace okr::lint
