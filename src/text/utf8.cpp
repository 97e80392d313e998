// SPDX-License-Identifier: MIT
#include <okr/text/utf8.h>

#include <string>

namespace okr::text {
namespace {

constexpr char32_t replacement = 0xFFFD;

std::uint32_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

// Overlong forms, surrogates and what lies beyond Unicode are broken bytes.
bool is_valid(char32_t value, std::uint32_t length) {
  if (length == 3) return value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
  if (length == 4) return value >= 0x10000 && value <= 0x10FFFF;
  return true;
}

bool is_broken(CodePoint point) {
  return point.value == replacement && point.size == 1;
}

bool is_invisible_or_reordering(char32_t c) {
  return (c >= 0x80 && c < 0xA0) || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

std::string in_hex(std::uint32_t value, std::size_t min_digits) {
  std::string digits;
  for (; value != 0 || digits.size() < min_digits; value /= 16) {
    digits.insert(digits.begin(), "0123456789abcdef"[value % 16]);
  }
  return digits;
}

std::string escaped(char32_t c) {
  if (c == '\n') return "\\n";
  if (c == '\r') return "\\r";
  if (c == '\t') return "\\t";
  if (c < 0x80) return "\\x" + in_hex(static_cast<std::uint32_t>(c), 2);
  return "\\u{" + in_hex(static_cast<std::uint32_t>(c), 1) + "}";
}

}  // namespace

CodePoint code_point_at(std::string_view s, std::size_t at) {
  if (at >= s.size()) return {};
  const auto lead = static_cast<unsigned char>(s[at]);
  const std::uint32_t length = sequence_length(lead);
  if (length == 1) return {lead, 1};
  if (length == 0 || at + length > s.size()) return {replacement, 1};
  char32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = at + 1; i < at + length; ++i) {
    const auto next = static_cast<unsigned char>(s[i]);
    if ((next & 0xC0U) != 0x80U) return {replacement, 1};
    value = value << 6 | (next & 0x3FU);
  }
  if (!is_valid(value, length)) return {replacement, 1};
  return {value, length};
}

std::size_t code_point_count(std::string_view s) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < s.size(); at += code_point_at(s, at).size) ++count;
  return count;
}

std::string to_utf8(char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = replacement;
  const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) {
    return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  }
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
          byte(0x80 | (c & 0x3F))};
}

std::string escape_controls(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const CodePoint point = code_point_at(s, at);
    if (is_broken(point)) {
      out += "\\x" + in_hex(static_cast<unsigned char>(s[at]), 2);
    } else if (point.value < 0x20 || point.value == 0x7F ||
               is_invisible_or_reordering(point.value)) {
      out += escaped(point.value);
    } else {
      out += s.substr(at, point.size);
    }
    at += point.size;
  }
  return out;
}

}  // namespace okr::text
