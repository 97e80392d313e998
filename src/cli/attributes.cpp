// SPDX-License-Identifier: MIT
#include "attributes.h"

#include <algorithm>

namespace okr::cli {
namespace {

bool has_line(std::string_view bytes, std::string_view wanted) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    std::string_view line = bytes.substr(at, end - at);
    while (line.ends_with('\r') || line.ends_with(' ')) line.remove_suffix(1);
    if (line == wanted) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

std::vector<std::string_view> missing_lines(std::string_view bytes,
                                            const std::vector<std::string_view>& lines) {
  std::vector<std::string_view> out;
  for (const std::string_view line : lines) {
    if (!has_line(bytes, line)) out.push_back(line);
  }
  return out;
}

std::string with_lines(std::string before, const std::vector<std::string_view>& lines) {
  const std::string_view line_end = before.find("\r\n") == std::string::npos ? "\n" : "\r\n";
  for (const std::string_view line : lines) {
    if (!before.empty() && !before.ends_with('\n')) before += line_end;
    before += line;
    before += line_end;
  }
  return before;
}

}  // namespace okr::cli
