// SPDX-License-Identifier: MIT
#include "slips.h"
#include "tree_checks.h"
#include "unread.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::yaml {
namespace {

constexpr std::size_t npos = std::string_view::npos;

text::Span last_byte(const Value& value) {
  return {value.span().file, value.span().end - 1, value.span().end};
}

/// A closing quote that no quote opens. After a digit it means inches.
bool ends_in_stray_quote(std::string_view text) {
  if (text.size() < 2 || text.back() != '"' || text::is_digit(text[text.size() - 2])) return false;
  return std::count(text.begin(), text.end(), '"') % 2 == 1;
}

bool ends_in_stray_bracket(std::string_view text) {
  const char close = text.back();
  if (close != ']' && close != '}') return false;
  return text.find(close == ']' ? '[' : '{') == npos;
}

bool ends_in_stray_comma(std::string_view text) {
  return text.size() > 1 && text.back() == ',' && text::is_digit(text[text.size() - 2]) &&
         text.find(' ') == npos;
}

bool is_number_like(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.,%-+:/ ") == npos;
}

Problem stray(const Value& value, std::string message, std::string help) {
  return problem("file-syntax", last_byte(value), std::move(message), std::move(help));
}

bool looks_like_wide_space(std::string_view text) {
  return text.starts_with("\xC2\xA0") || text.starts_with("\xE2\x80") ||
         text.starts_with("\xE3\x80\x80");
}

/// A no-break space in the indentation is a letter to YAML: the key has it in front.
std::optional<Problem> wide_space(const Page& page, const Value& value) {
  const std::size_t i = line_of(page.lines, value.span().begin);
  if (page.lines[i].first != value.span().begin) return std::nullopt;
  return wide_space_in_indentation(page, i);
}

/// Nearly every text ends in a letter, stays on its line and starts with no wide space. No stray
/// mark ends in a letter, and no number does that goes on over two lines.
bool needs_a_look(std::string_view bytes, const Tree& tree, const Node& node) {
  if (node.style != Style::plain || node.size == 0) return false;
  const char first = tree.text[node.text];
  const char last = tree.text[node.text + node.size - 1];
  if (last == '"' || last == ']' || last == '}' || last == ',') return true;
  if (static_cast<unsigned char>(first) >= 0x80 || node.size != node.end - node.begin) return true;
  const bool ends_in_letter = text::to_lower(last) >= 'a' && text::to_lower(last) <= 'z';
  return text::is_digit(first) && !ends_in_letter &&
         bytes.substr(node.begin, node.size).find('\n') != std::string_view::npos;
}

std::optional<Problem> check(std::string_view bytes, const Value& value) {
  const std::string_view text = value.text();
  if (ends_in_stray_quote(text)) {
    return stray(value, "this closing quote is never opened",
                 fmt::format("put one in front of the text as well: \"{}\", or remove this one",
                             shortened(text.substr(0, text.size() - 1))));
  }
  if (ends_in_stray_bracket(text)) {
    return stray(value, fmt::format("this '{}' is never opened", text.back()),
                 "remove it, or put the text in quotes: " + in_quotes(shortened(text)));
  }
  if (ends_in_stray_comma(text)) {
    return stray(value, "the comma at the line's end is part of the value",
                 "remove it: lines need no commas between them");
  }
  const std::string_view written = bytes.substr(value.span().begin, value.span().size());
  if (written.find('\n') != npos && is_number_like(text)) {
    return problem(
        "file-syntax", value.span(),
        fmt::format("the value goes on over two lines and reads as '{}'", shortened(text)),
        "keep one of the two");
  }
  return std::nullopt;
}

}  // namespace

std::vector<Problem> doubtful_texts(std::string_view bytes, const Tree& tree) {
  std::vector<Problem> out;
  Page page;
  const auto read = [&]() -> const Page& {
    if (page.lines.empty()) page = read_page(bytes, tree.file);
    return page;
  };
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (!needs_a_look(bytes, tree, tree.nodes[i])) continue;
    const Value value(tree, i);
    if (looks_like_wide_space(value.text())) {
      if (auto found = wide_space(read(), value)) {
        out.push_back(std::move(*found));
        continue;
      }
    }
    auto found = check(bytes, value);
    if (!found) continue;
    // A number that is not one would only be reported once more by who reads it.
    if (text::is_digit(value.text().front())) {
      const std::size_t line = line_of(read().lines, value.span().begin);
      found->unread = lines_to_pass_over(read().lines, line, tree.file);
    }
    out.push_back(std::move(*found));
  }
  return out;
}

}  // namespace okr::yaml
