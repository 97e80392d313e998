// SPDX-License-Identifier: MIT
// Myers' greedy search (An O(ND) difference algorithm, 1986), run only on what is left once equal
// ends and lines without a counterpart are set aside, and given up where it would take long.
#include "line_diff.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace okr::edit {
namespace {

using Index = std::ptrdiff_t;
using Match = std::pair<std::size_t, std::size_t>;

// Past so many differences the rest counts as rewritten: the search keeps the square of it.
constexpr Index most_differences = 1000;

/// How far along the old text each diagonal got with d differences: diagonals -d, -d + 2 ... d.
class Reach {
 public:
  explicit Reach(Index d) : d_(d), x_(static_cast<std::size_t>(d) + 1) {}
  Index& at(Index diagonal) { return x_[static_cast<std::size_t>((diagonal + d_) / 2)]; }
  Index at(Index diagonal) const { return x_[static_cast<std::size_t>((diagonal + d_) / 2)]; }

 private:
  Index d_;
  std::vector<Index> x_;
};

/// The diagonal from which diagonal `k` is entered at the d-th difference.
Index entered_from(const Reach& last, Index d, Index k) {
  const bool by_insertion = k == -d || (k != d && last.at(k - 1) < last.at(k + 1));
  return by_insertion ? k + 1 : k - 1;
}

Index start_on(const std::vector<Reach>& reaches, Index d, Index k) {
  if (d == 0) return 0;
  const Reach& last = reaches[static_cast<std::size_t>(d - 1)];
  const Index from = entered_from(last, d, k);
  return from < k ? last.at(from) + 1 : last.at(from);
}

std::vector<Match> trace_back(const std::vector<Reach>& reaches, Index x, Index y) {
  std::vector<Match> matches;
  for (Index d = static_cast<Index>(reaches.size()) - 1; d >= 0; --d) {
    const Index k = x - y;
    const Index start = start_on(reaches, d, k);
    for (; x > start; --x, --y) matches.emplace_back(x - 1, y - 1);
    if (d == 0) break;
    const Index from = entered_from(reaches[static_cast<std::size_t>(d - 1)], d, k);
    x = from < k ? x - 1 : x;
    y = x - from;
  }
  std::reverse(matches.begin(), matches.end());
  return matches;
}

/// The longest common subsequence, or nothing where the texts differ too much.
std::vector<Match> common_lines(const Lines& before, const Lines& after) {
  const auto old_size = static_cast<Index>(before.size());
  const auto new_size = static_cast<Index>(after.size());
  const auto equal = [&](Index x, Index y) {
    return x < old_size && y < new_size &&
           before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(y)];
  };
  std::vector<Reach> reaches;
  for (Index d = 0; d <= std::min(old_size + new_size, most_differences); ++d) {
    Reach reach(d);
    for (Index k = -d; k <= d; k += 2) {
      Index x = start_on(reaches, d, k);
      while (equal(x, x - k)) ++x;
      reach.at(k) = x;
      if (x >= old_size && x - k >= new_size) {
        reaches.push_back(std::move(reach));
        return trace_back(reaches, old_size, new_size);
      }
    }
    reaches.push_back(std::move(reach));
  }
  return {};
}

/// The lines of [begin, end) that occur in the other text at all, and where they stood.
struct Candidates {
  Lines lines;
  std::vector<std::size_t> places;
};

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Candidates candidates(const Lines& lines, Range range, const Lines& other, Range other_range) {
  std::unordered_map<std::string_view, bool> occurs;
  for (std::size_t i = other_range.begin; i < other_range.end; ++i) occurs[other[i]] = true;
  Candidates found;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (!occurs.contains(lines[i])) continue;
    found.lines.push_back(lines[i]);
    found.places.push_back(i);
  }
  return found;
}

std::size_t equal_at_end(const Lines& before, const Lines& after, std::size_t start) {
  std::size_t n = 0;
  const std::size_t most = std::min(before.size(), after.size()) - start;
  while (n < most && before[before.size() - 1 - n] == after[after.size() - 1 - n]) ++n;
  return n;
}

}  // namespace

Lines split_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::vector<Change> changed_lines(const Lines& before, const Lines& after) {
  const auto first = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first;
  const auto start = static_cast<std::size_t>(first - before.begin());
  const std::size_t tail = equal_at_end(before, after, start);
  const Range old_range{start, before.size() - tail};
  const Range new_range{start, after.size() - tail};
  const Candidates old_lines = candidates(before, old_range, after, new_range);
  const Candidates new_lines = candidates(after, new_range, before, old_range);

  std::vector<Change> changes;
  std::size_t i = start;
  std::size_t j = start;
  const auto change_until = [&](std::size_t old_end, std::size_t new_end) {
    if (i < old_end || j < new_end) changes.push_back({i, old_end, j, new_end});
    i = old_end + 1;
    j = new_end + 1;
  };
  for (const auto& [x, y] : common_lines(old_lines.lines, new_lines.lines)) {
    change_until(old_lines.places[x], new_lines.places[y]);
  }
  change_until(old_range.end, new_range.end);
  return changes;
}

}  // namespace okr::edit
