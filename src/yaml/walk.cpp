// SPDX-License-Identifier: MIT
#include "walk.h"

#include "scalar_end.h"

#include <algorithm>

namespace okr::yaml {
namespace {

using Why = Failure::Why;
using Type = Event::Type;

class Walk {
 public:
  Walk(std::string_view bytes, std::uint32_t begin, const EventLog& log)
      : bytes_(bytes), log_(log), begin_(begin), at_(begin) {
    walked_.nodes.reserve(log.events.size());
  }

  Walked run() {
    start_document();
    for (index_ = 0; index_ < log_.events.size() && !walked_.failure; ++index_) {
      step(log_.events[index_]);
    }
    return std::move(walked_);
  }

 private:
  struct Frame {
    std::uint32_t node;
    Type type;
    bool in_brackets;
    std::uint32_t children = 0;
  };

  char byte(std::size_t at) const { return at < bytes_.size() ? bytes_[at] : '\0'; }
  bool is_key() const {
    return !open_.empty() && open_.back().type == Type::mapping && open_.back().children % 2 == 0;
  }
  void fail(Why why, std::size_t at) {
    if (!walked_.failure) walked_.failure = Failure{why, static_cast<std::uint32_t>(at), {}};
  }

  void start_document() {
    const std::size_t first = skip_gap(bytes_, at_);
    const bool marked = bytes_.substr(first, 3) == "---" && is_blank_or_end(bytes_, first + 3);
    if (marked && column(first) == 0) at_ = first + 3;  // indented it is text
  }

  void step(const Event& event) {
    if (event.type == Type::end) return close();
    if (!pass_separator(event)) return;
    if (is_key() && event.type != Type::scalar) return refuse_key(event);
    if (is_key() && byte(event.at) == '?' && is_blank_or_end(bytes_, event.at + 1)) {
      return fail(Why::question_mark_key, event.at);
    }
    switch (event.type) {
      case Type::null:
        return null(event);
      case Type::scalar:
        return scalar(event);
      case Type::sequence:
      case Type::mapping:
        return open(event);
      case Type::alias:
      case Type::end:
        return fail(Why::unclear, event.at);
    }
  }

  void refuse_key(const Event& event) {
    const std::size_t first = skip_gap(bytes_, at_);
    if (byte(first) == '?' && is_blank_or_end(bytes_, first + 1)) {
      return fail(Why::question_mark_key, first);
    }
    fail(event.type == Type::null ? Why::empty_key : Why::collection_as_key, first);
  }

  /// Moves behind the '-', ':' or ',' that the next child of the open collection needs.
  bool pass_separator(const Event& event) {
    if (open_.empty()) return true;
    Frame& frame = open_.back();
    const std::size_t next = skip_gap(bytes_, at_);
    if (frame.type == Type::mapping && frame.children % 2 == 1) return pass_colon(event, next);
    if (frame.in_brackets) {
      if (frame.children == 0) return true;
      if (byte(next) == ',') {
        at_ = next + 1;
        return true;
      }
      fail(Why::unclear, next);
      return false;
    }
    if (frame.type == Type::mapping) return true;
    if (byte(next) != '-') {
      fail(Why::unclear, next);
      return false;
    }
    at_ = next + 1;
    return true;
  }

  bool pass_colon(const Event& event, std::size_t next) {
    if (byte(next) == ':') {
      at_ = next + 1;
      return true;
    }
    // Within { } a key may stand alone; elsewhere it is a stray word that yaml-cpp lets pass.
    if (open_.back().in_brackets && event.type == Type::null) return true;
    fail(Why::key_without_colon, walked_.nodes.back().begin);
    return false;
  }

  std::size_t column(std::size_t at) const {
    const std::size_t line_break = at == 0 ? std::string_view::npos : bytes_.rfind('\n', at - 1);
    return at - (line_break == std::string_view::npos ? begin_ : line_break + 1);
  }

  /// A value on a later line than its key has to be deeper than the key; a list's dashes need not.
  bool stands_deep_enough(const Event& event) const {
    if (open_.empty() || open_.back().in_brackets || open_.back().type != Type::mapping)
      return true;
    if (is_key()) return true;
    if (event.type == Type::sequence && !event.in_brackets) return true;
    const std::size_t depth = column(event.at);
    const bool on_a_later_line = event.at >= depth && event.at - depth >= at_;
    return !on_a_later_line || depth > column(walked_.nodes[open_.back().node].begin);
  }

  bool starts_at(const Event& event) {
    if (skip_gap(bytes_, at_) != event.at) {
      fail(Why::unclear, event.at);
    } else if (!stands_deep_enough(event)) {
      fail(Why::value_in_key_column, event.at);
    }
    return !walked_.failure;
  }

  Node& add(Kind kind, Style style, std::size_t begin, std::size_t end) {
    if (!open_.empty()) ++open_.back().children;
    Node& node = walked_.nodes.emplace_back();
    node.kind = kind;
    node.style = style;
    node.begin = static_cast<std::uint32_t>(begin);
    node.end = static_cast<std::uint32_t>(end);
    node.next = static_cast<std::uint32_t>(walked_.nodes.size());
    at_ = end;
    return node;
  }

  void null(const Event& event) {
    const std::size_t size = null_word(bytes_, event.at);
    const bool written = size > 0 && event.at == skip_gap(bytes_, at_) && !next_starts_at(event.at);
    if (!written) {
      add(Kind::null, Style::absent, at_, at_);
    } else if (starts_at(event)) {
      add(Kind::null, Style::plain, event.at, event.at + size);
    }
  }

  /// An absent value is marked where the next token is, which may well be the word "null...".
  bool next_starts_at(std::size_t at) const {
    for (std::size_t i = index_ + 1; i < log_.events.size(); ++i) {
      if (log_.events[i].type != Type::end) return log_.events[i].at == at;
    }
    return false;
  }

  void scalar(const Event& event) {
    if (!starts_at(event)) return;
    const std::string_view text = std::string_view(log_.text).substr(event.text, event.size);
    const bool in_brackets = !open_.empty() && open_.back().in_brackets;
    const ScalarEnd found = scalar_end(bytes_, event.at, text, in_brackets);
    if (!found.end) return fail(found.why, found.failed_at);
    Node& node = add(Kind::scalar, found.style, event.at, *found.end);
    node.text = event.text;
    node.size = event.size;
  }

  void open(const Event& event) {
    if (!starts_at(event)) return;
    const bool is_mapping = event.type == Type::mapping;
    if (event.in_brackets && byte(event.at) != (is_mapping ? '{' : '[')) {
      return fail(Why::pair_in_list, event.at);
    }
    if (!event.in_brackets && !is_mapping && byte(event.at) != '-') {
      return fail(Why::unclear, event.at);
    }
    const auto node = static_cast<std::uint32_t>(walked_.nodes.size());
    const Style style = event.in_brackets ? Style::flow : Style::block;
    add(is_mapping ? Kind::mapping : Kind::sequence, style, event.at, event.at);
    if (event.in_brackets) ++at_;
    open_.push_back({node, event.type, event.in_brackets});
  }

  void close() {
    const Frame frame = open_.back();
    open_.pop_back();
    if (frame.in_brackets) {
      std::size_t next = skip_gap(bytes_, at_);
      if (byte(next) == ',') next = skip_gap(bytes_, next + 1);
      if (byte(next) != (frame.type == Type::mapping ? '}' : ']')) return fail(Why::unclear, next);
      at_ = next + 1;
    }
    Node& node = walked_.nodes[frame.node];
    node.end = static_cast<std::uint32_t>(at_);
    node.next = static_cast<std::uint32_t>(walked_.nodes.size());
  }

  std::string_view bytes_;
  const EventLog& log_;
  std::size_t begin_;  ///< of the first line: behind a byte order mark
  std::size_t at_;     ///< where the last token ended
  std::size_t index_ = 0;
  std::vector<Frame> open_;
  Walked walked_;
};

bool is_only_an_absent_root(const Walked& walked) {
  return walked.nodes.size() == 1 && walked.nodes[0].style == Style::absent;
}

}  // namespace

Walked walk(std::string_view bytes, std::uint32_t begin, const EventLog& log) {
  Walked walked = Walk(bytes, begin, log).run();
  if (is_only_an_absent_root(walked)) walked.nodes.clear();
  return walked;
}

}  // namespace okr::yaml
