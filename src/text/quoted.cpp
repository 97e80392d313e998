// SPDX-License-Identifier: MIT
#include <okr/text/quoted.h>
#include <okr/text/utf8.h>

namespace okr::text {

std::string quoted(std::string_view words) {
  constexpr std::size_t longest = 60;
  return "'" + short_line(words, longest) + "'";
}

}  // namespace okr::text
