// SPDX-License-Identifier: MIT
// Words as they stay the same while somebody re-wraps or re-indents them.
#pragma once

#include <okr/text/ascii.h>

#include <string>
#include <string_view>

namespace okr::text {

/// Lower case, each run of spaces, tabs and line breaks one space, none at the ends.
inline std::string squeezed(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!blank) {
      out += to_lower(c);
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace okr::text
