// SPDX-License-Identifier: MIT
#include "layout_kept.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <variant>

namespace okr::test {
namespace {

using edit::AddItems;
using edit::Intent;
using edit::RemoveItem;
using edit::ReplaceText;
using yaml::Kind;
using yaml::Style;
using yaml::Value;

constexpr std::string_view bom = "\xEF\xBB\xBF";

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Bytes that an intention may change, and those of them that may go with all their comments.
struct Reach {
  std::vector<Range> touched;
  std::vector<Range> gone;
};

std::optional<Value> node_with(const yaml::Tree& tree, const edit::Node& place) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Value value(tree, i);
    if ((!place && i == 0) || (place && value.span() == *place && value.kind() != Kind::null))
      return value;
  }
  return std::nullopt;
}

Range whole(const Value& value) {
  return {value.span().begin, value.span().end};
}

/// Of an entry: its key to the end of its value, and the line that comes behind.
void reach_entry(const Value& mapping, const yaml::Entry& entry, bool goes, Reach& reach) {
  Range range{entry.key.span().begin, std::max(entry.value.span().end, entry.key.span().end + 1)};
  if (mapping.style() == Style::flow) reach.touched.push_back(whole(mapping));
  reach.touched.push_back(range);
  if (goes) reach.gone.push_back(range);
  const std::vector<yaml::Entry> entries = mapping.entries();
  const bool is_first = entries.front().key.index() == entry.key.index();
  if (is_first && entries.size() > 1) {
    reach.touched.push_back({range.begin, entries[1].key.span().end});
  }
}

void reach_mapping(const Value& mapping, const std::string& key, Reach& reach) {
  if (mapping.kind() == Kind::scalar || mapping.style() == Style::flow) {
    reach.touched.push_back(whole(mapping));
  } else if (key == "id" && !mapping.entries().empty()) {
    reach.touched.push_back({mapping.span().begin, mapping.span().begin + 1});
  }
}

void reach_list(const Value& mapping, const std::string& key, const Intent& intent, Reach& reach) {
  for (const yaml::Entry& entry : mapping.entries()) {
    if (entry.key.text() != key) continue;
    const std::vector<Value> items = entry.value.items();
    const auto* remove = std::get_if<RemoveItem>(&intent);
    if (items.empty() || entry.value.style() == Style::flow) {
      reach_entry(mapping, entry, remove != nullptr && items.size() == 1, reach);
      if (remove != nullptr && items.size() > 1) {
        const Range item = whole(items[remove->item]);
        reach.gone.push_back(item);
      }
    } else if (remove != nullptr && items.size() == 1) {
      reach_entry(mapping, entry, true, reach);
    } else if (remove != nullptr) {
      const std::size_t above =
          remove->item == 0 ? entry.value.span().begin : items[remove->item - 1].span().end;
      reach.touched.push_back({above, items[remove->item].span().end});
      reach.gone.push_back(reach.touched.back());
    }
  }
}

Reach reach_of(const yaml::Tree& tree, const std::vector<Intent>& intents) {
  Reach reach;
  for (const Intent& intent : intents) {
    if (const auto* replace = std::get_if<ReplaceText>(&intent)) {
      reach.touched.push_back({replace->place.begin, replace->place.end});
      continue;
    }
    std::visit(
        [&](const auto& change) {
          if constexpr (requires { change.node; }) {
            const auto node = node_with(tree, change.node);
            if (!node) return;
            reach_mapping(*node, change.key, reach);
            const bool is_list = std::holds_alternative<AddItems>(intent) ||
                                 std::holds_alternative<RemoveItem>(intent);
            if (is_list) return reach_list(*node, change.key, intent, reach);
            for (const yaml::Entry& entry : node->entries()) {
              if (entry.key.text() == change.key) reach_entry(*node, entry, true, reach);
            }
          }
        },
        intent);
  }
  return reach;
}

std::vector<std::string> lines_of(const std::string& bytes) {
  std::vector<std::string> lines;
  std::string line;
  for (const char c : bytes) {
    if (c != '\n') {
      line += c;
      continue;
    }
    lines.push_back(line);
    line.clear();
  }
  lines.push_back(line);
  for (std::string& l : lines) {
    if (l.ends_with('\r')) l.pop_back();
  }
  if (lines.front().starts_with(bom)) lines.front().erase(0, bom.size());  // is looked at by itself
  return lines;
}

bool overlaps(const std::vector<Range>& ranges, std::size_t begin, std::size_t end) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const Range& r) { return r.begin <= end && begin <= r.end; });
}

/// The lines that no intention concerns.
std::vector<std::string> lines_to_keep(const std::string& bytes, const Reach& reach) {
  std::vector<std::string> out;
  std::size_t begin = 0;
  for (std::string& line : lines_of(bytes)) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    if (!overlaps(reach.touched, begin, end)) out.push_back(std::move(line));
    begin = end + 1;
  }
  if (!out.empty() && out.back().empty()) out.pop_back();  // behind the last line break
  return out;
}

/// The first of `wanted` that is not in `all` behind those before it.
std::optional<std::string> first_missing(const std::vector<std::string>& wanted,
                                         const std::vector<std::string>& all) {
  auto at = all.begin();
  for (const std::string& one : wanted) {
    at = std::find(at, all.end(), one);
    if (at == all.end()) return one;
    ++at;
  }
  return std::nullopt;
}

std::vector<std::string> comments_of(const text::Source& source, const yaml::Tree& tree,
                                     const std::vector<Range>& gone) {
  std::vector<std::string> out;
  for (const yaml::Comment& comment : tree.comments) {
    const std::size_t line_end =
        std::min(source.bytes.find('\n', comment.span.begin), source.bytes.size());
    const std::size_t line = source.bytes.rfind('\n', comment.span.begin) + 1;
    const bool goes = std::any_of(gone.begin(), gone.end(), [&](const Range& range) {
      const bool is_inside = range.begin < comment.span.begin && comment.span.begin < range.end;
      const bool is_behind = !comment.own_line && range.end <= line_end && range.end >= line;
      return is_inside || is_behind;
    });
    if (!goes) out.emplace_back(text::slice(source, comment.span));
  }
  return out;
}

struct Endings {
  bool has_crlf = false;
  bool has_lf = false;
};

Endings endings_of(const std::string& bytes) {
  Endings out;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] != '\n') continue;
    (i > 0 && bytes[i - 1] == '\r' ? out.has_crlf : out.has_lf) = true;
  }
  return out;
}

}  // namespace

std::string layout_fault(const text::Source& before, const yaml::Parsed& old,
                         const std::string& after, const std::vector<Intent>& intents) {
  const Reach reach = reach_of(old.tree, intents);
  if (const auto line = first_missing(lines_to_keep(before.bytes, reach), lines_of(after)))
    return "a line is gone: " + *line;
  const text::Source now{before.path, after};
  const yaml::Parsed parsed = yaml::parse(now, 0, {});
  const auto comment =
      first_missing(comments_of(before, old.tree, reach.gone), comments_of(now, parsed.tree, {}));
  if (comment) return "a comment is gone: " + *comment;
  const Endings was = endings_of(before.bytes);
  const Endings is = endings_of(after);
  if (was.has_lf && !was.has_crlf && is.has_crlf) return "a line ends with CR LF";
  if (was.has_crlf && !was.has_lf && is.has_lf) return "a line ends without CR";
  if (before.bytes.starts_with(bom) != after.starts_with(bom)) return "the byte order mark changed";
  const bool ends_alike = before.bytes.ends_with('\n') == after.ends_with('\n');
  const bool was_empty = before.bytes.empty() || before.bytes == bom;
  return ends_alike || was_empty ? "" : "the last line ends differently";
}

}  // namespace okr::test
