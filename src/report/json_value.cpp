// SPDX-License-Identifier: MIT
#include "json_value.h"

#include "beyond_ascii.h"
#include "measure_words.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <utility>

namespace okr::report {

using Json = nlohmann::ordered_json;

namespace {

/// Joiners stay, as emoji have them; the rest says nothing, or something else than it shows.
bool is_hidden(char32_t c) {
  const auto within = [c](char32_t first, char32_t last) { return first <= c && c <= last; };
  return within(0x80, 0x9f) || c == 0xad || c == 0x61c || c == 0x200b || within(0x200e, 0x200f) ||
         within(0x2028, 0x202e) || within(0x2060, 0x206f) || c == 0xfeff ||
         within(0xfff9, 0xfffb) || within(0xe0000, 0xe007f);
}

/// JSON knows only 16 bits at a time.
std::string escaped(char32_t c) {
  const auto value = static_cast<std::uint32_t>(c);
  if (value < 0x10000) return fmt::format("\\u{:04x}", value);
  const std::uint32_t rest = value - 0x10000;
  return fmt::format("\\u{:04x}\\u{:04x}", 0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff));
}

/// From `at` on; npos where there is none.
std::size_t next_hidden(std::string_view json, std::size_t at) {
  for (at = beyond_ascii(json, at); at < json.size();) {
    const text::CodePoint point = text::code_point_at(json, at);
    if (is_hidden(point.value)) return at;
    at = beyond_ascii(json, at + point.size);
  }
  return std::string_view::npos;
}

/// Only a string can hold one.
std::string without_log_commands(std::string json) {
  constexpr std::string_view command = "##[";
  std::size_t at = json.find(command);
  if (at == std::string::npos) return json;
  std::string out;
  std::size_t done = 0;
  for (; at != std::string::npos; at = json.find(command, done)) {
    const std::size_t bracket = at + command.size() - 1;
    out.append(json, done, bracket - done);
    out += escaped(U'[');
    done = bracket + 1;
  }
  return out.append(json, done);
}

}  // namespace

Json json_number(double value) {
  constexpr double largest_whole = 9e15;
  const double shown = snapped(value);
  if (std::abs(shown) < largest_whole && shown == std::trunc(shown)) {
    return static_cast<std::int64_t>(shown);
  }
  return shown;
}

Json json_number(const std::optional<double>& value) {
  return value ? json_number(*value) : Json(nullptr);
}

Json json_word(std::string_view s) {
  return s.empty() ? Json(nullptr) : Json(s);
}

std::string without_hidden_marks(std::string json) {
  std::size_t at = next_hidden(json, 0);
  if (at == std::string::npos) return without_log_commands(std::move(json));
  std::string out;
  std::size_t done = 0;
  for (; at != std::string::npos; at = next_hidden(json, done)) {
    const text::CodePoint mark = text::code_point_at(json, at);
    out.append(json, done, at - done);
    out += escaped(mark.value);
    done = at + mark.size;
  }
  return without_log_commands(out.append(json, done));
}

std::string json_text(const Json& value) {
  return without_hidden_marks(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace okr::report
