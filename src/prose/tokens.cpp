// SPDX-License-Identifier: MIT
#include "tokenizer.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <array>

namespace okr::prose {
namespace {

constexpr std::string_view ends_of_addresses = " \t\r\n\"<>";

}  // namespace

Tokenizer::Tokenizer(std::string_view text, const Words& words, std::string_view currency)
    : words_(words) {
  s_.text = text;
  s_.lower = to_lower(text);
  s_.currency = currency;
  s_.tokens.reserve(text.size() / 5 + 4);
}

Sentence Tokenizer::run() {
  while (at_ < s_.text.size()) step();
  return std::move(s_);
}

Character Tokenizer::here(std::size_t offset) const {
  return character_at(s_.text, at_ + offset);
}

bool Tokenizer::after_space() const {
  return s_.tokens.empty() || s_.tokens.back().end != at_;
}

bool Tokenizer::after_word() const {
  return !after_space() && s_.tokens.back().type != TokenType::mark;
}

void Tokenizer::step() {
  const Character c = here();
  if (is_space(c.value)) {
    at_ += c.size;
  } else if (c.value >= 'a' && c.value <= 'z') {
    take_word();  // no number begins so
  } else if (starts_number(c)) {
    take_number_or_name();
  } else if (is_letter(c.value)) {
    take_word();
  } else {
    take_mark(c);
  }
}

void Tokenizer::push(TokenType type, std::size_t end) {
  Token token;
  token.type = type;
  token.joined = !after_space();
  token.begin = static_cast<std::uint32_t>(at_);
  token.end = static_cast<std::uint32_t>(end);
  s_.tokens.push_back(token);
  at_ = end;
}

void Tokenizer::take_word() {
  const std::size_t letters = end_of_letters(s_.text, at_);
  const bool goes_on = letters < s_.text.size() && s_.text[letters] != ' ';  // most do not
  if (const std::size_t end = goes_on ? end_of_address(letters) : at_; end != at_)
    return push(TokenType::word, end);
  const std::size_t begin = at_;
  push(TokenType::word, goes_on ? end_of_word(letters) : letters);
  Token& token = s_.tokens.back();
  const auto lower = std::string_view(s_.lower).substr(begin, token.end - begin);
  const WordEntry entry = look_up(lower);
  token.roles = entry.roles | roles_of_own_words(lower);
  token.form = entry.form;
  note_capitals(token);
  if ((token.roles & role::number) != 0 || names_a_part(lower)) take_number_words(begin);
}

Roles Tokenizer::roles_of_own_words(std::string_view lower) const {
  Roles roles = 0;
  for (const std::string& own : words_.task_verbs)
    if (own == lower) roles |= role::makes;
  for (const std::string& own : words_.metrics)
    if (own == lower) roles |= role::metric;
  return roles;
}

void Tokenizer::note_capitals(Token& token) const {
  const std::string_view text = s_.text.substr(token.begin, token.end - token.begin);
  token.capital = text::is_capital(text.front());
  if (!token.capital) return;
  const bool any_small =
      std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  token.capitals = text.size() > 1 && !any_small;
}

std::size_t Tokenizer::end_of_word(std::size_t letters) const {
  std::size_t end = letters;
  while (end < s_.text.size()) {
    const Character c = character_at(s_.text, end);
    if (is_letter(c.value) || digit_value(c.value) || c.value == '_') {
      end += c.size;
    } else if (joins_word(end, c)) {
      end += c.size;
    } else {
      break;
    }
  }
  return end;
}

bool Tokenizer::joins_word(std::size_t end, Character c) const {
  const Character next = character_at(s_.text, end + c.size);
  if (c.value == '\'' || c.value == 0x2019) return is_letter(next.value);
  if (c.value == '-' || c.value == 0x2010 || c.value == 0x2011)
    return is_letter(next.value) || digit_value(next.value).has_value();
  return c.value == '.' && (is_letter(next.value) || digit_value(next.value));
}

std::size_t Tokenizer::end_of_address(std::size_t letters) const {
  const std::string_view rest = s_.text.substr(at_);
  const std::string_view after = s_.text.substr(letters);
  if (!after.starts_with("://") && !rest.starts_with("www.") && !after.starts_with('@')) return at_;
  const std::size_t end = s_.text.find_first_of(ends_of_addresses, at_);
  return end == std::string_view::npos ? s_.text.size() : end;
}

// "½ of guests", "by ¼"
bool Tokenizer::take_part_sign(Character c) {
  const double share = c.value == 0xBD ? 50 : c.value == 0xBC ? 25 : c.value == 0xBE ? 75 : 0;
  if (share == 0 || after_word()) return false;
  Amount amount;
  amount.value = share;
  amount.unit = "%";
  amount.range = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(at_ + c.size)};
  push_amount(std::move(amount), at_ + c.size);
  return true;
}

void Tokenizer::take_mark(Character c) {
  if (take_part_sign(c)) return;
  struct Spelled {
    std::string_view text;
    char32_t mark;
  };
  static constexpr std::array<Spelled, 9> spelled = {{{"-->", U'→'},
                                                      {"->", U'→'},
                                                      {"==>", U'→'},
                                                      {"=>", U'→'},
                                                      {">=", U'≥'},
                                                      {"<=", U'≤'},
                                                      {"⩾", U'≥'},
                                                      {"⩽", U'≤'},
                                                      {"⇒", U'→'}}};
  for (const Spelled& s : spelled) {
    if (!s_.text.substr(at_).starts_with(s.text)) continue;
    push(TokenType::mark, at_ + s.text.size());
    s_.tokens.back().mark = s.mark;
    return;
  }
  const char32_t mark =
      c.value == 0x2794 || c.value == 0x279C || c.value == 0x27A1 ? U'→' : c.value;
  push(TokenType::mark, at_ + c.size);
  s_.tokens.back().mark = mark;
}

Sentence tokenize(std::string_view text, const Words& words, std::string_view currency) {
  return Tokenizer(text, words, currency).run();
}

}  // namespace okr::prose
