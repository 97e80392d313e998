// SPDX-License-Identifier: MIT
#include "line_diff.h"

#include <okr/edit/edits_between.h>

#include <algorithm>
#include <string>

namespace okr::edit {
namespace {

bool is_inside_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Bytes at the front that both have.
std::size_t same_front(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t same = 0;
  while (same < most && a[same] == b[same]) ++same;
  while (same > 0 && ((same < a.size() && is_inside_character(a[same])) ||
                      (same < b.size() && is_inside_character(b[same]))))
    --same;
  return same;
}

/// Bytes at the end that both have.
std::size_t same_back(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t same = 0;
  while (same < most && a[a.size() - 1 - same] == b[b.size() - 1 - same]) ++same;
  while (same > 0 && is_inside_character(a[a.size() - same])) --same;
  return same;
}

/// Where each line begins, and behind them where the last one ends.
std::vector<std::size_t> starts_of(const Lines& lines) {
  std::vector<std::size_t> starts{0};
  for (const std::string_view line : lines) starts.push_back(starts.back() + line.size());
  return starts;
}

}  // namespace

std::vector<text::Edit> edits_between(std::uint32_t file, std::string_view before,
                                      std::string_view after) {
  const Lines old_lines = split_lines(before);
  const Lines new_lines = split_lines(after);
  const std::vector<std::size_t> old_starts = starts_of(old_lines);
  const std::vector<std::size_t> new_starts = starts_of(new_lines);
  std::vector<text::Edit> edits;
  for (const Change& change : changed_lines(old_lines, new_lines)) {
    const std::size_t begin = old_starts[change.old_begin];
    std::string_view was = before.substr(begin, old_starts[change.old_end] - begin);
    const std::size_t from = new_starts[change.new_begin];
    std::string_view is = after.substr(from, new_starts[change.new_end] - from);
    const std::size_t front = same_front(was, is);
    was.remove_prefix(front);
    is.remove_prefix(front);
    const std::size_t back = same_back(was, is);
    was.remove_suffix(back);
    is.remove_suffix(back);
    const auto place = static_cast<std::uint32_t>(begin + front);
    edits.push_back(
        {{file, place, place + static_cast<std::uint32_t>(was.size())}, std::string(is)});
  }
  return edits;
}

}  // namespace okr::edit
