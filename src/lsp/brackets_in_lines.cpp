// SPDX-License-Identifier: MIT
#include "brackets_in_lines.h"

#include <string_view>
#include <vector>

namespace okr::lsp {
namespace {

/// A bracket that is open.
struct Open {
  std::uint32_t slot = 0;  ///< where the collection stands
  bool is_list = false;
  std::uint32_t entry = 0;  ///< the slot of the value that is being read
  enum class Next : unsigned char { key, colon, value, comma };
  Next next = Next::key;
};

using Next = Open::Next;

class BracketReader {
 public:
  BracketReader(LineReader& in, std::uint32_t slot, std::uint32_t column)
      : in_(in), column_(column) {
    open(slot);
  }

  void read() {
    while (!open_.empty() && in_.at < in_.text.size()) {
      if (!read_gap()) return;
      if (in_.at < in_.text.size()) read_token();
    }
    if (!open_.empty()) return put_gap(in_.at, in_.at);
    const std::uint32_t end = in_.line_end(in_.at);
    in_.skip_blanks(end);
    in_.read_comment(end);
  }

 private:
  void open(std::uint32_t slot) {
    const bool is_list = in_.text[in_.at++] == '[';
    in_.fill(slot);
    open_.push_back({slot, is_list, 0, is_list ? Next::value : Next::key});
    begin_item();
  }

  /// Each place between commas is an item, written or not.
  void begin_item() {
    Open& top = open_.back();
    if (top.is_list) top.entry = in_.add(Slot::Kind::item, top.slot, {});
  }

  /// Blanks, line breaks and comments. False where a line cannot belong to the brackets any more.
  bool read_gap() {
    for (;;) {
      const std::uint32_t begin = in_.at;
      const std::uint32_t end = in_.line_end(begin);
      in_.skip_blanks(end);
      const bool has_more = in_.at < end && in_.text[in_.at] != '#';
      // A cursor right in front of a word belongs to the word.
      const bool touches_word = has_more && is_word_at(in_.at);
      if (!touches_word || in_.cursor < in_.at) put_gap(begin, in_.at);
      if (has_more) return true;
      const std::uint32_t comment = in_.at;
      in_.at = end;
      if (comment < end && in_.cursor > comment) in_.put(Part::comment, 0, {comment, end});
      const std::uint32_t next = in_.next_line(end);
      if (next <= end) return true;
      in_.at = next;
      if (in_.ends_deeper(next, column_)) {
        in_.at = end;
        return false;
      }
    }
  }

  bool is_word_at(std::uint32_t place) const {
    return std::string_view(",[]{}:").find(in_.text[place]) == std::string_view::npos;
  }

  void put_gap(std::uint32_t begin, std::uint32_t end) {
    if (in_.placed || in_.cursor < begin || in_.cursor > end) return;
    const Open& top = open_.back();
    const Stretch here{in_.cursor, in_.cursor};
    if (top.next == Next::key) in_.put(Part::key, top.slot, here);
    if (top.next == Next::value) {
      in_.put(Part::value, top.entry, here);
      in_.lines.place.needs_blank = in_.cursor > 0 && in_.text[in_.cursor - 1] == ':';
    }
    in_.placed = true;
    in_.lines.place.in_brackets = true;
  }

  void read_token() {
    switch (in_.text[in_.at]) {
      case '{':
      case '[':
        return open(open_.back().next == Next::value ? open_.back().entry : nowhere());
      case '}':
      case ']':
        ++in_.at;
        open_.pop_back();
        if (!open_.empty()) open_.back().next = Next::comma;
        return;
      case ',':
        ++in_.at;
        open_.back().next = open_.back().is_list ? Next::value : Next::key;
        return begin_item();
      default:
        return read_word();
    }
  }

  /// For brackets where no value may stand.
  std::uint32_t nowhere() { return in_.add(Slot::Kind::item, open_.back().slot, {}); }

  void read_word() {
    const bool had_place = in_.placed;
    const Stretch whole = skip_word();
    const bool in_quotes = whole.end > whole.begin && is_quote(in_.text[whole.begin]);
    Open& top = open_.back();
    std::uint32_t colon = whole.end;
    const std::uint32_t end = in_.line_end(whole.end);
    while (colon < end && (in_.text[colon] == ' ' || in_.text[colon] == '\t')) ++colon;
    const bool is_key = top.next == Next::key && colon < in_.text.size() && in_.text[colon] == ':';
    const Stretch inner = in_quotes ? inside(whole) : whole;
    if (top.next == Next::key) {
      in_.put(Part::key, top.slot, inner);
      top.next = Next::comma;
    } else if (top.next == Next::value) {
      in_.fill(top.entry);
      in_.lines.slots[top.entry].value = inner;
      in_.put(Part::value, top.entry, inner);
      top.next = Next::comma;
    } else if (whole.begin <= in_.cursor && in_.cursor <= whole.end) {
      in_.placed = true;
    }
    if (!had_place && in_.placed) {
      in_.lines.place.in_brackets = true;
      in_.lines.place.in_quotes = in_quotes;
      in_.lines.place.colon_follows = is_key;
    }
    if (!is_key) return;
    top.entry = in_.add(Slot::Kind::key, top.slot, inner);
    top.next = Next::value;
    in_.at = colon + 1;
  }

  static bool is_quote(char c) { return c == '"' || c == '\''; }

  Stretch inside(Stretch whole) const {
    const bool is_closed = whole.end - whole.begin > 1 && is_quote(in_.text[whole.end - 1]);
    return {whole.begin + 1, is_closed ? whole.end - 1 : whole.end};
  }

  /// A word with its quotes, or plain up to what ends it; at least one byte.
  Stretch skip_word() {
    const std::uint32_t begin = in_.at;
    if (is_quote(in_.text[begin])) {
      in_.skip_quoted(column_);
      return {begin, in_.at};
    }
    const std::uint32_t end = in_.line_end(begin);
    std::uint32_t i = begin;
    std::uint32_t last = begin;
    for (; i < end; ++i) {
      const char c = in_.text[i];
      if (std::string_view(",[]{}").find(c) != std::string_view::npos) break;
      if (c == ':' && ends_key(i, end)) break;
      if (c == '#' && i > begin && (in_.text[i - 1] == ' ' || in_.text[i - 1] == '\t')) break;
      if (c != ' ' && c != '\t') last = i + 1;
    }
    if (last == begin) last = begin + 1;  // a colon without a key
    in_.at = last;
    return {begin, last};
  }

  bool ends_key(std::uint32_t colon, std::uint32_t end) const {
    return in_.is_blank_or_end(colon + 1, end) || !is_word_at(colon + 1);
  }

  LineReader& in_;
  std::uint32_t column_;
  std::vector<Open> open_;
};

}  // namespace

void read_brackets(LineReader& in, std::uint32_t slot, std::uint32_t column) {
  BracketReader(in, slot, column).read();
}

}  // namespace okr::lsp
