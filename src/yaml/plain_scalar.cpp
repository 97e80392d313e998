// SPDX-License-Identifier: MIT
#include "plain_scalar.h"

#include "escapes.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace okr::yaml {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// The first `c` in the line from `from` on.
std::size_t find(const Stretch& line, char c, std::size_t from) {
  if (from >= line.end) return npos;
  const char* data = line.bytes.data();
  const void* found = std::memchr(data + from, c, line.end - from);
  return found == nullptr ? npos : static_cast<std::size_t>(static_cast<const char*>(found) - data);
}

constexpr std::array<bool, 256> means_something_first = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view(",[]{}#&*!|>'\"%@`?:"))
    table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool may_start_plain(const Stretch& line, std::size_t at) {
  const char c = line.bytes[at];
  if (means_something_first[static_cast<unsigned char>(c)]) return false;
  return c != '-' || !line.is_blank(at + 1);
}

std::size_t without_spaces(const Stretch& line, std::size_t begin, std::size_t end) {
  while (end > begin && line.bytes[end - 1] == ' ') --end;
  return end;
}

/// Where plain text stops: at a ':' before a blank, at a '#' behind one, at the end.
std::size_t plain_stop(const Stretch& line, std::size_t begin) {
  std::size_t stop = find(line, ':', begin);
  while (stop != npos && !line.is_blank(stop + 1)) stop = find(line, ':', stop + 1);
  if (stop == npos) stop = line.end;
  const Stretch text{line.bytes, stop};
  for (std::size_t at = find(text, '#', begin); at != npos; at = find(text, '#', at + 1)) {
    if (line.bytes[at - 1] == ' ') return at;
  }
  return stop;
}

/// The same within brackets, where more stops a text; none where it is not surely one.
std::optional<std::size_t> stop_in_brackets(const Stretch& line, std::size_t begin) {
  for (std::size_t at = begin; at < line.end; ++at) {
    switch (line.bytes[at]) {
      case ',':
      case ']':
      case '}':
        return at;
      case '[':
      case '{':
      case '?':
        return std::nullopt;
      case '#':
        if (line.bytes[at - 1] == ' ') return std::nullopt;
        break;
      case ':':
        if (line.at(at + 1) == ' ') return at;
        if (std::string_view(",[]{}").find(line.at(at + 1)) != npos) return std::nullopt;
        break;
      default:
        break;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> single_quote_close(const Stretch& line, std::size_t open) {
  std::size_t at = find(line, '\'', open + 1);
  while (at != npos && line.at(at + 1) == '\'') at = find(line, '\'', at + 2);
  if (at == npos) return std::nullopt;
  return at;
}

std::optional<std::size_t> double_quote_close(const Stretch& line, std::size_t open) {
  for (std::size_t at = open + 1; at < line.end; ++at) {
    if (line.bytes[at] == '"') return at;
    if (line.bytes[at] == '\\') ++at;
  }
  return std::nullopt;
}

std::optional<LineScalar> quoted(const Stretch& line, std::size_t begin) {
  const bool is_single = line.bytes[begin] == '\'';
  const auto close = is_single ? single_quote_close(line, begin) : double_quote_close(line, begin);
  if (!close) return std::nullopt;
  const std::size_t end = *close + 1;
  const Style style = is_single ? Style::single_quoted : Style::double_quoted;
  return LineScalar{style, begin, end, line.skip_spaces(end)};
}

bool is_quote(char c) {
  return c == '"' || c == '\'';
}

void append_single_quoted(std::string_view written, std::string& out) {
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t quote = std::min(written.find('\'', at), written.size());
    out += written.substr(at, quote - at);
    if (quote < written.size()) out += '\'';
    at = quote + 2;
  }
}

bool append_quoted(std::string_view written, Style style, std::string& out) {
  const std::string_view inner = written.substr(1, written.size() - 2);
  if (style == Style::double_quoted) return append_unescaped(inner, out);
  append_single_quoted(inner, out);
  return true;
}

bool is_null_text(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

}  // namespace

std::optional<LineScalar> scalar_on_line(const Stretch& line, std::size_t begin) {
  if (is_quote(line.bytes[begin])) return quoted(line, begin);
  if (!may_start_plain(line, begin)) return std::nullopt;
  const std::size_t stop = plain_stop(line, begin);
  return LineScalar{Style::plain, begin, without_spaces(line, begin, stop), stop};
}

std::optional<LineScalar> scalar_in_brackets(const Stretch& line, std::size_t begin) {
  if (is_quote(line.at(begin))) return quoted(line, begin);
  if (begin >= line.end || !may_start_plain(line, begin)) return std::nullopt;
  const auto stop = stop_in_brackets(line, begin);
  if (!stop) return std::nullopt;
  return LineScalar{Style::plain, begin, without_spaces(line, begin, *stop), *stop};
}

bool add_scalar(std::string_view bytes, const LineScalar& scalar, TreeBuilder& tree) {
  const std::string_view written = bytes.substr(scalar.begin, scalar.end - scalar.begin);
  if (scalar.style == Style::plain) {
    if (is_null_text(written)) {
      tree.add(Kind::null, Style::plain, scalar.begin, scalar.end);
    } else {
      tree.add_plain(scalar.begin, scalar.end);
    }
    return true;
  }
  const std::size_t from = tree.text().size();
  if (!append_quoted(written, scalar.style, tree.text())) return false;
  tree.add_scalar(scalar.style, scalar.begin, scalar.end, from);
  return true;
}

bool may_be_key(std::string_view bytes, const LineScalar& scalar) {
  constexpr std::size_t longest = 1000;  // yaml-cpp looks no further than 1,024
  if (scalar.next - scalar.begin > longest) return false;
  if (scalar.style != Style::plain) return true;
  const std::string_view text = bytes.substr(scalar.begin, scalar.end - scalar.begin);
  return text != "<<" && !is_null_text(text);
}

}  // namespace okr::yaml
