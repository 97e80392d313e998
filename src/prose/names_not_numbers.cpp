// SPDX-License-Identifier: MIT
// Numbers that name one of several, or say when or whom: Tier 1, 2026, June 30, v2.0, the two
// teams.
#include "sentence.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <array>

namespace okr::prose {
namespace {

using Question = bool (*)(const Sentence&, const Amount&);

std::string_view before(const Sentence& s, const Amount& a, std::size_t steps = 1) {
  return a.token >= steps ? s.word(a.token - steps) : std::string_view{};
}

bool next_is_plural(const Sentence& s, const Amount& a) {
  return s.is_word(a.last_token) && s.form(a.last_token) == Form::s &&
         !s.plays(a.last_token, role::is);
}

bool beside_arrow(const Sentence& s, const Amount& a) {
  return s.is_mark(a.last_token, U'→') || (a.token > 0 && s.is_mark(a.token - 1, U'→'));
}

// "1. Launch", "2) Launch", "(3) Launch"
bool numbers_a_list(const Sentence& s, const Amount& a) {
  const bool first = a.token == 0 || (a.token == 1 && s.is_mark(0, '('));
  const bool mark =
      s.is_mark(a.token + 1, '.') || s.is_mark(a.token + 1, ')') || s.is_mark(a.token + 1, ':');
  return first && a.plain && a.unit.empty() && mark && a.token + 2 < s.size() &&
         s.tokens[a.token + 1].joined;
}

// "#123"
bool is_ticket(const Sentence& s, const Amount& a) {
  return a.token > 0 && (s.is_mark(a.token - 1, '#') || s.is_mark(a.token - 1, U'№'));
}

// "Release 3 integrations"
bool is_verb_with_count(const Sentence& s, const Amount& a) {
  return s.plays(a.token - 1, role::verb) && next_is_plural(s, a);
}

// "Tier 1", "version 2.0", "week 4"
bool follows_name_word(const Sentence& s, const Amount& a) {
  return a.token > 0 && s.plays(a.token - 1, role::name) &&
         (s.form(a.token - 1) == Form::base || (s.tokens[a.token - 1].capital && a.token > 1)) &&
         a.unit.empty() && a.bound == Bound::none && !a.scaled && !a.signed_plus &&
         !is_verb_with_count(s, a) && !beside_arrow(s, a);
}

// "tier 1 or 2", "Tier 1 and 2"
bool continues_a_name(const Sentence& s, const Amount& a) {
  if (a.token < 2 || !a.plain || !a.unit.empty()) return false;
  const std::string_view joint = s.word(a.token - 1);
  if (joint != "or" && joint != "and" && joint != "/" && joint != "&" && joint != ",") return false;
  return s.is_number(a.token - 2) && s.amount_at(a.token - 2).use == Use::name;
}

// "stable 1.0 version"
bool precedes_version_word(const Sentence& s, const Amount& a) {
  const std::string_view next = s.word(a.last_token);
  if (a.plain && s.form(a.last_token + 1) == Form::s) return false;
  return a.unit.empty() && !a.in_words &&
         (next == "version" || next == "release" || next == "beta") && a.value < 100;
}

bool is_time_of_day(const Sentence& s, const Amount& a) {
  const std::string_view next = s.word(a.last_token);
  return next == "am" || next == "pm" || next == "a.m" || next == "p.m" || next == "o'clock";
}

bool is_month(const Sentence& s, std::size_t i) {
  if (!s.plays(i, role::month)) return false;
  const std::string_view word = s.word(i);
  return (word != "may" && word != "march" && word != "mar") || s.tokens[i].capital;
}

bool is_day_of_month(const Sentence& s, const Amount& a) {
  if (!a.plain || a.value < 1 || a.value > 31 || !a.unit.empty()) return false;
  return is_month(s, a.token + 1) || (a.token > 0 && is_month(s, a.token - 1));
}

bool can_be_year(const Amount& a) {
  return a.plain && a.value >= 1990 && a.value <= 2060 && a.unit.empty();
}

// "from 1500 to 2000", "to 1999 from 2500": the other figure is no year, so this one is a level
// too.
bool pairs_with_a_level(const Sentence& s, const Amount& a) {
  constexpr std::size_t near = 8;
  const std::string_view word = before(s, a);
  if (word != "from" && word != "to") return false;
  const std::string_view other = word == "to" ? "from" : "to";
  return std::any_of(s.amounts.begin(), s.amounts.end(), [&](const Amount& b) {
    const std::size_t gap = b.token > a.token ? b.token - a.token : a.token - b.token;
    return b.token > 0 && before(s, b) == other && gap <= near && b.unit.empty() && !can_be_year(b);
  });
}

bool is_year(const Sentence& s, const Amount& a) {
  if (!can_be_year(a)) return false;
  if (beside_arrow(s, a) || a.signed_plus || a.bound != Bound::none) return false;
  const bool led = a.token == 0 || s.plays(a.token - 1, role::verb) || before(s, a) == "to";
  const bool counted = next_is_plural(s, a) && led && !s.tokens[a.last_token].capital;
  return !counted && !pairs_with_a_level(s, a);
}

// The digit of "2026-Q4", "2026-H1", "2026-T2"
bool is_part_of_a_period(const Sentence& s, const Amount& a) {
  const std::size_t at = a.range.begin;
  if (at < 6) return false;
  const std::string_view head = std::string_view(s.lower).substr(at - 6, 6);
  const bool year =
      std::all_of(head.begin(), head.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
  return year && head[4] == '-' && (head[5] == 'q' || head[5] == 'h' || head[5] == 't');
}

// "90-day plan", "two-way"; but "a 10-point increase", "from 14-day to 7-day"
bool is_compound_name(const Sentence& s, const Amount& a) {
  if (!a.compound || a.unit == "%" || a.unit == "fold") return false;
  if (s.plays(a.last_token, role::change)) return false;
  const std::string_view word = before(s, a);
  return word != "from" && word != "to" && a.bound == Bound::none;
}

// "our two teams", "the ten biggest clients", "all three"
bool is_definite(const Sentence& s, const Amount& a) {
  if (!a.unit.empty() || a.bound != Bound::none) return false;
  const std::string_view word = before(s, a);
  for (const std::string_view definite :
       {"our", "their", "these", "those", "its", "your", "all", "both"})
    if (word == definite) return true;
  return word == "the" && a.in_words;
}

// "iPhone", "eBay": a small letter first, a capital inside, and no abbreviation such as eNPS.
bool is_spelt_as_a_brand(const Sentence& s, const Token& word) {
  const std::string_view text = s.text.substr(word.begin, word.end - word.begin);
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  return is_small(text.front()) && is_small(text.back()) &&
         std::any_of(text.begin(), text.end(), okr::text::is_capital);
}

// "Kubernetes 1.30", "ISO 27001", "Widget 3": a capitalised word that is no measure, and a number
// that counts nothing.
bool follows_proper_name(const Sentence& s, const Amount& a) {
  if (a.token == 0 || !a.unit.empty() || a.bound != Bound::none || a.scaled || a.in_words)
    return false;
  const Token& word = s.tokens[a.token - 1];
  if (word.type != TokenType::word || beside_arrow(s, a) || a.signed_plus || a.upper) return false;
  const Roles known = role::metric | role::verb | role::preposition | role::determiner |
                      role::conjunction | role::about | role::more | role::less | role::effect |
                      role::change | role::often | role::adverb | role::quality;
  const bool capital =
      (word.capital && (a.token > 1 || word.capitals)) || is_spelt_as_a_brand(s, word);
  if ((word.roles & known) != 0) return false;
  const bool title_case = s.is_word(a.last_token) && s.tokens[a.last_token].capital;
  if (capital) return !next_is_plural(s, a) || (word.roles == 0 && !title_case);
  return !a.plain && word.roles == 0 &&
         s.text.substr(a.range.begin, a.range.end - a.range.begin).ends_with(".0");
}

// "the first half", "H2", "half a year"
bool is_half_of_a_time(const Sentence& s, const Amount& a) {
  if (!a.in_words || a.value != 0.5) return false;
  const std::string_view word = before(s, a);
  for (const std::string_view which :
       {"first", "second", "this", "next", "last", "in", "1st", "2nd", "other", "better"})
    if (word == which) return true;
  const std::string_view next = s.word(a.last_token);
  const bool of_something = next == "of" || next == "the" || next == "our" || next == "all" ||
                            next == "as" || word == "by";
  return !of_something || s.plays(a.last_token, role::period);
}

// "once a week" counts, "once it is live" does not.
bool is_once_upon(const Sentence& s, const Amount& a) {
  const std::string_view word = s.word(a.token);
  if (word != "once" && word != "twice" && word != "thrice") return false;
  const std::string_view next = s.word(a.last_token);
  if (next == "as" || next == "the") return word == "once";
  if (next == "a") return !s.plays(a.last_token + 1, role::period);
  return next != "per" && next != "every" && next != "each" && next != "in" &&
         !s.plays(a.last_token, role::often);
}

// "from four to one", "to one."
bool ends_a_change(const Sentence& s, const Amount& a) {
  const std::string_view word = before(s, a);
  if (word == "from") return s.word(a.last_token) == "to" && s.is_number(a.last_token + 1);
  if (word != "to") return false;
  if (!s.is_word(a.last_token) || s.word(a.last_token) == "by") return true;
  for (std::size_t back = 2; back < 7 && back < a.token; ++back)
    if (s.is_number(a.token - back)) return s.word(a.token - back - 1) == "from";
  return false;
}

// "one" counts after a bound or a verb, or where "per" or "new" follows; "one place" counts
// nothing.
bool is_one_of_no_count(const Sentence& s, const Amount& a) {
  if (!a.in_words || a.value != 1 || !a.unit.empty() || s.word(a.token) == "once") return false;
  if (a.bound != Bound::none || a.upper) return false;
  if (a.last_token != a.token + 1) return false;  // one in three
  if (ends_a_change(s, a)) return false;
  if (a.token > 0 &&
      s.plays(a.token - 1, role::makes | role::delivers | role::acquires | role::often))
    return false;
  for (std::size_t i = a.last_token; i < std::min(a.last_token + 5, s.size()); ++i) {
    const std::string_view word = s.word(i);
    if (word == "per" || word == "each" || word == "every" || word == "new" || word == "more" ||
        word == "additional")
      return false;
  }
  return true;
}

// "+1 555 123 4567", "4111 1111 1111": groups of digits without anything counted
bool is_in_digit_groups(const Sentence& s, const Amount& a) {
  const auto bare = [&](std::size_t i) {
    return s.is_number(i) && s.amount_at(i).plain && s.amount_at(i).unit.empty();
  };
  const std::size_t i = a.token;
  if (!bare(i)) return false;
  return (bare(i + 1) && bare(i + 2)) || (i > 0 && bare(i - 1) && bare(i + 1)) ||
         (i > 1 && bare(i - 1) && bare(i - 2));
}

bool is_long_id(const Sentence& s, const Amount& a) {
  return a.plain && a.unit.empty() && s.tokens[a.token].end - s.tokens[a.token].begin > 8 &&
         !next_is_plural(s, a) && !beside_arrow(s, a);
}

constexpr std::array<Question, 17> name_questions = {
    is_age_or_part_of_a_name, numbers_a_list,     is_ticket,
    follows_name_word,        continues_a_name,   precedes_version_word,
    is_time_of_day,           is_day_of_month,    is_year,
    is_part_of_a_period,      is_compound_name,   is_definite,
    follows_proper_name,      is_half_of_a_time,  is_once_upon,
    is_one_of_no_count,       is_in_digit_groups,
};

// "24 hours a day", "zero tolerance", "from zero to hero"
bool is_idiom(const Sentence& s, const Amount& a) {
  if (a.value == 24 && a.unit == "h" && s.word(a.last_token + 1) == "day") return true;
  if (a.value == 7 && a.unit == "days" && s.word(a.last_token + 1) == "week") return true;
  if (a.value == 365 && a.unit == "days" && s.word(a.last_token + 1) == "year") return true;
  const std::string_view next = s.word(a.last_token);
  if (a.in_words && a.value == 0 && next == "to" && s.word(a.last_token + 1) == "hero") return true;
  return a.in_words && a.value == 0 &&
         (next == "tolerance" || next == "trust" || next == "waste" || next == "in");
}

// "top 10", "per 1,000 sessions", "i.e. >1 repository"
bool is_scope(const Sentence& s, const Amount& a) {
  const std::string_view word = before(s, a);
  if (word == "top" || word == "per" || word == "i.e" || word == "e.g") return true;
  return a.unit.empty() && s.is_mark(a.token - 1, '/');
}

// From "i.e." or "e.g." in parentheses on, numbers are examples.
void mark_examples(Sentence& s) {
  bool example = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s.is_mark(i, ')')) example = false;
    if (i > 0 && s.is_mark(i - 1, '(')) example = s.word(i) == "i.e" || s.word(i) == "e.g";
    if (example && s.is_number(i)) s.amounts[s.tokens[i].amount].use = Use::scope;
  }
}

}  // namespace

void mark_names(Sentence& s) {
  for (Amount& a : s.amounts) {
    if (a.use != Use::measure) continue;
    const bool name = std::any_of(name_questions.begin(), name_questions.end(),
                                  [&](Question question) { return question(s, a); });
    if (name || is_long_id(s, a) || is_idiom(s, a)) {
      a.use = Use::name;
    } else if (a.token > 0 && is_scope(s, a)) {
      a.use = Use::scope;
    }
  }
  mark_examples(s);
}

}  // namespace okr::prose
