// SPDX-License-Identifier: MIT
#include "brackets.h"

#include "scalar_end.h"

#include <algorithm>

namespace okr::yaml {
namespace {

// A quote in the middle of a word is an apostrophe, not the start of a text.
bool starts_text(std::string_view bytes, std::size_t at) {
  const char before = bytes[at - 1];
  return is_white(before) || before == '[' || before == '{' || before == ',' || before == ':';
}

}  // namespace

std::optional<std::size_t> bracket_close(std::string_view bytes, std::size_t open) {
  std::size_t depth = 0;
  for (std::size_t at = open; at < bytes.size(); ++at) {
    const char c = bytes[at];
    if ((c == '"' || c == '\'') && starts_text(bytes, at)) {
      const auto close = closing_quote(bytes, at);
      if (!close) return std::nullopt;
      at = *close;
    } else if (c == '#' && is_white(bytes[at - 1])) {
      at = std::min(bytes.find('\n', at), bytes.size()) - 1;
    } else if (c == '[' || c == '{') {
      ++depth;
    } else if ((c == ']' || c == '}') && --depth == 0) {
      return at;
    }
  }
  return std::nullopt;
}

}  // namespace okr::yaml
