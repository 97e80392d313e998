// SPDX-License-Identifier: MIT
// Each item stands in a slot: in a flow list its own bytes, in a block list whole lines without the
// last line break. Items change slots; what stands between slots (commas, line breaks, blank lines)
// stays. So a file keeps its CRLF, and a file without a last line break goes on having none.
#include "item_order.h"

#include <algorithm>
#include <string>

namespace okr::lint {
namespace {

using text::Span;

std::size_t line_begin(std::string_view bytes, std::size_t at) {
  return at == 0 ? 0 : bytes.rfind('\n', at - 1) + 1;
}

/// One past the last byte of the line, its line break left out.
std::size_t line_end(std::string_view bytes, std::size_t at) {
  const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
  return end > at && bytes[end - 1] == '\r' ? end - 1 : end;
}

/// The byte before `at` that is no space and no line break.
std::optional<std::size_t> last_mark_before(std::string_view bytes, std::size_t at) {
  const std::size_t found = bytes.substr(0, at).find_last_not_of(" \t\r\n");
  if (found == std::string_view::npos) return std::nullopt;
  return found;
}

/// The line's first byte, where the item's dash is the first thing on a line.
std::optional<std::size_t> line_of_dash(std::string_view bytes, Span item) {
  const auto dash = last_mark_before(bytes, item.begin);
  if (!dash || bytes[*dash] != '-') return std::nullopt;
  const std::size_t begin = line_begin(bytes, *dash);
  if (bytes.find_first_not_of(' ', begin) != *dash) return std::nullopt;
  return begin;
}

bool is_comment_line(std::string_view bytes, std::size_t begin) {
  const std::size_t first = bytes.find_first_not_of(" \t", begin);
  return first != std::string_view::npos && bytes[first] == '#';
}

/// The first of the comment lines that stand right above the line at `begin`, no higher than
/// `floor`; the line itself where there is none.
std::size_t with_comments_above(std::string_view bytes, std::size_t begin, std::size_t floor) {
  while (begin > floor) {
    const std::size_t above = line_begin(bytes, begin - 1);
    if (above < floor || !is_comment_line(bytes, above)) break;
    begin = above;
  }
  return begin;
}

/// Where the item's own text ends. A text block (| or >) reaches behind its last line break; blank
/// lines that it may hold at its end are part of what it says, and then nothing is moved.
std::optional<std::size_t> text_end(std::string_view bytes, Span item) {
  std::size_t end = item.end;
  if (end > item.begin && bytes[end - 1] == '\n') --end;
  if (end > item.begin && bytes[end - 1] == '\r') --end;
  if (end == item.begin || bytes[end - 1] == '\n') return std::nullopt;
  return end;
}

std::optional<std::vector<Span>> block_slots(std::string_view bytes,
                                             const std::vector<Span>& items) {
  std::vector<Span> slots;
  std::size_t floor = 0;
  for (const Span item : items) {
    const auto line = line_of_dash(bytes, item);
    const auto last = text_end(bytes, item);
    if (!line || *line < floor || !last) return std::nullopt;
    const std::size_t begin = with_comments_above(bytes, *line, floor);
    const std::size_t end = line_end(bytes, *last);
    slots.push_back(
        {item.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    floor = std::min(end + 1, bytes.size());
  }
  return slots;
}

/// Comments inside of a flow list could belong to any of its items.
std::optional<std::vector<Span>> flow_slots(std::string_view bytes,
                                            const std::vector<Span>& items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto mark = last_mark_before(bytes, items[i].begin);
    if (!mark || bytes[*mark] != (i == 0 ? '[' : ',')) return std::nullopt;
    if (i == 0) continue;
    const std::string_view between =
        bytes.substr(items[i - 1].end, items[i].begin - items[i - 1].end);
    if (between.find('#') != std::string_view::npos) return std::nullopt;
  }
  return items;
}

}  // namespace

std::optional<std::vector<text::Edit>> reorder_items(std::string_view bytes,
                                                     const std::vector<Span>& items,
                                                     const std::vector<std::size_t>& order) {
  auto slots = block_slots(bytes, items);
  if (!slots) slots = flow_slots(bytes, items);
  if (!slots) return std::nullopt;
  std::vector<text::Edit> edits;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (order[i] == i) continue;
    const Span from = (*slots)[order[i]];
    edits.push_back({(*slots)[i], std::string(bytes.substr(from.begin, from.size()))});
  }
  return edits;
}

}  // namespace okr::lint
