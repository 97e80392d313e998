// SPDX-License-Identifier: MIT
// A sentence as words, numbers and marks. Each number already knows what it counts and whether it
// is bounded ("at least"), or that it is nowhere to judge by (a name, a date). Private to prose.
#pragma once

#include "lexicon.h"

#include <okr/prose/quantity.h>
#include <okr/prose/words.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::prose {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

enum class TokenType : std::uint8_t { word, number, mark };

struct Token {
  TokenType type = TokenType::mark;
  Form form = Form::base;
  bool capital = false;   ///< begins with one
  bool capitals = false;  ///< has nothing but capitals and digits, two at least
  bool joined = false;    ///< no space before it
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t amount = 0;  ///< of a number: which one
  char32_t mark = 0;         ///< of a mark: → for ->, ≥ for >=, ≤ for <=
  Roles roles = 0;
};

/// Why a number is nowhere that success is judged by, as far as it is known.
enum class Use : std::uint8_t {
  measure,   ///< nothing speaks against it
  name,      ///< Tier 1, 2026, v2.0, 24/7, the two teams
  scope,     ///< whom or what the sentence is about: top 10, 80k repositories, i.e. >1
  deadline,  ///< by June 30, within 30 days of launch
};

enum class Bound : std::uint8_t { none, min, max, plus };

struct Amount {
  double value = 0;
  std::string unit;
  Range range;  ///< the number with its unit
  std::size_t token = 0;
  Use use = Use::measure;
  Bound bound = Bound::none;
  std::size_t first_token = 0;  ///< of the bound's words and the number
  std::size_t last_token = 0;   ///< one past the unit and what follows it ("or more")
  std::optional<double> upper;  ///< 4-6, between 4 and 6
  bool plain = false;           ///< digits only
  bool in_words = false;        ///< two, a dozen
  bool scaled = false;          ///< k, million
  bool compound = false;        ///< 90-day
  bool signed_plus = false;     ///< +2
  bool held = false;            ///< the bound of "does not drop below 90%"
  std::optional<std::size_t>
      noun;  ///< the token of what is counted: customers in "10 new customers"
};

struct Sentence {
  std::string_view text;
  std::string lower;
  std::string_view currency;
  std::vector<Token> tokens;
  std::vector<Amount> amounts;

  std::size_t size() const { return tokens.size(); }
  /// The token's text in lower case; empty beyond the ends.
  std::string_view word(std::size_t i) const {
    if (i >= tokens.size()) return {};
    return {lower.data() + tokens[i].begin, tokens[i].end - tokens[i].begin};
  }
  bool is_word(std::size_t i) const { return i < size() && tokens[i].type == TokenType::word; }
  bool is_number(std::size_t i) const { return i < size() && tokens[i].type == TokenType::number; }
  bool is_mark(std::size_t i) const { return i < size() && tokens[i].type == TokenType::mark; }
  bool is_mark(std::size_t i, char32_t mark) const { return is_mark(i) && tokens[i].mark == mark; }
  Roles roles(std::size_t i) const { return i < size() ? tokens[i].roles : 0; }
  bool plays(std::size_t i, Roles any_of) const { return (roles(i) & any_of) != 0; }
  Form form(std::size_t i) const { return i < size() ? tokens[i].form : Form::base; }
  const Amount& amount_at(std::size_t i) const { return amounts[tokens[i].amount]; }
};

/// Splits; numbers are read, nothing is decided about them yet.
Sentence tokenize(std::string_view text, const Words& words, std::string_view currency);

/// A number in words at `at` of the lower-case text: "two", "ten thousand", "twenty-five", "a
/// dozen".
struct NumberWords {
  double value = 0;
  std::size_t size = 0;
  bool share = false;  ///< two thirds, in per cent
};
std::optional<NumberWords> read_number_words(std::string_view lower, std::size_t at);

/// Takes "KR 1.2:" and the like off the sentence's beginning.
void drop_label(Sentence& s);

/// quarter, fifth, tenth
bool names_a_part(std::string_view word);

/// The readings of numbers, in this order. Each adds to what the amounts know.
void read_writing(Sentence& s);
void read_shares(Sentence& s);
void read_bounds(Sentence& s);
void mark_names(Sentence& s);
bool is_age_or_part_of_a_name(const Sentence& s, const Amount& a);
void find_counted_nouns(Sentence& s);

}  // namespace okr::prose
