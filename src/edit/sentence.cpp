// SPDX-License-Identifier: MIT
// The mapping that a bare sentence becomes once something is added to it.
#include "byte_edits.h"

#include <algorithm>

namespace okr::edit {
namespace {

using yaml::Style;
using yaml::Value;

/// A line of a text but its first.
struct Line {
  std::size_t begin = 0;
  std::size_t words = 0;  ///< where they begin, or where the line ends
  bool is_blank = false;
};

std::vector<Line> lines_below(const Page& page, const Value& text) {
  const std::string_view bytes = page.bytes();
  std::vector<Line> lines;
  for (std::size_t at = bytes.find('\n', text.span().begin);
       at != std::string_view::npos && at + 1 < text.span().end; at = bytes.find('\n', at + 1)) {
    const std::size_t words = std::min(bytes.find_first_not_of(' ', at + 1), bytes.size());
    const bool is_blank = words == bytes.size() || bytes[words] == '\n' || bytes[words] == '\r';
    lines.push_back({at + 1, words, is_blank});
  }
  return lines;
}

/// Whether a block of text says itself how deep it stands: "|2".
bool has_own_depth(const Page& page, const Value& text) {
  if (text.style() != Style::literal && text.style() != Style::folded) return false;
  const std::size_t begin = text.span().begin + 1;
  const std::size_t end = page.bytes().find_first_not_of("+-0123456789", begin);
  const std::string_view header = page.bytes().substr(begin, end - begin);
  return header.find_first_of("123456789") != std::string_view::npos;
}

std::size_t least_indent(const std::vector<Line>& lines) {
  std::size_t least = std::string_view::npos;
  for (const Line& line : lines) {
    if (!line.is_blank) least = std::min(least, line.words - line.begin);
  }
  return least;
}

/// How much deeper the lines have to stand below a key at the column of the text.
std::size_t shift_of(const Page& page, const Value& text, const std::vector<Line>& lines) {
  const std::size_t column = column_of(page.bytes(), text.span().begin);
  if (has_own_depth(page, text)) {
    const std::size_t start = line_start(page.bytes(), text.span().begin);
    const std::size_t dash = page.bytes().rfind('-', text.span().begin - 1);
    return dash != std::string_view::npos && dash >= start ? text.span().begin - dash : 2;
  }
  const std::size_t least = least_indent(lines);
  return least < column + 2 ? column + 2 - least : 0;
}

}  // namespace

Edits name_sentence(const Page& page, const Value& sentence) {
  const text::Span span = sentence.span();
  if (is_within_brackets(page, sentence.index())) {
    const bool is_json = page.manner.quoting == Quoting::as_json;
    const std::string title = is_json ? "{\"title\": " : "{title: ";
    return std::vector{page.insertion(span.begin, title), page.insertion(span.end, "}")};
  }
  std::vector<text::Edit> edits{page.insertion(span.begin, "title: ")};
  const std::vector<Line> lines = lines_below(page, sentence);
  const std::string deeper(shift_of(page, sentence, lines), ' ');
  const std::size_t least = least_indent(lines);
  for (const Line& line : lines) {
    // Blanks of an empty line beyond the text's depth are part of the text.
    const bool stands = line.is_blank && line.words - line.begin <= least;
    if (!stands && !deeper.empty()) edits.push_back(page.insertion(line.begin, deeper));
  }
  return edits;
}

}  // namespace okr::edit
