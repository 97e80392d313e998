// SPDX-License-Identifier: MIT
// Short questions about a sentence, for the tables of the prose tests.
#pragma once

#include "labelled.h"

#include <okr/prose/reading.h>

#include <string>
#include <string_view>

namespace okr::prose {

inline KeyResultReading key_result(std::string_view sentence) {
  return read_key_result(sentence, {}, "USD");
}
inline ObjectiveReading objective(std::string_view sentence) {
  return read_objective(sentence, {}, "USD");
}
inline std::string measure(std::string_view sentence) {
  return describe(key_result(sentence).measure);
}
inline std::string metric(std::string_view sentence) {
  const auto found = key_result(sentence).measure;
  return found ? found->metric : "none";
}
inline std::string deadline(std::string_view sentence) {
  const auto found = key_result(sentence).measure;
  return found && found->deadline ? found->deadline->text : "none";
}
/// The words that an evidence points at.
inline std::string words(std::string_view sentence, const auto& evidence) {
  if (!evidence) return "none";
  const Range r = evidence->range;
  return std::string(sentence.substr(r.begin, r.end - r.begin));
}

}  // namespace okr::prose
