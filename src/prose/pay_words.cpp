// SPDX-License-Identifier: MIT
// Words that tie OKRs to pay: they are for learning, and grades that cost money teach nobody.
#include "phrases.h"

#include <algorithm>
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

// Every phrase holds one of these. Texts are many and such words rare: most are left at this.
constexpr std::array<std::string_view, 8> stems = {
    "appraisal", "bonus", "merit", "pay r", "performance rat", "promot", "salar", "variable pay",
};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool stands_at(std::string_view text, std::size_t at, std::string_view stem) {
  if (text.size() - at < stem.size()) return false;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    const char c = lower(text[at + i]);
    const bool break_of_line = stem[i] == ' ' && (c == '\n' || c == '\t');
    if (c != stem[i] && !break_of_line) return false;
  }
  return true;
}

bool may_speak_of_pay(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = lower(text[at]);
    if (c != 'a' && c != 'b' && c != 'm' && c != 'p' && c != 's' && c != 'v') continue;
    if (std::any_of(stems.begin(), stems.end(),
                    [&](std::string_view stem) { return stands_at(text, at, stem); }))
      return true;
  }
  return false;
}

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
  if (!may_speak_of_pay(text)) return std::nullopt;
  const Sentence s = tokenize(text, {}, "USD");
  const auto found = find_phrase(s, pay_phrases);
  if (!found || sells(s, *found)) return std::nullopt;
  return evidence_at(s, *found, Certainty::medium);
}

}  // namespace okr::prose
