// SPDX-License-Identifier: MIT
#include "merge_lines.h"

#include "line_diff.h"

#include <algorithm>
#include <utility>

namespace okr::edit {
namespace {

std::string joined(const Lines& lines, std::size_t begin, std::size_t end) {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) out += lines[i];
  return out;
}

/// One version's changes, taken in order, and where its lines stand against the base's.
struct Reader {
  const Lines& lines;
  std::vector<Change> changes;
  std::size_t next = 0;
  std::ptrdiff_t shift = 0;  // its line minus the base's, behind the changes that were taken

  bool is_left() const { return next < changes.size(); }
  const Change& change() const { return changes[next]; }
  void take() {
    shift = static_cast<std::ptrdiff_t>(change().new_end) -
            static_cast<std::ptrdiff_t>(change().old_end);
    ++next;
  }
  std::size_t place_of(std::size_t base_line) const {
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(base_line) + shift);
  }
};

/// Base lines [begin, end) that one or both changed, with all changes that overlap or touch.
struct Hunk {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool grow(Hunk& hunk, Reader& reader) {
  if (!reader.is_left() || reader.change().old_begin > hunk.end) return false;
  hunk.end = std::max(hunk.end, reader.change().old_end);
  reader.take();
  return true;
}

void append_collision(Chunks& out, Collision found) {
  const Lines ours = split_lines(found.ours);
  const Lines theirs = split_lines(found.theirs);
  const std::size_t most = std::min(ours.size(), theirs.size());
  std::size_t head = 0;
  while (head < most && ours[head] == theirs[head]) ++head;
  std::size_t tail = 0;
  while (tail < most - head && ours[ours.size() - 1 - tail] == theirs[theirs.size() - 1 - tail]) {
    ++tail;
  }
  append(out, joined(ours, 0, head));
  if (head + tail < std::max(ours.size(), theirs.size())) {
    out.emplace_back(Collision{joined(ours, head, ours.size() - tail), found.base,
                               joined(theirs, head, theirs.size() - tail)});
  }
  append(out, joined(ours, ours.size() - tail, ours.size()));
}

void append_hunk(Chunks& out, Collision found) {
  if (found.ours == found.theirs || found.theirs == found.base) {
    append(out, std::move(found.ours));
  } else if (found.ours == found.base) {
    append(out, std::move(found.theirs));
  } else {
    append_collision(out, std::move(found));
  }
}

std::size_t first_change(const Reader& a, const Reader& b) {
  const std::size_t in_a = a.is_left() ? a.change().old_begin : b.change().old_begin;
  return b.is_left() ? std::min(in_a, b.change().old_begin) : in_a;
}

}  // namespace

Chunks merge_lines(std::string_view base, std::string_view ours, std::string_view theirs) {
  const Lines base_lines = split_lines(base);
  const Lines our_lines = split_lines(ours);
  const Lines their_lines = split_lines(theirs);
  Reader a{our_lines, changed_lines(base_lines, our_lines)};
  Reader b{their_lines, changed_lines(base_lines, their_lines)};
  Chunks out;
  std::size_t at = 0;
  while (a.is_left() || b.is_left()) {
    const std::size_t begin = first_change(a, b);
    append(out, joined(base_lines, at, begin));
    const std::size_t our_begin = a.place_of(begin);
    const std::size_t their_begin = b.place_of(begin);
    Hunk hunk{begin, begin};
    while (grow(hunk, a) || grow(hunk, b)) {
    }
    append_hunk(out, {joined(our_lines, our_begin, a.place_of(hunk.end)),
                      joined(base_lines, begin, hunk.end),
                      joined(their_lines, their_begin, b.place_of(hunk.end))});
    at = hunk.end;
  }
  append(out, joined(base_lines, at, base_lines.size()));
  return out;
}

std::string merge_comments(std::string_view base, std::string_view ours, std::string_view theirs) {
  std::string out;
  for (const Chunk& chunk : merge_lines(base, ours, theirs)) {
    if (const auto* const text = std::get_if<std::string>(&chunk)) {
      out += *text;
      continue;
    }
    const auto& both = std::get<Collision>(chunk);
    const Lines kept = split_lines(both.ours);
    out += both.ours;
    for (const std::string_view line : split_lines(both.theirs)) {
      const bool is_blank = line.find_first_not_of(" \n") == std::string_view::npos;
      if (!is_blank && std::find(kept.begin(), kept.end(), line) == kept.end()) out += line;
    }
  }
  return out;
}

}  // namespace okr::edit
