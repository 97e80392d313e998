// SPDX-License-Identifier: MIT
// A key result's sentence for the next period: from where the last one ended to a target that is
// left to fill in. What it measures stays, which is proved by reading it.
#pragma once

#include <okr/model/config.h>
#include <okr/model/okr.h>

#include <optional>
#include <string>

namespace okr::edit {

struct CarriedSentence {
  std::string text;
  /// Whether it says where the key result starts, and whether that is where the last one ended.
  enum class Start : unsigned char { unsaid, said, as_it_was };
  Start start = Start::unsaid;
  bool has_blank = false;  ///< "___" stands where the target stood
};

/// Of a metric that ended at `reached`, in its unit; nothing: nobody knows where. The sentence's
/// deadline, which was the old period's, goes. Where no wording will do, the sentence stays.
CarriedSentence carried_sentence(const model::KeyResult& key_result, std::optional<double> reached,
                                 const model::Config& config);

/// The sentence without the time by which it was to be so; as it is where it names none.
std::string without_deadline(const model::KeyResult& key_result, const model::Config& config);

}  // namespace okr::edit
