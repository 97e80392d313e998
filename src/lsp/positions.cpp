// SPDX-License-Identifier: MIT
#include "positions.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <iterator>

namespace okr::lsp {
namespace {

constexpr std::string_view bom_bytes = "\xef\xbb\xbf";

std::uint32_t units_of(text::CodePoint c, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return c.size;
    case Encoding::utf16:
      return c.value > 0xffff ? 2 : 1;
    case Encoding::utf32:
      return 1;
  }
  return 1;
}

bool ends_line(char c) {
  return c == '\n' || c == '\r';
}

/// Behind the line break at `at`.
std::size_t behind_break(std::string_view bytes, std::size_t at) {
  return at + (bytes.substr(at).starts_with("\r\n") ? 2 : 1);
}

}  // namespace

LineStarts::LineStarts(std::string_view bytes, Bom bom) {
  const bool skips = bom == Bom::hidden && bytes.starts_with(bom_bytes);
  starts_.push_back(skips ? static_cast<std::uint32_t>(bom_bytes.size()) : 0);
  for (std::size_t at = 0; at < bytes.size();) {
    if (!ends_line(bytes[at])) {
      ++at;
      continue;
    }
    at = behind_break(bytes, at);
    starts_.push_back(static_cast<std::uint32_t>(at));
  }
}

Position LineStarts::position(std::string_view bytes, std::uint32_t offset,
                              Encoding encoding) const {
  const auto next = std::upper_bound(std::next(starts_.begin()), starts_.end(), offset);
  const auto line = std::prev(next);
  Position out{static_cast<std::uint32_t>(line - starts_.begin()), 0};
  const std::size_t end = std::min<std::size_t>(offset, bytes.size());
  for (std::size_t at = *line; at < end && !ends_line(bytes[at]);) {
    const text::CodePoint c = text::code_point_at(bytes, at);
    at += c.size;
    if (at <= offset) out.character += units_of(c, encoding);
  }
  return out;
}

std::uint32_t LineStarts::offset(std::string_view bytes, Position position,
                                 Encoding encoding) const {
  if (position.line >= starts_.size()) return static_cast<std::uint32_t>(bytes.size());
  std::size_t at = starts_[position.line];
  std::uint32_t left = position.character;
  while (at < bytes.size() && !ends_line(bytes[at])) {
    const text::CodePoint c = text::code_point_at(bytes, at);
    const std::uint32_t units = units_of(c, encoding);
    if (units > left) break;
    left -= units;
    at += c.size;
  }
  return static_cast<std::uint32_t>(at);
}

}  // namespace okr::lsp
