// SPDX-License-Identifier: MIT
#include "escapes.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <optional>

namespace okr::yaml {
namespace {

using namespace std::string_view_literals;

/// What one letter behind a backslash stands for; only of those that people and okr write.
std::optional<char> short_escape(char letter) {
  constexpr std::string_view letters = "tnr \"\\/";
  constexpr std::string_view texts = "\t\n\r \"\\/";
  const std::size_t at = letters.find(letter);
  if (at == letters.npos) return std::nullopt;
  return texts[at];
}

std::size_t digits_of(char letter) {
  return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
}

std::optional<char32_t> hexadecimal(std::string_view digits, std::size_t count) {
  if (digits.size() != count) return std::nullopt;
  char32_t value = 0;
  for (const char c : digits) {
    const std::size_t digit = "0123456789abcdef0123456789ABCDEF"sv.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    value = value << 4 | static_cast<char32_t>(digit % 16);
  }
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (is_surrogate || value > 0x10FFFF) return std::nullopt;
  return value;
}

}  // namespace

bool append_unescaped(std::string_view written, std::string& out) {
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t slash = std::min(written.find('\\', at), written.size());
    out += written.substr(at, slash - at);
    if (slash == written.size()) break;
    if (slash + 1 == written.size()) return false;
    const char letter = written[slash + 1];
    at = slash + 2;
    if (const std::size_t digits = digits_of(letter); digits > 0) {
      const auto value = hexadecimal(written.substr(at, digits), digits);
      if (!value) return false;
      out += text::to_utf8(*value);
      at += digits;
    } else if (const auto c = short_escape(letter)) {
      out += *c;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace okr::yaml
