// SPDX-License-Identifier: MIT
#include "place_in_lines.h"

#include "brackets_in_lines.h"
#include "line_reader.h"

#include <algorithm>

namespace okr::lsp {
namespace {

/// A collection whose lines begin at `column`.
struct Frame {
  std::uint32_t column = 0;
  std::uint32_t slot = 0;  ///< where it stands
  std::uint32_t last = 0;  ///< of its last key or item
  bool is_list = false;
};

class BlockReader {
 public:
  BlockReader(std::string_view text, std::uint32_t cursor) : in_(text, cursor) {}

  Lines read() && {
    if (in_.text.starts_with("\xEF\xBB\xBF")) in_.at = 3;
    while (in_.at < in_.text.size()) read_line();
    const bool ends_open = in_.text.empty() || in_.text.back() == '\n';
    if (ends_open && in_.cursor >= in_.text.size() && !in_.placed) put_on_blank(0);
    return std::move(in_.lines);
  }

 private:
  void read_line() {
    const std::uint32_t begin = in_.at;
    const std::uint32_t end = in_.line_end(begin);
    in_.skip_blanks(end);
    const std::uint32_t column = in_.at - begin;
    const bool has_cursor = begin <= in_.cursor && in_.cursor <= end;
    if (in_.at == end || in_.text[in_.at] == '#') {
      read_empty_line(begin, end, has_cursor);
    } else if (text_column_ && column > *text_column_) {
      in_.placed = in_.placed || has_cursor;
    } else if (column == 0 && is_document_mark(end)) {
      in_.placed = in_.placed || has_cursor;
      frames_.clear();
    } else {
      text_column_.reset();
      read_content(begin, end);
    }
    in_.at = std::max(in_.at, in_.next_line(end));
  }

  bool is_document_mark(std::uint32_t end) const {
    const std::string_view line = in_.text.substr(in_.at, end - in_.at);
    return line.starts_with("---") || line.starts_with("...");
  }

  void read_empty_line(std::uint32_t begin, std::uint32_t end, bool has_cursor) {
    if (!has_cursor || in_.placed) return;
    const std::uint32_t column = in_.cursor - begin;
    if (text_column_ && column > *text_column_) {
      in_.placed = true;
    } else if (in_.cursor > in_.at && in_.at < end) {
      in_.put(Part::comment, 0, {in_.at, end});
    } else {
      put_on_blank(column);
    }
  }

  /// The dashes and the key or value that a line begins with.
  void read_content(std::uint32_t begin, std::uint32_t end) {
    std::uint32_t column = in_.at - begin;
    leave_deeper(column);
    while (in_.is_dash(in_.at, end)) {
      const std::uint32_t item = begin_item(column);
      const std::uint32_t behind = ++in_.at;
      in_.skip_blanks(end);
      column = in_.at - begin;
      if (in_.at == end || in_.text[in_.at] == '#') return read_gap(item, behind, end);
    }
    if (const auto key = in_.key_at(in_.at, end)) return read_entry(column, *key, end);
    read_words(column, end);
  }

  void leave_deeper(std::uint32_t column) {
    while (!frames_.empty() && frames_.back().column > column) frames_.pop_back();
    if (frames_.empty() || frames_.back().column != column || !frames_.back().is_list) return;
    // Behind a list that is as deep as its key comes the next key.
    if (!in_.is_dash(in_.at, in_.line_end(in_.at))) frames_.pop_back();
  }

  /// Where what is deeper than the last frame stands.
  std::uint32_t pending() const { return frames_.empty() ? 0 : frames_.back().last; }

  std::uint32_t begin_item(std::uint32_t column) {
    const bool goes_on =
        !frames_.empty() && frames_.back().is_list && frames_.back().column == column;
    if (!goes_on) {
      const std::uint32_t slot = pending();
      in_.fill(slot);
      frames_.push_back({column, slot, slot, true});
    }
    frames_.back().last = in_.add(Slot::Kind::item, frames_.back().slot, {});
    in_.fill(frames_.back().slot);
    return frames_.back().last;
  }

  void read_entry(std::uint32_t column, const KeyToken& key, std::uint32_t end) {
    const bool goes_on =
        !frames_.empty() && !frames_.back().is_list && frames_.back().column == column;
    if (!goes_on) {
      const std::uint32_t slot = pending();
      in_.fill(slot);
      frames_.push_back({column, slot, slot, false});
    }
    in_.put_key(frames_.back().slot, key);
    frames_.back().last = in_.add(Slot::Kind::key, frames_.back().slot, key.inner);
    in_.at = key.colon + 1;
    const bool had_place = in_.placed;
    read_gap(frames_.back().last, in_.at, end);
    if (!had_place && in_.placed) in_.lines.place.behind_key = true;
  }

  /// No key and no dash: a value on a line of its own, the rest of a text, or half a key.
  void read_words(std::uint32_t column, std::uint32_t end) {
    const bool among_keys =
        !frames_.empty() && !frames_.back().is_list && frames_.back().column == column;
    if (among_keys || (frames_.empty() && column == 0)) {
      const Stretch word = in_.words_at(in_.at, end);
      const std::uint32_t slot = frames_.empty() ? 0 : frames_.back().slot;
      const std::string_view typed = in_.text.substr(word.begin, word.end - word.begin);
      if (typed.find_first_of(" \t") == typed.npos) in_.put(Part::key, slot, word);
      in_.at = end;
      return;
    }
    const std::uint32_t slot = pending();
    if (in_.lines.slots[slot].filled) {
      in_.at = end;
      return;
    }
    read_value(slot, end);
  }

  /// What stands behind a colon or a dash: `behind` is the byte after it.
  void read_gap(std::uint32_t slot, std::uint32_t behind, std::uint32_t end) {
    in_.skip_blanks(end);
    const bool is_empty = in_.at == end || in_.text[in_.at] == '#';
    if (!is_empty) return read_value(slot, end);
    if (in_.cursor >= behind && in_.cursor <= in_.at) {
      in_.put(Part::value, slot, {in_.cursor, in_.cursor});
      in_.lines.place.needs_blank = in_.cursor == behind;
    }
    in_.read_comment(end);
  }

  void read_value(std::uint32_t slot, std::uint32_t end) {
    in_.fill(slot);
    const std::uint32_t column = frames_.empty() ? 0 : frames_.back().column;
    const char first = in_.text[in_.at];
    if (first == '|' || first == '>') {
      text_column_ = column;
      in_.at = end;
    } else if (first == '{' || first == '[') {
      read_brackets(in_, slot, column);
    } else if (first == '"' || first == '\'') {
      in_.read_quoted(slot, column);
    } else {
      const Stretch words = in_.words_at(in_.at, end);
      in_.lines.slots[slot].value = words;
      in_.at = words.end;
      in_.skip_blanks(end);
      in_.put(Part::value, slot, {words.begin, std::clamp(in_.cursor, words.end, in_.at)});
      in_.read_comment(end);
    }
  }

  void put_on_blank(std::uint32_t column) {
    std::size_t depth = frames_.size();
    while (depth > 0 && frames_[depth - 1].column > column) --depth;
    const bool left_some = depth < frames_.size();
    const Stretch here{in_.cursor, in_.cursor};
    if (depth > 0 && frames_[depth - 1].is_list && frames_[depth - 1].column == column) --depth;
    if (depth == 0) {
      if (column == 0) in_.put(Part::key, 0, here);
      return;
    }
    const Frame& frame = frames_[depth - 1];
    if (!frame.is_list && frame.column == column) return in_.put(Part::key, frame.slot, here);
    const bool is_free = !left_some && !in_.lines.slots[frame.last].filled;
    if (is_free && frame.column < column) in_.put(Part::value, frame.last, here);
  }

  LineReader in_;
  std::vector<Frame> frames_;
  /// Inside a `|` or `>` text: the column that its lines are deeper than.
  std::optional<std::uint32_t> text_column_;
};

}  // namespace

Lines read_lines(std::string_view text, std::uint32_t cursor) {
  return BlockReader(text, std::min(cursor, static_cast<std::uint32_t>(text.size()))).read();
}

std::vector<std::uint32_t> path_to(const Lines& lines, std::uint32_t slot) {
  std::vector<std::uint32_t> path;
  for (; slot != 0; slot = lines.slots[slot].parent) path.push_back(slot);
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace okr::lsp
