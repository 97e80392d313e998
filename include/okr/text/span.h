// SPDX-License-Identifier: MIT
// A place in a user's file: a half-open byte range. Knows nothing of lines or columns.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

namespace okr::text {

/// Bytes [begin, end) of the source number `file`; offsets count a BOM.
struct Span {
  std::uint32_t file = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool contains(Span inner) const {
    return file == inner.file && begin <= inner.begin && inner.end <= end;
  }
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// The same of a source that is known otherwise, and must be that of the span it is made from.
/// Nowhere, unless it is set.
struct Place {
  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;
  std::uint32_t begin = nowhere;
  std::uint32_t end = nowhere;

  Place() = default;
  Place(Span span) : begin(span.begin), end(span.end) {}
  explicit operator bool() const { return begin != nowhere; }
};

/// The empty place in front of the span.
inline Span start_of(Span s) {
  return {s.file, s.begin, s.begin};
}
/// The empty place behind the span.
inline Span end_of(Span s) {
  return {s.file, s.end, s.end};
}

}  // namespace okr::text

// Lists of these stand in most files: compiled once, not in each.
extern template class std::vector<okr::text::Span>;
