// SPDX-License-Identifier: MIT
// What a sentence is numbered or filed by: "[KR3] Raise …", "(1) Raise …", "#3 Raise …",
// "KR 1.2: Raise …". It is no part of what is measured.
#include "sentence.h"

#include <okr/text/ascii.h>

#include <algorithm>

namespace okr::prose {
namespace {

// "KR", "KR3", "O2", "KR1.2"
bool is_key(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  if (!s.is_word(i) || word == "o") return false;
  const std::size_t letters = word.starts_with("kr") ? 2 : word.starts_with("o") ? 1 : 0;
  if (letters == 0) return false;
  return std::all_of(word.begin() + static_cast<std::ptrdiff_t>(letters), word.end(),
                     [](char c) { return text::is_digit(c) || c == '.'; });
}

bool is_plain_number(const Sentence& s, std::size_t i) {
  return s.is_number(i) && s.amount_at(i).unit.empty() && !s.amount_at(i).compound;
}

std::size_t end_of_key(const Sentence& s, std::size_t i) {
  if (is_plain_number(s, i)) return i + 1;
  if (!is_key(s, i)) return i;
  return is_plain_number(s, i + 1) ? i + 2 : i + 1;
}

bool ends_label(const Sentence& s, std::size_t i) {
  for (const char32_t mark : {U':', U'-', U'–', U'—', U'.', U')', U'|'})
    if (s.is_mark(i, mark)) return true;
  return false;
}

// One past the label; 0 where the sentence begins without.
std::size_t end_of_label(const Sentence& s) {
  const bool round = s.is_mark(0, '(');
  const bool square = s.is_mark(0, '[');
  if (round || square) {
    const std::size_t end = end_of_key(s, 1);
    return end > 1 && s.is_mark(end, round ? U')' : U']') ? end + 1 : 0;
  }
  if (s.is_mark(0, '#') && is_plain_number(s, 1) && s.tokens[1].joined)
    return ends_label(s, 2) ? 3 : 2;
  if (!is_key(s, 0)) return 0;
  const std::size_t end = end_of_key(s, 0);
  return ends_label(s, end) ? end + 1 : 0;
}

}  // namespace

void drop_label(Sentence& s) {
  const std::size_t end = end_of_label(s);
  if (end == 0 || end >= s.size()) return;
  const auto labels = static_cast<std::size_t>(std::count_if(
      s.amounts.begin(), s.amounts.end(), [&](const Amount& a) { return a.token < end; }));
  s.tokens.erase(s.tokens.begin(), s.tokens.begin() + static_cast<std::ptrdiff_t>(end));
  s.amounts.erase(s.amounts.begin(), s.amounts.begin() + static_cast<std::ptrdiff_t>(labels));
  for (Token& token : s.tokens)
    if (token.type == TokenType::number) token.amount -= static_cast<std::uint32_t>(labels);
  for (Amount& a : s.amounts) {
    a.token -= end;
    a.first_token -= end;
    a.last_token -= end;
  }
}

}  // namespace okr::prose
