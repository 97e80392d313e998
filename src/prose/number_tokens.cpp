// SPDX-License-Identifier: MIT
// Numbers in a sentence, and runs of digits that are names: 3D, 24/7, 2026-10-05.
#include "currencies.h"
#include "tokenizer.h"
#include "units.h"

#include <okr/text/ascii.h>

#include <algorithm>

namespace okr::prose {
namespace {

constexpr std::size_t longest_code = 3;

bool is_dash(char32_t c) {
  return is_minus(c) || c == 0x2014;
}

}  // namespace

bool Tokenizer::starts_number(Character c) const {
  if (digit_value(c.value)) return true;
  const Character next = here(c.size);
  if (c.value == '.') return digit_value(next.value) && !after_word();
  if (c.value == '+' || is_minus(c.value))
    return !after_word() &&
           (digit_value(next.value) || next.value == '$' || next.value == 0x20AC ||
            next.value == 0xA3 || (next.value == '.' && is_digit_at(s_.text, at_ + c.size + 1)));
  if (c.value < 0x80 && is_letter(c.value)) return starts_with_currency_code();
  return !is_letter(c.value) && starts_with_symbol();
}

bool Tokenizer::starts_with_symbol() const {
  if (here().value < 0x80 && here().value != '$') return false;
  const auto currency = read_currency(s_.text.substr(at_), s_.currency);
  if (!currency) return false;
  const std::size_t number = skip_spaces(s_.text, at_ + currency->size);
  return is_digit_at(s_.text, number) || s_.text.substr(number, 1) == "." ||
         (s_.text.substr(number, 1) == "-" && is_digit_at(s_.text, number + 1));
}

bool Tokenizer::starts_with_currency_code() const {
  // As every code does, and every symbol that has letters in front of a $.
  if (!text::is_capital(s_.text[at_]) || after_word()) return false;
  // Of a longer word, which most are, the rest does not matter.
  const std::size_t end = end_of_letters(s_.text.substr(0, at_ + longest_code + 1), at_);
  if (end - at_ > longest_code) return false;
  if (end < s_.text.size() && s_.text[end] == '$') return starts_with_symbol_after_letters();
  return is_currency_code(s_.text.substr(at_, end - at_)) &&
         is_digit_at(s_.text, skip_spaces(s_.text, end));
}

bool Tokenizer::starts_with_symbol_after_letters() const {
  const auto currency = read_currency(s_.text.substr(at_), s_.currency);
  return currency && is_digit_at(s_.text, skip_spaces(s_.text, at_ + currency->size));
}

void Tokenizer::take_number_or_name() {
  const std::size_t begin = at_;
  auto found = read_quantity_text(s_.text.substr(at_), s_.currency, "", Grouping::any_space);
  if (found && !take_number(*found)) found.reset();
  if (!found && !take_ratio(begin)) take_name(begin);
}

bool Tokenizer::take_number(const QuantityText& found) {
  Amount amount;
  amount.value = found.read.quantity.value;
  amount.unit = found.read.quantity.unit;
  amount.plain = found.number.plain;
  amount.scaled = found.number.scaled;
  amount.signed_plus = s_.text[at_] == '+';
  std::size_t end = at_ + found.read.size;
  if (const Character c = character_at(s_.text, end);
      is_letter(c.value) || digit_value(c.value) || c.value == '_')
    return false;
  if (!take_range_end(amount, end)) return false;
  const std::size_t number_end = end;
  if (s_.text.substr(end, 1) == "+" && !is_digit_at(s_.text, end + 1)) {
    amount.bound = Bound::plus;
    ++end;
  }
  end = end_of_compound(amount, end);
  if (s_.text.substr(end, 1) == "/" && is_digit_at(s_.text, end + 1)) return false;
  amount.range = {static_cast<std::uint32_t>(at_),
                  static_cast<std::uint32_t>(amount.compound ? end : number_end)};
  push_amount(std::move(amount), end);
  return true;
}

void Tokenizer::push_amount(Amount amount, std::size_t end) {
  amount.token = s_.tokens.size();
  amount.first_token = amount.token;
  amount.last_token = amount.token + 1;
  push(TokenType::number, end);
  if (s_.amounts.empty()) s_.amounts.reserve(2);  // as many as most sentences have
  s_.tokens.back().amount = static_cast<std::uint32_t>(s_.amounts.size());
  s_.amounts.push_back(std::move(amount));
}

bool Tokenizer::take_range_end(Amount& amount, std::size_t& end) const {
  std::size_t dash = end;
  const Character c = character_at(s_.text, dash);
  if (!is_dash(c.value)) return true;
  const std::string_view rest = s_.text.substr(dash + c.size);
  const auto second = read_quantity_text(rest, s_.currency, "", Grouping::joining_spaces);
  if (rest.empty() || is_minus(character_at(rest, 0).value) || !second)
    return !is_digit_at(rest, 0);
  const std::size_t stop = dash + c.size + second->read.size;
  const Character after = character_at(s_.text, stop);
  const bool year = amount.plain && amount.value >= 1900 && amount.value < 2100;
  if (year || second->read.quantity.value <= amount.value || is_digit_at(s_.text, stop) ||
      is_letter(after.value) || (is_dash(after.value) && is_digit_at(s_.text, stop + after.size)))
    return false;
  amount.upper = second->read.quantity.value;
  if (second->number.scaled && !amount.scaled) amount.value *= scale_of(*second);
  if (!second->read.quantity.unit.empty()) amount.unit = second->read.quantity.unit;
  end = stop;
  return true;
}

double Tokenizer::scale_of(const QuantityText& text) const {
  for (const double scale : {1e3, 1e6, 1e9, 1e12})
    if (text.number.value < scale * 1000) return scale;
  return 1;
}

std::size_t Tokenizer::end_of_compound(Amount& amount, std::size_t end) const {
  const Character c = character_at(s_.text, end);
  const std::size_t start = end + c.size;
  if (!is_minus(c.value) || !is_letter(character_at(s_.text, start).value)) return end;
  const std::size_t first_end = end_of_letters(s_.text, start);
  const auto word = std::string_view(s_.lower).substr(start, first_end - start);
  if (const auto unit = read_known_unit(word, s_.currency)) amount.unit = unit->unit;
  if (amount.unit.empty()) amount.unit = std::string(word.substr(0, 40));
  amount.compound = true;
  end = first_end;
  while (is_minus(character_at(s_.text, end).value)) {
    const std::size_t next = end + character_at(s_.text, end).size;
    const std::size_t word_end = std::max(end_of_letters(s_.text, next), end_of_digits(next));
    if (word_end == next) break;
    end = word_end;
  }
  return end;
}

std::size_t Tokenizer::end_of_digits(std::size_t at) const {
  while (is_digit_at(s_.text, at)) at += character_at(s_.text, at).size;
  return at;
}

bool Tokenizer::take_ratio(std::size_t begin) {
  const std::size_t offset = s_.text.substr(begin, 4).find(':');
  if (offset == std::string_view::npos || offset == 0) return false;
  const std::size_t colon = begin + offset;
  const std::string_view rest = s_.text.substr(colon + 1);
  const bool one_digit = !rest.empty() && rest[0] >= '1' && rest[0] <= '9' && !is_digit_at(rest, 1);
  const auto first =
      read_number(s_.text.substr(begin, colon - begin), Grouping::joining_spaces, LetterM::million);
  if (!one_digit || !first || first->size != colon - begin ||
      is_letter(character_at(rest, 1).value))
    return false;
  if (first->value == 1 && rest[0] == '1') return false;
  Amount amount;
  amount.value = first->value / (rest[0] - '0');
  amount.unit = "ratio";
  amount.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(colon + 2)};
  push_amount(std::move(amount), colon + 2);
  return true;
}

void Tokenizer::take_name(std::size_t begin) {
  std::size_t end = begin;
  while (end < s_.text.size()) {
    const Character c = character_at(s_.text, end);
    const bool inner = c.value == '.' || c.value == ',' || c.value == ':' || c.value == '/' ||
                       c.value == '-' || c.value == '+' || c.value == 0x2013;
    const Character next = character_at(s_.text, end + c.size);
    const bool goes_on = is_letter(next.value) || digit_value(next.value);
    if (!is_letter(c.value) && !digit_value(c.value) && c.value != '_' && !(inner && goes_on))
      break;
    end += c.size;
  }
  push(TokenType::word, std::max(end, begin + here().size));
}

bool Tokenizer::counts_times(std::size_t size, std::size_t begin) const {
  const auto word = std::string_view(s_.lower).substr(begin, size);
  return word == "once" || word == "twice" || word == "thrice";
}

void Tokenizer::take_number_words(std::size_t begin) {
  const auto number = read_number_words(s_.lower, begin);
  const Token word = s_.tokens.back();
  const bool tied = number && begin + number->size < word.end;
  if (!number || (tied && s_.text[begin + number->size] != '-')) return;
  s_.tokens.pop_back();
  at_ = begin;
  Amount amount;
  amount.value = number->value;
  amount.in_words = true;
  std::size_t end = begin + number->size;
  end = end_of_compound(amount, end);
  if (counts_times(number->size, begin)) amount.unit = "times";
  if (number->share) amount.unit = "%";
  if (!amount.compound && amount.unit.empty()) {
    if (auto unit = read_known_unit(s_.text.substr(end), s_.currency);
        unit && !is_letter(character_at(s_.text, end + unit->size).value)) {
      amount.unit = std::move(unit->unit);
      end += unit->size;
    }
  }
  amount.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  const Roles roles = word.roles;
  const bool capital = word.capital;
  push_amount(std::move(amount), end);
  s_.tokens.back().roles = roles;
  s_.tokens.back().capital = capital;
}

}  // namespace okr::prose
