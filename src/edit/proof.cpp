// SPDX-License-Identifier: MIT
// Both trees are walked side by side, without recursion: a file may nest as deep as the flags
// allow. Where they part, the place must be that of an edit which is meant to change just this;
// each is used once.
#include "proof.h"

#include "list_of_items.h"

#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::edit {
namespace {

using diag::Effect;
using text::Span;
using yaml::Kind;
using yaml::Node;
using yaml::Tree;

/// A place where one thing may differ.
struct Leave {
  Span span;
  std::size_t meant = 0;  ///< index
};

/// The places that `effect` allows, by their begin; none overlaps another.
std::vector<Leave> leaves(const std::vector<Meant>& meant, Effect effect, Span Placed::*where) {
  std::vector<Leave> out;
  for (std::size_t i = 0; i < meant.size(); ++i) {
    if (meant[i].effect != effect) continue;
    for (const Placed& placed : meant[i].edits) out.push_back({placed.*where, i});
  }
  std::sort(out.begin(), out.end(), [](const Leave& a, const Leave& b) { return a.span < b.span; });
  return out;
}

const Leave* leave_around(const std::vector<Leave>& all, std::uint32_t offset) {
  const auto after = std::partition_point(
      all.begin(), all.end(), [&](const Leave& leave) { return leave.span.begin <= offset; });
  if (after == all.begin() || std::prev(after)->span.end <= offset) return nullptr;
  return &*std::prev(after);
}

std::string_view text_of(const Tree& tree, const Node& node) {
  return std::string_view(tree.text).substr(node.text, node.size);
}

std::string quoted(std::string_view s) {
  constexpr std::size_t longest = 60;
  std::size_t end = 0;
  while (end < s.size() && end < longest) end += text::code_point_at(s, end).size;
  return "'" + text::escape_controls(s.substr(0, end)) + (end < s.size() ? " ...'" : "'");
}

std::string described(const Tree& tree, const Node& node) {
  switch (node.kind) {
    case Kind::null:
      return "nothing";
    case Kind::scalar:
      return quoted(text_of(tree, node));
    case Kind::sequence:
      return "a list";
    case Kind::mapping:
      return "a group of keys";
  }
  return {};
}

class Walk {
 public:
  Walk(const Tree& before, const Tree& after, const std::vector<Meant>& meant)
      : before_(before),
        after_(after),
        meant_(meant),
        added_(leaves(meant, Effect::key_added, &Placed::after)),
        removed_(leaves(meant, Effect::key_removed, &Placed::before)),
        replaced_(leaves(meant, Effect::text_replaced, &Placed::before)),
        named_(leaves(meant, Effect::item_named, &Placed::before)),
        used_(meant.size()) {}

  std::optional<Difference> run() {
    if (before_.nodes.empty() != after_.nodes.empty()) {
      return Difference{0, before_.nodes.empty() ? "text would become content"
                                                 : "all of the file's content would be lost"};
    }
    if (!before_.nodes.empty()) compare_nodes();
    while (!open_.empty() && !difference_) step();
    return difference_ ? difference_ : unused();
  }

 private:
  /// A collection that both walks are in.
  struct Open {
    std::uint32_t old_end = 0;
    std::uint32_t new_end = 0;
    bool is_mapping = false;
    bool at_key = true;
  };

  const Node& old_node() const { return before_.nodes[old_]; }
  const Node& new_node() const { return after_.nodes[new_]; }

  void step() {
    Open& in = open_.back();
    const bool at_entry = in.is_mapping && in.at_key;
    if (at_entry) pass_over_meant_entries(in);
    if (old_ == in.old_end && new_ == in.new_end) {
      open_.pop_back();
    } else if (old_ == in.old_end) {
      differ(described(after_, new_node()) + " would be added");
    } else if (new_ == in.new_end) {
      differ(described(before_, old_node()) + " would be lost");
    } else {
      in.at_key = !in.at_key;
      compare_nodes();
    }
  }

  bool keys_agree(const Open& in) const {
    return old_ < in.old_end && new_ < in.new_end && same_text(old_node(), new_node());
  }

  void pass_over_meant_entries(const Open& in) {
    while (old_ < in.old_end && !keys_agree(in)) {
      const Leave* leave = leave_around(removed_, old_node().begin);
      if (leave == nullptr) break;
      ++used_[leave->meant];
      old_ = before_.nodes[old_node().next].next;
    }
    while (new_ < in.new_end && !keys_agree(in)) {
      const Leave* leave = leave_around(added_, new_node().begin);
      if (leave == nullptr) break;
      ++used_[leave->meant];
      new_ = after_.nodes[new_node().next].next;
    }
  }

  void compare_nodes() {
    const bool is_collection =
        old_node().kind == Kind::sequence || old_node().kind == Kind::mapping;
    if (!is_collection && new_node().kind == Kind::mapping) return compare_named();
    if (!is_collection) return compare_texts();
    if (old_node().kind != new_node().kind) return differ_in_node();
    if (const auto mover = mover_of(old_)) return compare_moved(*mover);
    open_.push_back({old_node().next, new_node().next, old_node().kind == Kind::mapping, true});
    ++old_;
    ++new_;
  }

  bool same_text(const Node& a, const Node& b) const {
    return a.kind == b.kind && text_of(before_, a) == text_of(after_, b);
  }

  void compare_texts() {
    const bool meant = new_node().kind == Kind::scalar && replacement_at(old_node());
    if (!same_text(old_node(), new_node()) && !meant) return differ_in_node();
    ++old_;
    new_ = new_node().next;
  }

  /// A text that became keys: all of them are what the edit wrote, and the last value is the text.
  void compare_named() {
    const auto leave = std::partition_point(named_.begin(), named_.end(), [&](const Leave& l) {
      return l.span.end < old_node().begin;
    });
    if (leave == named_.end() || leave->span.begin != old_node().begin) return differ_in_node();
    const Span written = meant_[leave->meant].edits.front().after;
    const std::uint32_t last = new_node().next - 1;
    for (std::uint32_t i = new_ + 1; i < last; ++i) {
      const Node& node = after_.nodes[i];
      const bool is_written = written.begin <= node.begin && node.end <= written.end;
      if (!is_written || node.kind != Kind::scalar) return differ_in_node();
    }
    if (last == new_ || !same_text(old_node(), after_.nodes[last])) return differ_in_node();
    ++used_[leave->meant];
    ++old_;
    new_ = new_node().next;
  }

  /// Whether the node is meant to say something else. All edits of its text are used up.
  bool replacement_at(const Node& node) {
    auto leave = std::partition_point(replaced_.begin(), replaced_.end(),
                                      [&](const Leave& l) { return l.span.end < node.begin; });
    bool found = false;
    for (; leave != replaced_.end() && leave->span.begin <= node.end; ++leave) {
      if (leave->span.begin < node.begin || node.end < leave->span.end) return false;
      used_[leave->meant] = 1;
      found = true;
    }
    return found;
  }

  std::optional<std::size_t> mover_of(std::uint32_t list) const {
    for (std::size_t i = 0; i < meant_.size(); ++i) {
      if (meant_[i].list == list) return i;
    }
    return std::nullopt;
  }

  void compare_moved(std::size_t mover) {
    if (!same_items(before_, old_, after_, new_)) {
      return differ("the list would get other items, not only another order");
    }
    ++used_[mover];
    old_ = old_node().next;
    new_ = new_node().next;
  }

  void differ(std::string what) {
    const bool at_end = old_ >= before_.nodes.size();
    difference_ = Difference{at_end ? before_.nodes.back().end : old_node().begin, std::move(what)};
  }

  void differ_in_node() {
    differ(described(before_, old_node()) + " would become " + described(after_, new_node()));
  }

  std::optional<Difference> unused() const {
    for (std::size_t i = 0; i < meant_.size(); ++i) {
      const std::size_t expected = meant_[i].effect == Effect::layout ? 0 : 1;
      if (used_[i] == expected) continue;
      return Difference{meant_[i].edits.front().before.begin,
                        "the fix would not do what it is meant to do, just once"};
    }
    return std::nullopt;
  }

  const Tree& before_;
  const Tree& after_;
  const std::vector<Meant>& meant_;
  std::vector<Leave> added_;
  std::vector<Leave> removed_;
  std::vector<Leave> replaced_;
  std::vector<Leave> named_;
  std::vector<std::size_t> used_;
  std::vector<Open> open_;
  std::uint32_t old_ = 0;
  std::uint32_t new_ = 0;
  std::optional<Difference> difference_;
};

}  // namespace

std::optional<Difference> unmeant_difference(const Tree& before, const Tree& after,
                                             const std::vector<Meant>& meant) {
  return Walk(before, after, meant).run();
}

}  // namespace okr::edit
