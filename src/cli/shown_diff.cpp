// SPDX-License-Identifier: MIT
#include "shown_diff.h"

#include "step_log.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace okr::cli {
namespace {

/// Tabs and line ends stay, also those of two bytes.
std::string escaped(std::string_view diff) {
  constexpr std::string_view kept = "\t\n";
  std::string out;
  while (!diff.empty()) {
    std::size_t size = std::min(diff.find_first_of(kept), diff.size());
    const bool is_two_bytes = size > 0 && diff.substr(size - 1).starts_with("\r\n");
    if (is_two_bytes) --size;
    out += text::escape_controls(diff.substr(0, size));
    diff.remove_prefix(size);
    const std::size_t end = std::min<std::size_t>(is_two_bytes ? 2 : 1, diff.size());
    out += diff.substr(0, end);
    diff.remove_prefix(end);
  }
  return out;
}

}  // namespace

std::string shown_diff(const Env& env, std::string diff) {
  return env.out_is_terminal ? escaped(diff) : for_log(env, std::move(diff));
}

}  // namespace okr::cli
