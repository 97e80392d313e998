// SPDX-License-Identifier: MIT
#include "measure.h"
#include "phrases.h"

namespace okr::prose {

std::optional<Evidence> find_customer_word(std::string_view text) {
  const Sentence s = tokenize(text, {}, "USD");
  for (std::size_t i = 0; i < s.size(); ++i)
    if (s.plays(i, role::customer)) return evidence_at(s, {i, i + 1}, Certainty::medium);
  return std::nullopt;
}

}  // namespace okr::prose
