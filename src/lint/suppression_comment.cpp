// SPDX-License-Identifier: MIT
#include "suppression_comment.h"

#include <okr/text/ascii.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace okr::lint {
namespace {

constexpr std::array<std::string_view, 2> verbs = {"allow", "allow-file"};
constexpr std::string_view how = "write # okr: allow(rule-name) until=2026-12-31 -- reason";

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

/// Walks over one comment; `at` counts from its '#'.
struct Reader {
  std::string_view comment;
  text::Span span;
  std::size_t at = 0;

  std::string_view rest() const { return comment.substr(at); }
  void skip_spaces() {
    while (at < comment.size() && is_space(comment[at])) ++at;
  }
  bool take(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at += word.size();
    return true;
  }
  template <class Belongs>
  std::string_view take_while(Belongs belongs) {
    const std::size_t begin = at;
    while (at < comment.size() && belongs(comment[at])) ++at;
    return comment.substr(begin, at - begin);
  }
  text::Span place(std::size_t begin, std::size_t end) const {
    return {span.file, span.begin + static_cast<std::uint32_t>(begin),
            span.begin + static_cast<std::uint32_t>(end)};
  }
};

/// "okr:", also in capitals.
bool is_okr(std::string_view word) {
  return text::to_lower(word) == "okr:";
}

bool take_greeting(Reader& reader) {
  if (!reader.take("#")) return false;
  reader.skip_spaces();
  constexpr std::string_view name = "okr:";
  if (!is_okr(reader.rest().substr(0, name.size()))) return false;
  reader.at += name.size();
  reader.skip_spaces();
  return true;
}

/// The names between `begin` and `end`, comma-separated, spaces around them left out.
std::vector<model::Word> names_between(const Reader& reader, std::size_t begin, std::size_t end) {
  std::vector<model::Word> out;
  while (begin < end) {
    const std::size_t comma = std::min(reader.comment.find(',', begin), end);
    std::size_t first = begin;
    std::size_t last = comma;
    while (first < last && is_space(reader.comment[first])) ++first;
    while (last > first && is_space(reader.comment[last - 1])) --last;
    if (first < last) {
      out.push_back(
          {std::string(reader.comment.substr(first, last - first)), reader.place(first, last)});
    }
    begin = comma + 1;
  }
  return out;
}

std::optional<Error> read_list(Reader& reader, SuppressionComment& out) {
  reader.skip_spaces();
  const std::size_t close = reader.comment.find(')', reader.at);
  if (!reader.take("(") || close == std::string_view::npos) {
    return Error{fmt::format("this allows no rule: the rules stand in ( ) behind allow; {}", how)};
  }
  out.list = reader.place(reader.at, close);
  out.rules = names_between(reader, reader.at, close);
  reader.at = close + 1;
  if (out.rules.empty()) return Error{fmt::format("this names no rule; {}", how)};
  return std::nullopt;
}

std::optional<Error> read_until(Reader& reader, SuppressionComment& out) {
  reader.skip_spaces();
  if (!reader.take("until=")) return std::nullopt;
  const std::size_t begin = reader.at;
  const std::string_view day = reader.take_while([](char c) { return !is_space(c); });
  const std::optional<model::Date> date = model::parse_date(day);
  if (!date)
    return Error{fmt::format("until must be a day like 2026-12-31, not '{}'", day.substr(0, 20))};
  out.until = model::Spanned<model::Date>{*date, reader.place(begin, reader.at)};
  return std::nullopt;
}

std::optional<Error> read_reason(Reader& reader, SuppressionComment& out) {
  reader.skip_spaces();
  if (reader.rest().empty()) return std::nullopt;
  if (!reader.take("--")) return Error{fmt::format("a reason stands behind --; {}", how)};
  reader.skip_spaces();
  const std::string_view reason = reader.rest();
  out.reason = reason.substr(0, reason.find_last_not_of(" \t\r") + 1);
  return std::nullopt;
}

}  // namespace

bool is_suppression(std::string_view comment) {
  Reader reader{comment, {}};
  if (!take_greeting(reader)) return false;
  const std::string_view verb = reader.take_while(is_word_byte);
  reader.skip_spaces();
  return reader.rest().starts_with("(") || text::nearest(verb, verbs).has_value();
}

Result<SuppressionComment> read_suppression(std::string_view comment, text::Span span) {
  Reader reader{comment, span};
  SuppressionComment out;
  out.span = span;
  take_greeting(reader);
  const std::string_view verb = reader.take_while(is_word_byte);
  if (std::find(verbs.begin(), verbs.end(), verb) == verbs.end()) {
    return Error{fmt::format("'{}' is neither allow nor allow-file{}", verb.substr(0, 20),
                             text::did_you_mean(verb, verbs))};
  }
  if (verb == "allow-file") out.reach = SuppressionComment::Reach::file;
  if (auto error = read_list(reader, out)) return *error;
  if (auto error = read_until(reader, out)) return *error;
  if (auto error = read_reason(reader, out)) return *error;
  return out;
}

}  // namespace okr::lint
