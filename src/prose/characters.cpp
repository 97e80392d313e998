// SPDX-License-Identifier: MIT
#include "characters.h"

#include <algorithm>
#include <array>

namespace okr::prose {
namespace {

struct Block {
  char32_t first;
  char32_t last;
};

// The zero of each script's ten decimal digits.
constexpr std::array zeros = {
    U'\x30',  U'\x660', U'\x6F0',  U'\x7C0',  U'\x966',  U'\x9E6',  U'\xA66',
    U'\xAE6', U'\xB66', U'\xBE6',  U'\xC66',  U'\xCE6',  U'\xD66',  U'\xE50',
    U'\xED0', U'\xF20', U'\x1040', U'\x17E0', U'\x1810', U'\xFF10',
};

// What stands above ASCII and is no letter: punctuation, symbols, private use, emoji.
constexpr std::array no_letters = {
    Block{0x80, 0xA9},        Block{0xAB, 0xB4},     Block{0xB6, 0xB9},     Block{0xBB, 0xBF},
    Block{0xD7, 0xD7},        Block{0xF7, 0xF7},     Block{0x2000, 0x209F}, Block{0x20A0, 0x20CF},
    Block{0x2150, 0x2BFF},    Block{0x2E00, 0x2E7F}, Block{0x3000, 0x303F}, Block{0xE000, 0xF8FF},
    Block{0xFE00, 0xFE6F},    Block{0xFF00, 0xFF20}, Block{0xFFE0, 0xFFFF}, Block{0x1F000, 0x1FAFF},
    Block{0xE0000, 0x10FFFF},
};

}  // namespace

std::optional<int> digit_value_above_ascii(char32_t c) {
  const auto after = std::upper_bound(zeros.begin(), zeros.end(), c);
  const char32_t zero = *std::prev(after);
  if (c - zero > 9) return std::nullopt;
  return static_cast<int>(c - zero);
}

bool is_space_above_ascii(char32_t c) {
  return c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_joining_space(char32_t c) {
  return c == 0xA0 || c == 0x202F || (c >= 0x2007 && c <= 0x2009);
}

bool is_minus(char32_t c) {
  return c == '-' || c == 0x2212 || (c >= 0x2010 && c <= 0x2013) || c == 0xFF0D;
}

bool is_letter_above_ascii(char32_t c) {
  if (digit_value(c)) return false;
  const auto after = std::upper_bound(no_letters.begin(), no_letters.end(), c,
                                      [](char32_t x, const Block& b) { return x < b.first; });
  return after == no_letters.begin() || c > std::prev(after)->last;
}

std::size_t skip_spaces(std::string_view s, std::size_t at) {
  for (auto c = character_at(s, at); c.size != 0 && is_space(c.value); c = character_at(s, at))
    at += c.size;
  return at;
}

std::size_t end_of_letters(std::string_view s, std::size_t at) {
  const auto is_ascii_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  while (at < s.size() && is_ascii_letter(s[at])) ++at;  // of most words, all
  for (auto c = character_at(s, at); c.size != 0 && is_letter(c.value); c = character_at(s, at))
    at += c.size;
  return at;
}

}  // namespace okr::prose
