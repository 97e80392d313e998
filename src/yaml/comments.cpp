// SPDX-License-Identifier: MIT
#include "comments.h"

#include <algorithm>

namespace okr::yaml {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool stands_alone(std::string_view bytes, std::size_t hash) {
  const std::size_t line_break = hash == 0 ? npos : bytes.rfind('\n', hash - 1);
  const std::size_t begin = line_break == npos ? 0 : line_break + 1;
  const std::string_view before = bytes.substr(begin, hash - begin);
  const bool marked = begin == 0 && before.starts_with("\xEF\xBB\xBF");
  return before.find_first_not_of(" \t", marked ? 3 : 0) == npos;
}

void add_comments(std::string_view bytes, text::Span gap, std::vector<Comment>& out) {
  std::size_t begin = gap.begin;
  while (begin < gap.end) {
    const std::size_t hash = bytes.substr(0, gap.end).find('#', begin);
    if (hash == npos) return;
    const std::size_t line_break = std::min(bytes.find('\n', hash), bytes.size());
    const bool has_return = bytes[line_break - 1] == '\r';
    out.push_back({{gap.file, static_cast<std::uint32_t>(hash),
                    static_cast<std::uint32_t>(line_break - (has_return ? 1 : 0))},
                   stands_alone(bytes, hash)});
    begin = line_break;
  }
}

bool is_block_text(const Node& node) {
  return node.style == Style::literal || node.style == Style::folded;
}

}  // namespace

std::vector<Comment> find_comments(std::string_view bytes, const Tree& tree) {
  std::vector<Comment> out;
  if (bytes.find('#') == npos) return out;
  std::uint32_t at = 0;
  for (const Node& node : tree.nodes) {
    if (node.kind != Kind::scalar) continue;
    // A block text's header line may carry a comment: it is no part of the text.
    const std::size_t header_end =
        is_block_text(node) ? std::min(bytes.find('\n', node.begin), bytes.size()) : node.begin;
    add_comments(bytes, {tree.file, at, static_cast<std::uint32_t>(header_end)}, out);
    at = node.end;
  }
  add_comments(bytes, {tree.file, at, static_cast<std::uint32_t>(bytes.size())}, out);
  return out;
}

}  // namespace okr::yaml
