// SPDX-License-Identifier: MIT
// Words that tie OKRs to pay: they are for learning, and grades that cost money teach nobody.
#include "phrases.h"

#include <array>

namespace okr::prose {
namespace {

constexpr std::array<std::string_view, 16> pay_phrases = {
    "appraisal rating",   "bonus",          "bonus payment",
    "get promoted",       "merit increase", "pay raise",
    "pay review",         "pay rise",       "performance bonus",
    "performance rating", "promoted to",    "promotion",
    "promotion criteria", "salary",         "salary increase",
    "variable pay",
};

// "the spring sales promotion" sells something.
bool sells(const Sentence& s, PhraseAt at) {
  if (!s.word(at.first).starts_with("promotion")) return false;
  for (const std::string_view goods :
       {"sales", "price", "product", "store", "brand", "discount", "marketing", "health", "online",
        "holiday", "summer", "spring", "winter"})
    if (at.first > 0 && s.word(at.first - 1) == goods) return true;
  const std::string_view next = s.word(at.last);
  return next == "campaign" || next == "campaigns" || next == "code" || next == "codes" ||
         s.form(at.first) == Form::s;
}

}  // namespace

std::optional<Evidence> find_pay_words(std::string_view text) {
  const Sentence s = tokenize(text, {}, "USD");
  const auto found = find_phrase(s, pay_phrases);
  if (!found || sells(s, *found)) return std::nullopt;
  return evidence_at(s, *found, Certainty::medium);
}

}  // namespace okr::prose
