// SPDX-License-Identifier: MIT
#include "xml.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <cstdint>

namespace okr::report {
namespace {

enum class Place : unsigned char { text, attribute };

/// XML 1.0 has no way to write it, not even as a reference. Broken bytes count in.
bool is_forbidden(text::CodePoint c) {
  constexpr char32_t replacement = 0xfffd;
  const bool is_control = c.value < 0x20 && c.value != '\t' && c.value != '\n' && c.value != '\r';
  const bool is_no_character = c.value == 0xfffe || c.value == 0xffff;
  return is_control || is_no_character || (c.value == replacement && c.size == 1);
}

std::string reference(char32_t c) {
  return fmt::format("&#{};", static_cast<std::uint32_t>(c));
}

std::string forbidden(std::string_view s, std::size_t at, char32_t c) {
  const bool is_no_character = c == 0xfffe || c == 0xffff;
  return is_no_character ? fmt::format("\\u{{{:x}}}", static_cast<std::uint32_t>(c))
                         : text::shown_at(s, at);
}

/// What a parser turns into something else where it stands as it is, and tabs, which nobody sees.
bool is_lost_as_it_is(char c, Place place) {
  return c == '\r' || c == '\t' || (place == Place::attribute && c == '\n');
}

bool ends_a_line(std::string_view s, std::size_t at) {
  return at + 1 == s.size() || s[at + 1] == '\n' || s[at + 1] == '\r';
}

/// What the log of GitHub Actions obeys: '##[' anywhere, '::' in a line behind blanks of any kind.
bool is_command(std::string_view s, std::size_t at, Place place) {
  if (s[at] == '[') return s.substr(0, at).ends_with("##");
  if (place == Place::attribute || !s.substr(at).starts_with("::")) return false;
  const auto is_seen = [](char c) { return c > ' ' && c <= '~'; };
  while (at > 0 && s[at - 1] != '\n' && !is_seen(s[at - 1])) --at;
  return at > 0 && s[at - 1] == '\n';
}

std::string ascii(std::string_view s, std::size_t at, Place place) {
  const char c = s[at];
  if (is_lost_as_it_is(c, place) || is_command(s, at, place)) {
    return reference(static_cast<unsigned char>(c));
  }
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return place == Place::attribute ? "&quot;" : "\"";
    case ' ':
      return place == Place::text && ends_a_line(s, at) ? reference(static_cast<unsigned char>(c))
                                                        : std::string(1, c);
    default:
      return std::string(1, c);
  }
}

std::string escaped(std::string_view s, Place place) {
  std::string out;
  std::size_t at = 0;
  while (at < s.size()) {
    const text::CodePoint c = text::code_point_at(s, at);
    if (is_forbidden(c)) {
      out += forbidden(s, at, c.value);
    } else if (c.value < 0x7f) {
      out += ascii(s, at, place);
    } else {
      // What an editor would obey instead of showing is a reference to the same character.
      const std::string_view bytes = s.substr(at, c.size);
      const bool is_shown = text::shown_at(s, at) == bytes;
      out += is_shown ? std::string(bytes) : reference(c.value);
    }
    at += c.size;
  }
  return out;
}

}  // namespace

std::string xml_text(std::string_view text) {
  return escaped(text, Place::text);
}

std::string xml_attribute(std::string_view text) {
  return escaped(text, Place::attribute);
}

}  // namespace okr::report
