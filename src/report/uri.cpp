// SPDX-License-Identifier: MIT
#include "uri.h"

#include <okr/text/ascii.h>

namespace okr::report {
namespace {

bool stays(char c) {
  const char lower = text::to_lower(c);
  return (lower >= 'a' && lower <= 'z') || text::is_digit(c) ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string relative_uri(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (stays(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += "0123456789ABCDEF"[byte / 16];
    out += "0123456789ABCDEF"[byte % 16];
  }
  return out;
}

}  // namespace okr::report
