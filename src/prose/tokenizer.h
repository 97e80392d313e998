// SPDX-License-Identifier: MIT
// Splits a sentence into tokens, from left to right. Private to prose: tokens.cpp takes words and
// marks, number_tokens.cpp takes numbers.
#pragma once

#include "characters.h"
#include "quantity_text.h"
#include "sentence.h"

namespace okr::prose {

class Tokenizer {
 public:
  Tokenizer(std::string_view text, const Words& words, std::string_view currency);
  Sentence run();

 private:
  Character here(std::size_t offset = 0) const;
  // Whether the byte before belongs to the same run of characters.
  bool after_space() const;
  bool after_word() const;
  void step();
  bool starts_number(Character c) const;
  // "€3", "$ 5": a symbol with a number right after it, a space between them allowed.
  bool starts_with_symbol() const;
  // "US$5", "CHF 10k".
  bool starts_with_currency_code() const;
  bool starts_with_symbol_after_letters() const;
  void push(TokenType type, std::size_t end);
  void take_word();
  Roles roles_of_own_words(std::string_view lower) const;
  void note_capitals(Token& token) const;
  // Letters, digits after the first, and what joins them: it's, sign-ups, node.js, p95, e.g.
  // `letters` is where those end that the word begins with.
  std::size_t end_of_word(std::size_t letters) const;
  bool joins_word(std::size_t end, Character c) const;
  // Where a web or mail address that starts here ends, else `at_`.
  std::size_t end_of_address(std::size_t letters) const;
  bool take_part_sign(Character c);
  void take_mark(Character c);
  void take_number_or_name();
  // False where what follows shows that the digits belong to a name: 3D, 2026-10-05, 12:30.
  bool take_number(const QuantityText& found);
  void push_amount(Amount amount, std::size_t end);
  // "-6" of 4-6, "–2M" of $1–2M. False for dates, spans of years, phone numbers.
  bool take_range_end(Amount& amount, std::size_t& end) const;
  // What the scale letter of a number multiplies by: 1e6 in "2M".
  double scale_of(const QuantityText& text) const;
  // "-city" of 5-city: the words that the number is tied to.
  std::size_t end_of_compound(Amount& amount, std::size_t end) const;
  std::size_t end_of_digits(std::size_t at) const;
  // "4:1" is a ratio; "12:30" and "1:1" are none.
  bool take_ratio(std::size_t begin);
  // A run of digits, letters and what joins them that is no number: 3D, 99th, 24/7, 2026-10-05.
  void take_name(std::size_t begin);
  // "once", "twice", "thrice"; but "twice as many".
  bool counts_times(std::size_t size, std::size_t begin) const;
  // The word just taken begins a number in words; takes the others and the unit.
  void take_number_words(std::size_t begin);

  const Words& words_;
  Sentence s_;
  std::size_t at_ = 0;
};

}  // namespace okr::prose
