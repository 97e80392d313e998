// SPDX-License-Identifier: MIT
#include "plain_file.h"

#include "block_levels.h"
#include "plain_block_text.h"
#include "plain_brackets.h"
#include "plain_scalar.h"
#include "tree_builder.h"

#include <algorithm>
#include <vector>

namespace okr::yaml {
namespace {

/// Each step tells whether all is clear so far.
class PlainReader {
 public:
  PlainReader(std::string_view bytes, std::uint32_t file, const Limits& limits)
      : bytes_(bytes), limits_(limits), tree_(bytes, file), levels_(tree_, limits) {}

  std::optional<Tree> read(std::size_t begin) {
    next_ = begin;
    while (next_ < bytes_.size()) {
      line_ = file_line_at(bytes_, next_);
      next_ = line_.next;
      rest_ = {bytes_, line_.end};
      if (!read_line()) return std::nullopt;
    }
    levels_.close_all();
    if (tree_.size() == 0 || !is_within_limits()) return std::nullopt;
    return std::move(tree_.tree());
  }

 private:
  // Every limit is looked at once, at the end: one pass over a file of limited size is short.
  bool is_within_limits() {
    const std::vector<Node>& nodes = tree_.tree().nodes;
    if (nodes.size() > limits_.nodes) return false;
    return tree_.text().size() <= limits_.scalar_bytes ||
           std::none_of(nodes.begin(), nodes.end(),
                        [&](const Node& node) { return node.size > limits_.scalar_bytes; });
  }

  bool read_line() {
    text_ = rest_.skip_spaces(line_.begin);
    if (text_ == line_.end) return true;
    if (bytes_[text_] == '#') return end_line(text_);
    std::size_t indent = text_ - line_.begin;
    if (is_marker()) return indent == 0 && start_document();
    levels_.close_for(indent, is_dash(text_) ? Kind::sequence : Kind::mapping);
    std::size_t at = text_;
    while (is_dash(at)) {
      if (!levels_.enter(indent, Kind::sequence, at)) return false;
      levels_.await_value(at + 1);
      const std::size_t next = rest_.skip_spaces(at + 1);
      if (ends_at(next)) return end_line(next);
      indent += next - at;
      at = next;
    }
    return read_entry(indent, at);
  }

  // --- lines

  bool is_marker() const {
    const std::string_view start = bytes_.substr(text_, 3);
    return start == "---" || start == "...";
  }
  bool start_document() {
    if (has_started_ || tree_.size() > 0 || bytes_[text_] != '-') return false;
    has_started_ = true;
    if (!rest_.is_blank(text_ + 3)) return false;
    const std::size_t next = rest_.skip_spaces(text_ + 3);
    return ends_at(next) && end_line(next);
  }

  bool is_dash(std::size_t at) const { return rest_.at(at) == '-' && rest_.is_blank(at + 1); }
  bool ends_at(std::size_t at) const { return at == line_.end || bytes_[at] == '#'; }

  /// Nothing but a comment, with a space in front of it, may follow.
  bool end_line(std::size_t at) {
    at = rest_.skip_spaces(at);
    if (at == line_.end) return true;
    if (bytes_[at] != '#' || (at > text_ && bytes_[at - 1] != ' ')) return false;
    tree_.add_comment(at, line_.end, text_);
    return true;
  }

  // --- keys and values

  bool read_entry(std::size_t indent, std::size_t at) {
    const char c = bytes_[at];
    const bool is_after_dash = at > text_;
    const bool is_block_text = c == '|' || c == '>';
    if (c == '[' || c == '{' || (is_block_text && is_after_dash)) {
      return levels_.take_value(indent) && read_value(at);
    }
    const auto scalar = scalar_on_line(rest_, at);
    if (!scalar) return false;
    const bool is_key = rest_.at(scalar->next) == ':' && rest_.is_blank(scalar->next + 1);
    if (is_key) return read_key(indent, *scalar);
    return levels_.take_value(indent) && add_value(*scalar);
  }

  bool read_key(std::size_t indent, const LineScalar& key) {
    if (!may_be_key(bytes_, key)) return false;
    if (!levels_.enter(indent, Kind::mapping, key.begin) || !add_scalar(bytes_, key, tree_)) {
      return false;
    }
    const std::size_t value = rest_.skip_spaces(key.next + 1);
    if (!ends_at(value)) return read_value(value);
    levels_.await_value(key.next + 1);
    return end_line(value);
  }

  bool read_value(std::size_t at) {
    const char c = bytes_[at];
    if (c == '[' || c == '{') {
      const auto end = read_brackets(rest_, at, limits_.depth - levels_.count(), tree_);
      return end && end_line(*end);
    }
    if (c == '|' || c == '>') return read_block(at);
    const auto scalar = scalar_on_line(rest_, at);
    return scalar && add_value(*scalar);
  }

  bool read_block(std::size_t at) {
    BlockHeader header;
    header.style = bytes_[at] == '|' ? Style::literal : Style::folded;
    header.strips = rest_.at(at + 1) == '-';
    header.parent_indent = levels_.indent();
    header.first_line = line_.next;
    if (!end_line(at + (header.strips ? 2 : 1))) return false;
    const std::size_t from = tree_.text().size();
    const auto text = read_block_text(bytes_, header, tree_.text());
    if (!text) return false;
    tree_.add_scalar(header.style, at, text->end, from);
    next_ = text->next;
    return true;
  }

  bool add_value(const LineScalar& scalar) {
    if (rest_.at(scalar.next) == ':' || !add_scalar(bytes_, scalar, tree_)) return false;
    return end_line(scalar.style == Style::plain ? scalar.next : scalar.end);
  }

  std::string_view bytes_;
  const Limits& limits_;
  TreeBuilder tree_;
  BlockLevels levels_;
  FileLine line_;
  Stretch rest_;              ///< the bytes up to the line's end
  std::size_t text_ = 0;      ///< the first byte of the line that is no space
  std::size_t next_ = 0;      ///< where the next line starts
  bool has_started_ = false;  ///< behind '---'
};

}  // namespace

std::optional<Tree> read_plain_file(std::string_view bytes, std::uint32_t file,
                                    const Precheck& checked, const Limits& limits) {
  const bool is_ordinary =
      checked.readable && !checked.has_tab &&
      std::all_of(checked.problems.begin(), checked.problems.end(), [](const Problem& found) {
        return found.unread.empty() && found.passed.empty();
      });
  if (!is_ordinary) return std::nullopt;
  return PlainReader(bytes, file, limits).read(checked.byte_order_mark);
}

}  // namespace okr::yaml
