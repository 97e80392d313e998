// SPDX-License-Identifier: MIT
#include <okr/text/lines.h>
#include <okr/text/utf8.h>

#include <algorithm>
#include <cstring>

namespace okr::text {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

LineMap::LineMap(std::string_view bytes) {
  constexpr std::size_t usual_line = 32;  // bytes, and rather too few
  starts_.reserve(bytes.size() / usual_line + 1);
  starts_.push_back(0);
  std::size_t at = 0;
  while (at < bytes.size()) {
    const void* found = std::memchr(bytes.data() + at, '\n', bytes.size() - at);
    if (found == nullptr) break;
    at = static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data()) + 1;
    starts_.push_back(static_cast<std::uint32_t>(at));
  }
}

Position LineMap::position(std::string_view bytes, std::uint32_t offset) const {
  const std::size_t at = std::min<std::size_t>(offset, bytes.size());
  const std::uint32_t line = line_at(static_cast<std::uint32_t>(at));
  std::size_t start = starts_[line - 1];
  if (start == 0 && bytes.starts_with(byte_order_mark)) {
    start = std::min(at, byte_order_mark.size());
  }
  const std::size_t before = code_point_count(bytes.substr(start, at - start));
  return {line, static_cast<std::uint32_t>(before + 1)};
}

std::uint32_t LineMap::line_at(std::uint32_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::uint32_t>(after - starts_.begin());
}

std::string_view LineMap::line(std::string_view bytes, std::uint32_t line) const {
  if (line == 0 || line > line_count()) return {};
  const std::size_t begin = std::min<std::size_t>(starts_[line - 1], bytes.size());
  std::string_view rest = bytes.substr(begin);
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

std::uint32_t LineMap::line_start(std::uint32_t line) const {
  return starts_[std::clamp(line, std::uint32_t{1}, line_count()) - 1];
}

}  // namespace okr::text
