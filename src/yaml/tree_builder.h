// SPDX-License-Identifier: MIT
// A tree that grows node by node, in document order.
#pragma once

#include <okr/yaml/tree.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace okr::yaml {

class TreeBuilder {
 public:
  TreeBuilder(std::string_view bytes, std::uint32_t file) {
    tree_.file = file;
    // A line has about 40 bytes, and one or two nodes.
    tree_.nodes.reserve(bytes.size() / 32 + 8);
    // Plain texts stand in the file as they are read: all are taken over at once, in their places.
    tree_.text.reserve(bytes.size() + bytes.size() / 4);
    tree_.text = bytes;
  }

  std::uint32_t add(Kind kind, Style style, std::size_t begin, std::size_t end) {
    const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
    tree_.nodes.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                           index + 1, 0, 0, kind, style});
    end_ = tree_.nodes.back().end;
    return index;
  }

  /// A scalar whose text is what stands there.
  void add_plain(std::size_t begin, std::size_t end) {
    add(Kind::scalar, Style::plain, begin, end);
    tree_.nodes.back().text = static_cast<std::uint32_t>(begin);
    tree_.nodes.back().size = static_cast<std::uint32_t>(end - begin);
  }

  /// A scalar whose text was written to text() from `from` on.
  void add_scalar(Style style, std::size_t begin, std::size_t end, std::size_t from) {
    add(Kind::scalar, style, begin, end);
    tree_.nodes.back().text = static_cast<std::uint32_t>(from);
    tree_.nodes.back().size = static_cast<std::uint32_t>(tree_.text.size() - from);
  }

  /// Ends a block collection where the last node in it ends.
  void close(std::uint32_t node) {
    tree_.nodes[node].end = end_;
    tree_.nodes[node].next = static_cast<std::uint32_t>(tree_.nodes.size());
  }
  void close(std::uint32_t node, std::size_t end) {
    end_ = static_cast<std::uint32_t>(end);
    close(node);
  }

  /// The bytes from a '#' to the end of its line.
  void add_comment(std::size_t begin, std::size_t end, std::size_t line_text) {
    const text::Span span = {tree_.file, static_cast<std::uint32_t>(begin),
                             static_cast<std::uint32_t>(end)};
    tree_.comments.push_back({span, begin == line_text});
  }

  std::string& text() { return tree_.text; }
  std::size_t size() const { return tree_.nodes.size(); }
  Tree& tree() { return tree_; }

 private:
  Tree tree_;
  std::uint32_t end_ = 0;  ///< of the last token
};

}  // namespace okr::yaml
