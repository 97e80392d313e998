// SPDX-License-Identifier: MIT
#include <okr/edit/scalar.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::edit {
namespace {

/// Characters that YAML, a terminal or an editor takes for something else than a letter.
bool needs_escape(char32_t c) {
  const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  return is_control || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

bool has_escapes(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    if (needs_escape(c.value)) return true;
    at += c.size;
  }
  return false;
}

std::string escaped(char32_t c) {
  if (c == '\n') return "\\n";
  if (c == '\t') return "\\t";
  if (c == '\r') return "\\r";
  const auto number = static_cast<std::uint32_t>(c);
  return c < 0x100 ? fmt::format("\\x{:02X}", number) : fmt::format("\\u{:04X}", number);
}

std::string in_double_quotes(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    if (needs_escape(c.value)) {
      out += escaped(c.value);
    } else {
      if (c.value == '"' || c.value == '\\') out += '\\';
      out += text.substr(at, c.size);
    }
    at += c.size;
  }
  return out + '"';
}

std::string in_single_quotes(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    out += c;
    if (c == '\'') out += c;
  }
  return out + "'";
}

/// Whether YAML reads the words as nothing.
bool is_null_word(std::string_view text) {
  constexpr std::array<std::string_view, 4> words = {"~", "null", "Null", "NULL"};
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool can_start(std::string_view text) {
  constexpr std::string_view never = ",[]{}#&*!|>'\"%@`";
  constexpr std::string_view before_a_letter = "-?:";
  if (never.find(text[0]) != std::string_view::npos) return false;
  if (before_a_letter.find(text[0]) == std::string_view::npos) return true;
  return text.size() > 1 && text[1] != ' ' && !text.starts_with("---");
}

/// Looks like the rest of a list in brackets that was split over two lines.
bool closes_what_it_did_not_open(std::string_view text) {
  return (text.back() == ']' && text.find('[') == text.npos) ||
         (text.back() == '}' && text.find('{') == text.npos);
}

bool can_be_plain(std::string_view text, Where where) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || has_escapes(text)) return false;
  if (!can_start(text) || is_null_word(text) || text.starts_with("...")) return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos || text.back() == ':')
    return false;
  if (closes_what_it_did_not_open(text)) return false;
  return where == Where::on_lines || text.find_first_of(",[]{}:?") == text.npos;
}

std::string in_best_quotes(std::string_view text) {
  const bool is_easier_in_single =
      text.find_first_of("\"\\") != text.npos && text.find('\'') == text.npos && !has_escapes(text);
  return is_easier_in_single ? in_single_quotes(text) : in_double_quotes(text);
}

}  // namespace

std::string scalar(std::string_view text, Where where, Quoting quoting, yaml::Style like) {
  const bool is_double = like == yaml::Style::double_quoted || quoting == Quoting::as_json;
  if (is_double) return in_double_quotes(text);
  if (like == yaml::Style::single_quoted && !has_escapes(text)) return in_single_quotes(text);
  const bool is_plain = quoting == Quoting::where_needed && can_be_plain(text, where);
  return is_plain ? std::string(text) : in_best_quotes(text);
}

}  // namespace okr::edit
