// SPDX-License-Identifier: MIT
// Words that tie OKRs to pay: they are for learning, and grades that cost money teach nobody.
#include "characters.h"
#include "phrases.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>

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

bool stands_at(std::string_view text, std::size_t at, std::string_view stem) {
  if (text.size() - at < stem.size()) return false;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    const char c = to_lower(text[at + i]);
    const bool break_of_line = stem[i] == ' ' && (c == '\n' || c == '\t');
    if (c != stem[i] && !break_of_line) return false;
  }
  return true;
}

/// For each byte a set of letters, as bits.
using Letters = std::array<std::uint32_t, 256>;

constexpr std::uint32_t letter_bit(char c) {
  return std::uint32_t{1} << (c - 'a');
}

/// For each letter that a stem begins with, its possible second letters.
constexpr Letters openings = [] {
  Letters out{};
  for (const std::string_view stem : stems) {
    out[static_cast<unsigned char>(stem[0])] |= letter_bit(stem[1]);
    out[static_cast<unsigned char>(stem[0] - 'a' + 'A')] |= letter_bit(stem[1]);
  }
  return out;
}();

/// For each letter, small or capital, itself.
constexpr Letters itself = [] {
  Letters out{};
  for (char c = 'a'; c <= 'z'; ++c) {
    out[static_cast<unsigned char>(c)] = letter_bit(c);
    out[static_cast<unsigned char>(c - 'a' + 'A')] = letter_bit(c);
  }
  return out;
}();

bool may_speak_of_pay(std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if ((openings[first] & itself[second]) == 0) continue;
    if (std::any_of(stems.begin(), stems.end(),
                    [&](std::string_view stem) { return stands_at(text, at, stem); }))
      return true;
  }
  return false;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "the autumn promotion", "a promotion for new buyers", "promotion codes" sell something; "for my
// next promotion" does not.
bool promotes_goods(const Sentence& s, PhraseAt at) {
  if (s.form(at.first) == Form::s) return true;
  if (is_one_of(s.word(at.last), {"campaign", "campaigns", "code", "codes", "week", "banner",
                                  "page", "price", "prices", "email", "calendar", "budget", "of"}))
    return true;
  for (std::size_t i = at.last; i < std::min(at.last + 4, s.size()); ++i)
    if (s.plays(i, role::customer)) return true;
  if (at.first == 0 || !s.is_word(at.first - 1)) return false;
  const bool led = s.plays(at.first - 1, role::determiner | role::preposition | role::pronoun |
                                             role::conjunction | role::verb | role::is);
  return !led && !is_one_of(s.word(at.first - 1), {"career", "early", "her", "his", "internal",
                                                   "job", "my", "next", "or", "your"});
}

// "bonus points", "the welcome bonus"
bool rewards_customers(const Sentence& s, PhraseAt at) {
  return is_one_of(s.word(at.last), {"code", "content", "level", "levels", "material", "point",
                                     "points", "round", "track"}) ||
         (at.first > 0 && is_one_of(s.word(at.first - 1), {"deposit", "loyalty", "referral",
                                                           "sign-up", "signup", "welcome"}));
}

// "promoted to senior engineer", and not "promoted to production"
bool promotes_people(const Sentence& s, std::size_t first) {
  for (std::size_t i = first; i < std::min(first + 4, s.size()); ++i)
    if (s.plays(i, role::staff) ||
        is_one_of(s.word(i), {"director", "lead", "manager", "principal", "senior"}))
      return true;
  return false;
}

// "graduates' median salary", "salary bands": what others earn, or what HR writes down.
bool is_pay_of_others(const Sentence& s, PhraseAt at) {
  if (is_one_of(s.word(at.last), {"band", "bands", "benchmark", "benchmarks", "calculator", "data",
                                  "guide", "page", "range", "ranges", "survey", "transparency"}))
    return true;
  for (std::size_t back = 1; back < 5 && back <= at.first; ++back) {
    const std::size_t i = at.first - back;
    if (s.plays(i, role::customer) || s.word(i).starts_with("graduate") ||
        s.word(i).starts_with("alumni") || s.word(i).starts_with("trainee"))
      return true;
  }
  return false;
}

bool is_about_pay(const Sentence& s, PhraseAt at) {
  const std::string_view word = s.word(at.first);
  if (word.starts_with("salar") && is_pay_of_others(s, at)) return false;
  if (word == "promoted") return promotes_people(s, at.last);
  if (at.last - at.first > 1) return true;
  if (word.starts_with("promotion")) return !promotes_goods(s, at);
  return !word.starts_with("bonus") || !rewards_customers(s, at);
}

}  // namespace

std::optional<Evidence> find_pay_words(std::string_view text) {
  if (!may_speak_of_pay(text)) return std::nullopt;
  const Sentence s = tokenize(text, {}, "USD");
  for (std::size_t from = 0; const auto found = find_phrase(s, pay_phrases, from);) {
    if (is_about_pay(s, *found)) return evidence_at(s, *found, Certainty::medium);
    from = found->last;
  }
  return std::nullopt;
}

}  // namespace okr::prose
