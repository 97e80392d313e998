// SPDX-License-Identifier: MIT
#include "scalar_end.h"

#include <algorithm>

namespace okr::yaml {
namespace {

char byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? bytes[at] : '\0';
}

ScalarEnd found(Style style, std::size_t end) {
  return {style, end, Failure::Why::unclear, 0};
}

ScalarEnd failed(Failure::Why why, std::size_t at) {
  return {Style::plain, std::nullopt, why, at};
}

ScalarEnd quoted_end(std::string_view bytes, std::size_t at) {
  const std::optional<std::size_t> close = closing_quote(bytes, at);
  if (!close) return failed(Failure::Why::quote_not_closed, at);
  return found(bytes[at] == '"' ? Style::double_quoted : Style::single_quoted, *close + 1);
}

/// Text and bytes differ only in how white space is folded.
ScalarEnd plain_end(std::string_view bytes, std::size_t at, std::string_view text) {
  if (text.empty()) return failed(Failure::Why::unclear, at);
  // Nearly all stand on one line and need no look at each byte.
  if (bytes.substr(std::min(at, bytes.size()), text.size()) == text && !is_white(text.back())) {
    return found(Style::plain, at + text.size());
  }
  for (std::size_t i = 0; i < text.size();) {
    if (!is_white(text[i])) {
      if (byte_at(bytes, at) != text[i]) return failed(Failure::Why::unclear, at);
      ++at, ++i;
      continue;
    }
    if (!is_white(byte_at(bytes, at))) return failed(Failure::Why::unclear, at);
    while (i < text.size() && is_white(text[i])) ++i;
    while (at < bytes.size() && is_white(bytes[at])) ++at;
  }
  return found(Style::plain, at);
}

struct BlockText {
  std::size_t end = 0;   ///< behind the last byte that is no white space
  std::size_t tail = 0;  ///< where the text's last white space starts
  bool fits = true;
};

BlockText match_block_text(std::string_view bytes, std::size_t at, std::string_view text) {
  BlockText out{at, 0, true};
  for (std::size_t i = 0;; ++i) {
    while (i < text.size() && is_white(text[i])) ++i;
    if (i == text.size()) return out;
    while (at < bytes.size() && is_white(bytes[at])) ++at;
    if (byte_at(bytes, at) != text[i]) return {at, 0, false};
    out.end = ++at;
    out.tail = i + 1;
  }
}

bool keeps_blank_lines(std::string_view bytes, std::size_t header) {
  for (std::size_t at = header + 1; at < header + 3; ++at) {
    if (byte_at(bytes, at) == '+') return true;
  }
  return false;
}

std::size_t line_breaks_in_tail(std::string_view tail, bool has_text) {
  auto breaks = static_cast<std::size_t>(std::count(tail.begin(), tail.end(), '\n'));
  if (!tail.empty() && tail.back() != '\n') ++breaks;
  return has_text && breaks == 0 ? 1 : breaks;  // stripped by '-', but written
}

/// Ends behind its last line break: also where that break is not part of the text.
ScalarEnd block_end(std::string_view bytes, std::size_t header, std::string_view text) {
  std::size_t at = bytes.find('\n', header);
  at = at == std::string_view::npos ? bytes.size() : at + 1;
  const BlockText body = match_block_text(bytes, at, text);
  if (!body.fits) return failed(Failure::Why::unclear, body.end);
  const bool keep = keeps_blank_lines(bytes, header);
  std::size_t breaks =
      keep ? bytes.size() : line_breaks_in_tail(text.substr(body.tail), body.tail > 0);
  std::size_t end = body.end;
  for (at = end; breaks > 0 && at < bytes.size(); --breaks) {
    while (at < bytes.size() && bytes[at] != '\n' && is_white(bytes[at])) ++at;
    if (at < bytes.size() && bytes[at] != '\n') {
      if (keep) break;
      return failed(Failure::Why::unclear, at);
    }
    if (at < bytes.size()) ++at;
    end = at;
  }
  return found(bytes[header] == '|' ? Style::literal : Style::folded, end);
}

}  // namespace

bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_blank_or_end(std::string_view bytes, std::size_t at) {
  return at >= bytes.size() || is_white(bytes[at]);
}

std::size_t skip_gap(std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    if (is_white(bytes[at])) {
      ++at;
    } else if (bytes[at] == '#') {
      at = std::min(bytes.find('\n', at), bytes.size());
    } else {
      break;
    }
  }
  return at;
}

std::size_t null_word(std::string_view bytes, std::size_t at) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (bytes.substr(at, word.size()) == word) return word.size();
  }
  return 0;
}

std::optional<std::size_t> closing_quote(std::string_view bytes, std::size_t open) {
  const char quote = bytes[open];
  for (std::size_t at = open + 1; at < bytes.size(); ++at) {
    if (quote == '"' && bytes[at] == '\\') {
      ++at;
    } else if (bytes[at] == quote) {
      if (quote == '"' || byte_at(bytes, at + 1) != '\'') return at;
      ++at;  // two single quotes stand for one
    }
  }
  return std::nullopt;
}

ScalarEnd scalar_end(std::string_view bytes, std::size_t at, std::string_view text,
                     bool in_brackets) {
  const char first = byte_at(bytes, at);
  if (first == '"' || first == '\'') return quoted_end(bytes, at);
  if ((first == '|' || first == '>') && !in_brackets) return block_end(bytes, at, text);
  return plain_end(bytes, at, text);
}

}  // namespace okr::yaml
