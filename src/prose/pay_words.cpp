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
static_assert(std::all_of(pay_phrases.begin(), pay_phrases.end(), [](std::string_view phrase) {
  return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) {
    return phrase.find(stem) != std::string_view::npos;
  });
}));

bool stands_at(std::string_view text, std::size_t at, std::string_view stem) {
  if (text.size() - at < stem.size()) return false;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    const char c = to_lower(text[at + i]);
    const bool break_of_line = stem[i] == ' ' && (c == '\n' || c == '\t');
    if (c != stem[i] && !break_of_line) return false;
  }
  return true;
}

/// Four letters in a row as one number, capitals as small ones. A line's break becomes '*' by it
/// and a tab ')', so they are no spaces: whoever means any of the three asks for each.
constexpr std::uint32_t four_at(std::string_view text, std::size_t at) {
  const auto letter = [&](std::size_t i) {
    return std::uint32_t{static_cast<unsigned char>(text[at + i])};
  };
  // In this form compilers read all four at once.
  return (letter(0) | letter(1) << 8U | letter(2) << 16U | letter(3) << 24U) | 0x20202020U;
}

/// Spreads them over 4096 slots: the upper 12 bits after Knuth's multiplication.
constexpr std::size_t slot_of(std::uint32_t four) {
  return four * 2654435761U >> 20U;
}

/// Looking up every second four letters of a text finds every stem.
constexpr std::size_t stride = 2;
static_assert(std::all_of(stems.begin(), stems.end(),
                          [](std::string_view stem) { return stem.size() >= 4 + stride - 1; }));

/// Which slots have the first four letters of a stem, or those from its second on.
constexpr std::array<bool, 4096> known_fours = [] {
  std::array<bool, 4096> out{};
  for (const std::string_view stem : stems)
    for (std::size_t first = 0; first < stride; ++first)
      for (const char space : {' ', '\n', '\t'}) {
        std::array<char, 4> four{};
        for (std::size_t i = 0; i < 4; ++i)
          four[i] = stem[first + i] == ' ' ? space : stem[first + i];
        out[slot_of(four_at({four.data(), four.size()}, 0))] = true;
      }
  return out;
}();

bool stands_around(std::string_view text, std::size_t at) {
  for (std::size_t first = at - std::min(at, stride - 1); first <= at; ++first)
    for (const std::string_view stem : stems)
      if (stands_at(text, first, stem)) return true;
  return false;
}

bool may_speak_of_pay(std::string_view text) {
  for (std::size_t at = 0; at + 4 <= text.size(); at += stride)
    if (known_fours[slot_of(four_at(text, at))] && stands_around(text, at)) return true;
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
