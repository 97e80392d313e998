// SPDX-License-Identifier: MIT
#include "checkin_line.h"

#include <okr/load/note.h>
#include <okr/text/ascii.h>
#include <okr/yaml/parse.h>

#include <limits>
#include <optional>
#include <string_view>

namespace okr::load {
namespace {

using model::CheckIn;

bool is_quote(char c) {
  return c == '\'' || c == '"';
}

// Whether bytes between such quotes mean themselves.
bool stand_for_themselves(std::string_view bytes, char quote) {
  return bytes.find(quote == '"' ? '\\' : '\'') == std::string_view::npos;
}

// Most notes are on one line without escapes; their bytes are their words.
std::optional<std::string_view> words_as_written(std::string_view entry, std::string_view note,
                                                 const CheckIn& checkin) {
  if (!checkin.date || note.find_first_of("\r\n") != std::string_view::npos) return std::nullopt;
  const std::uint32_t before_date = checkin.date->span.begin - checkin.span.begin;
  if (before_date == 0) return note;
  const bool is_quoted_line = before_date == 1 && is_quote(entry[0]);
  if (is_quoted_line) {
    if (!stand_for_themselves(note, entry[0])) return std::nullopt;
    return note;
  }
  if (note[0] == '|' || note[0] == '>') return std::nullopt;
  if (!is_quote(note[0])) return note;
  const std::string_view inner = note.size() < 2 ? note : note.substr(1, note.size() - 2);
  if (!stand_for_themselves(inner, note[0])) return std::nullopt;
  return text::trimmed(inner);
}

// The entry alone, its first line as far from the left as in its file: a block's lines go by that.
text::Source alone(const text::Source& source, std::string_view entry, const CheckIn& checkin) {
  text::Source out;
  const std::size_t line_break = source.bytes.find_last_of("\r\n", checkin.span.begin);
  const std::size_t line_start = line_break == std::string::npos ? 0 : line_break + 1;
  const bool has_indentation = entry.find('\n') != std::string_view::npos && entry[0] != '{';
  if (has_indentation) out.bytes.assign(checkin.span.begin - line_start, ' ');
  out.bytes += entry;
  out.bytes += '\n';
  return out;
}

// The first byte of the text that was written at or behind `place`.
std::size_t offset_at(const text::Source& source, const yaml::Value& scalar, std::uint32_t place) {
  std::size_t low = 0;
  std::size_t high = scalar.text().size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (yaml::place_in(source, scalar, middle) < place) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

std::string decoded(const text::Source& source, std::uint32_t note_begin) {
  constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
  const yaml::Parsed parsed = yaml::parse(source, 0, {any, any, any, any});
  const auto root = parsed.tree.root();
  if (!root) return {};
  if (root->kind() == yaml::Kind::scalar) {
    const std::size_t begin = offset_at(source, *root, note_begin);
    return std::string(text::trimmed(root->text().substr(begin)));
  }
  const auto note = root->find("note");
  return note ? std::string(text::trimmed(note->text())) : std::string();
}

}  // namespace

std::string note_text(const text::Source& source, const CheckIn& checkin) {
  if (!checkin.note) return {};
  const std::string_view entry = text::slice(source, checkin.span);
  const std::string_view note = text::slice(source, checkin.at(checkin.note));
  if (entry.empty() || note.empty()) return {};
  if (const auto words = words_as_written(entry, note, checkin)) return std::string(*words);
  const text::Source own = alone(source, entry, checkin);
  const std::size_t indentation = own.bytes.size() - entry.size() - 1;
  const std::size_t into_entry = checkin.note.begin - checkin.span.begin;
  return decoded(own, static_cast<std::uint32_t>(indentation + into_entry));
}

}  // namespace okr::load
