// SPDX-License-Identifier: MIT
#include <okr/text/utf8.h>

#include <algorithm>
#include <iterator>
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

struct Range {
  char32_t first;
  char32_t last;
};

// C1 controls, soft hyphen, marks of direction, spaces without width, fillers, annotations, tags:
// nothing to see, or a different order of what is seen. Joiners are looked at in their place.
constexpr Range hidden[] = {{0x80, 0x9F},     {0xAD, 0xAD},     {0x34F, 0x34F},    {0x61C, 0x61C},
                            {0x115F, 0x1160}, {0x180E, 0x180E}, {0x200B, 0x200B},  {0x200E, 0x200F},
                            {0x2028, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},  {0xFEFF, 0xFEFF},
                            {0xFFA0, 0xFFA0}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

bool is_hidden(char32_t c) {
  return std::any_of(std::begin(hidden), std::end(hidden),
                     [&](const Range& range) { return range.first <= c && c <= range.last; });
}

bool is_joiner(char32_t c) {
  return c == 0x200C || c == 0x200D;
}

/// Of a script or an emoji that may need a joiner beside it.
bool can_be_joined(CodePoint point) {
  return point.value >= 0x80 && !is_broken(point) && !is_hidden(point.value) &&
         !is_joiner(point.value);
}

CodePoint code_point_before(std::string_view s, std::size_t at) {
  for (std::size_t size = 1; size <= std::min<std::size_t>(at, 4); ++size) {
    const CodePoint point = code_point_at(s, at - size);
    if (point.size == size && !is_broken(point)) return point;
  }
  return {};
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
  for (std::size_t at = 0; at < s.size(); ++count) {
    const bool is_ascii = static_cast<unsigned char>(s[at]) < 0x80;  // nearly every one
    at += is_ascii ? 1 : code_point_at(s, at).size;
  }
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

std::string shown_at(std::string_view s, std::size_t at) {
  const CodePoint point = code_point_at(s, at);
  if (is_broken(point)) return "\\x" + in_hex(static_cast<unsigned char>(s[at]), 2);
  const bool is_control = point.value < 0x20 || point.value == 0x7F;
  const bool joins_nothing =
      is_joiner(point.value) && !(can_be_joined(code_point_before(s, at)) &&
                                  can_be_joined(code_point_at(s, at + point.size)));
  if (is_control || joins_nothing || is_hidden(point.value)) return escaped(point.value);
  return std::string(s.substr(at, point.size));
}

std::string escape_controls(std::string_view s) {
  const auto is_other = [](char c) { return c < ' ' || c >= 0x7F; };
  // Without a way out of it, the loop takes many bytes at a time; nearly all texts have none.
  bool any_other = false;
  for (const char c : s) any_other |= is_other(c);
  if (!any_other) return std::string(s);
  std::string out;
  out.reserve(s.size());
  for (std::size_t at = 0; at < s.size();) {
    const std::string_view rest = s.substr(at);
    const auto plain = static_cast<std::size_t>(std::find_if(rest.begin(), rest.end(), is_other) -
                                                rest.begin());  // nearly all
    out += rest.substr(0, plain);
    at += plain;
    if (at == s.size()) break;
    out += shown_at(s, at);
    at += code_point_at(s, at).size;
  }
  return out;
}

std::string short_line(std::string_view s, std::size_t longest) {
  std::string out;
  std::size_t at = 0;
  while (at < s.size() && at < longest) {
    const std::size_t size = code_point_at(s, at).size;
    const bool is_break = s[at] == '\n' || s[at] == '\t' || s[at] == '\r';
    out += is_break ? " " : s.substr(at, size);
    at += size;
  }
  return at < s.size() ? out + "…" : out;
}

}  // namespace okr::text
