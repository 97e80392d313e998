// SPDX-License-Identifier: MIT
#include "plain_block_text.h"

namespace okr::yaml {
namespace {

std::size_t first_text(std::string_view bytes, const FileLine& line) {
  std::size_t at = line.begin;
  while (at < line.end && bytes[at] == ' ') ++at;
  return at;
}

bool has_break(const FileLine& line) {
  return line.next > line.end;
}

/// What stands for the line breaks between two lines of text with `blank_lines` between them.
void append_breaks(std::size_t blank_lines, Style style, std::string& out) {
  if (style == Style::literal) {
    out.append(blank_lines + 1, '\n');
  } else if (blank_lines == 0) {
    out += ' ';
  } else {
    out.append(blank_lines, '\n');
  }
}

}  // namespace

std::optional<BlockText> read_block_text(std::string_view bytes, const BlockHeader& header,
                                         std::string& out) {
  std::size_t indent = 0;
  std::size_t blank_lines = 0;
  FileLine last;
  std::size_t at = header.first_line;
  while (at < bytes.size()) {
    const FileLine line = file_line_at(bytes, at);
    const std::size_t text = first_text(bytes, line);
    const std::size_t width = text - at;
    if (text == line.end) {
      if (indent == 0 || width > indent || !has_break(line)) return std::nullopt;
      ++blank_lines;
      at = line.next;
      continue;
    }
    if (indent == 0) {
      if (width <= header.parent_indent) return std::nullopt;
      indent = width;
    } else if (width < indent) {
      break;
    } else {
      if (width > indent && header.style == Style::folded) return std::nullopt;
      append_breaks(blank_lines, header.style, out);
    }
    out += bytes.substr(at + indent, line.end - at - indent);
    blank_lines = 0;
    last = line;
    at = line.next;
  }
  if (indent == 0) return std::nullopt;
  if (!header.strips && has_break(last)) out += '\n';
  return BlockText{last.next, at};
}

}  // namespace okr::yaml
