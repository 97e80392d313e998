// SPDX-License-Identifier: MIT
#include "sentence_lines.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <istream>

namespace okr::cli {

Result<std::optional<std::string>> read_line(std::istream& in, std::size_t limit) {
  std::string line;
  bool any = false;
  for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
    any = true;
    if (c == '\n') break;
    line += static_cast<char>(c);
    if (line.size() > limit + 1) break;
  }
  if (line.ends_with('\r')) line.pop_back();
  if (line.size() > limit) {
    return Error{fmt::format("is longer than {} KiB; a sentence is expected", limit / 1024)};
  }
  return any ? std::optional(std::move(line)) : std::nullopt;
}

std::string as_sentence(std::string_view line) {
  std::string out;
  out.reserve(line.size());
  for (std::size_t at = 0; at < line.size();) {
    const text::CodePoint c = text::code_point_at(line, at);
    const bool is_broken = c.value == U'\uFFFD' && c.size == 1;
    if (is_broken) {
      out += text::to_utf8(c.value);
    } else if (c.value == U'\n' || c.value == U'\r') {
      out += ' ';
    } else {
      out += line.substr(at, c.size);
    }
    at += c.size;
  }
  return out;
}

bool is_blank(std::string_view s) {
  return s.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace okr::cli
