// SPDX-License-Identifier: MIT
#include "characters.h"

#include <algorithm>
#include <array>

namespace okr::prose {
namespace {

constexpr char32_t broken = 0xFFFD;

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

bool is_continuation(std::string_view s, std::size_t at) {
  return at < s.size() && (static_cast<unsigned char>(s[at]) & 0xC0U) == 0x80U;
}

// The payload of the `size` bytes at `at`, nothing where one of them is no continuation byte.
std::optional<char32_t> payload(std::string_view s, std::size_t at, std::uint32_t size) {
  const auto lead = static_cast<unsigned char>(s[at]);
  char32_t value = lead & (0x7FU >> size);
  for (std::uint32_t i = 1; i < size; ++i) {
    if (!is_continuation(s, at + i)) return std::nullopt;
    value = (value << 6U) | (static_cast<unsigned char>(s[at + i]) & 0x3FU);
  }
  return value;
}

bool is_scalar_of_size(char32_t c, std::uint32_t size) {
  constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
  return c >= smallest[size] && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

}  // namespace

Character character_at(std::string_view s, std::size_t at) {
  if (at >= s.size()) return {0, 0};
  const auto lead = static_cast<unsigned char>(s[at]);
  if (lead < 0x80) return {lead, 1};
  const std::uint32_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return {broken, 1};
  const auto value = payload(s, at, size);
  if (!value || !is_scalar_of_size(*value, size)) return {broken, 1};
  return {*value, size};
}

std::optional<int> digit_value(char32_t c) {
  if (c < 0x80) {
    if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
    return std::nullopt;
  }
  const auto after = std::upper_bound(zeros.begin(), zeros.end(), c);
  const char32_t zero = *std::prev(after);
  if (c - zero > 9) return std::nullopt;
  return static_cast<int>(c - zero);
}

bool is_digit_at(std::string_view s, std::size_t at) {
  return digit_value(character_at(s, at).value).has_value();
}

bool is_space(char32_t c) {
  return c == ' ' || (c >= 0x9 && c <= 0xD) || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) ||
         c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_joining_space(char32_t c) {
  return c == 0xA0 || c == 0x202F || (c >= 0x2007 && c <= 0x2009);
}

bool is_minus(char32_t c) {
  return c == '-' || c == 0x2212 || (c >= 0x2010 && c <= 0x2013) || c == 0xFF0D;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (digit_value(c)) return false;
  const auto after = std::upper_bound(no_letters.begin(), no_letters.end(), c,
                                      [](char32_t x, const Block& b) { return x < b.first; });
  return after == no_letters.begin() || c > std::prev(after)->last;
}

char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string to_lower(std::string_view s) {
  std::string lower(s);
  for (char& c : lower) c = to_lower(c);
  return lower;
}

std::size_t skip_spaces(std::string_view s, std::size_t at) {
  for (auto c = character_at(s, at); c.size != 0 && is_space(c.value); c = character_at(s, at))
    at += c.size;
  return at;
}

std::size_t end_of_letters(std::string_view s, std::size_t at) {
  for (auto c = character_at(s, at); c.size != 0 && is_letter(c.value); c = character_at(s, at))
    at += c.size;
  return at;
}

}  // namespace okr::prose
