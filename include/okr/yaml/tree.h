// SPDX-License-Identifier: MIT
// A YAML document as a tree in which every key, value and comment has its exact bytes. Scalars are
// the text that was written: nothing is taken for a number, a date or a boolean here.
#pragma once

#include <okr/text/span.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::yaml {

enum class Kind : std::uint8_t { null, scalar, sequence, mapping };

enum class Style : std::uint8_t {
  absent,  ///< a null that is not written: an empty span where the value would stand
  plain,   ///< also a written null: ~ or null
  single_quoted,
  double_quoted,
  literal,
  folded,
  block,
  flow
};

/// Nodes are stored in document order; a mapping's children are key, value, key, value ...
struct Node {
  std::uint32_t begin = 0;  ///< first byte: the quote, bracket, first dash or first key
  std::uint32_t end = 0;    ///< one past the last byte; a block collection ends with its last child
  std::uint32_t next = 0;   ///< index just past this node's subtree
  std::uint32_t text = 0;   ///< where its text starts in Tree::text
  std::uint32_t size = 0;   ///< bytes of its text
  Kind kind = Kind::null;
  Style style = Style::absent;
};

struct Comment {
  text::Span span;        ///< from '#' to the end of the line, the line break not included
  bool own_line = false;  ///< nothing but spaces stand before it
};

class Value;

struct Tree {
  std::uint32_t file = 0;
  std::vector<Node> nodes;  ///< nodes[0] is the root; empty for a file without content
  std::string text;         ///< holds the texts of all scalars, each where its node says
  std::vector<Comment> comments;

  std::optional<Value> root() const;
};

struct Entry;

/// One node of a tree: two words, copied freely; valid while the tree lives.
class Value {
 public:
  Value(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

  Kind kind() const { return node().kind; }
  Style style() const { return node().style; }
  text::Span span() const { return {tree_->file, node().begin, node().end}; }
  /// A scalar's text, escapes and folding resolved; empty for everything else.
  std::string_view text() const { return {tree_->text.data() + node().text, node().size}; }
  std::uint32_t index() const { return index_; }
  const Tree& tree() const { return *tree_; }

  /// A sequence's items; empty for everything else.
  std::vector<Value> items() const;
  /// A mapping's entries in document order; empty for everything else.
  std::vector<Entry> entries() const;
  /// The value of `key` in a mapping.
  std::optional<Value> find(std::string_view key) const;

  const Node& node() const { return tree_->nodes[index_]; }

 private:
  const Tree* tree_;
  std::uint32_t index_;
};

struct Entry {
  Value key;
  Value value;
};

}  // namespace okr::yaml

// Lists of these stand in most files: compiled once, not in each.
extern template class std::vector<okr::yaml::Node>;
extern template class std::vector<okr::yaml::Comment>;
