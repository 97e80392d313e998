// SPDX-License-Identifier: MIT
// A scalar's text and its bytes, side by side: quotes doubled, escapes, folded and indented lines.
#include "scalar_end.h"

#include <okr/yaml/parse.h>

#include <algorithm>

namespace okr::yaml {
namespace {

/// One step of both: `written` bytes of the source stand for `read` bytes of the text.
struct Step {
  std::size_t written = 1;
  std::size_t read = 1;
};

std::size_t utf8_size(char lead) {
  const auto c = static_cast<unsigned char>(lead);
  return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

std::size_t escape_size(char letter) {
  if (letter == 'x') return 4;
  if (letter == 'u') return 6;
  if (letter == 'U') return 10;
  return 2;
}

std::size_t white_run(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && is_white(s[end])) ++end;
  return end - at;
}

class Alignment {
 public:
  Alignment(std::string_view written, std::string_view text, Style style)
      : written_(written), text_(text), style_(style) {}

  std::size_t place_of(std::size_t offset) const {
    std::size_t at = first_byte();
    std::size_t i = 0;
    std::size_t behind = at;
    while (i < text_.size() && at < written_.size()) {
      const Step step = step_at(at, i);
      if (offset < i + step.read) return within(at, step, offset - i, i);
      at += step.written;
      i += step.read;
      if (step.read > 0) behind = at;
    }
    return std::min(behind, written_.size());
  }

 private:
  bool is_block() const { return style_ == Style::literal || style_ == Style::folded; }

  std::size_t first_byte() const {
    if (style_ == Style::single_quoted || style_ == Style::double_quoted) return 1;
    if (!is_block()) return 0;
    const std::size_t line_break = written_.find('\n');
    return line_break == std::string_view::npos ? written_.size() : line_break + 1;
  }

  Step step_at(std::size_t at, std::size_t i) const {
    if (style_ == Style::double_quoted && written_[at] == '\\') return escape(at, i);
    if (style_ == Style::single_quoted && written_.substr(at, 2) == "''") return {2, 1};
    if (is_white(written_[at])) return white(at, i);
    return {1, 1};
  }

  Step escape(std::size_t at, std::size_t i) const {
    const char letter = at + 1 < written_.size() ? written_[at + 1] : '\0';
    if (letter == '\n' || letter == '\r') return {1 + white_run(written_, at + 1), 0};
    return {escape_size(letter), utf8_size(text_[i])};
  }

  Step white(std::size_t at, std::size_t i) const {
    const std::size_t run = white_run(written_, at);
    const bool one_line = written_.substr(at, run).find('\n') == std::string_view::npos;
    if (one_line && !is_block()) return {1, 1};
    if (is_block()) return {run, white_run(text_, i)};
    const std::string_view folded = written_.substr(at, run);
    const auto breaks = static_cast<std::size_t>(std::count(folded.begin(), folded.end(), '\n'));
    return {run, std::max<std::size_t>(1, breaks - 1)};
  }

  /// Within a run of white space, what follows the last line break is counted from the run's end.
  std::size_t within(std::size_t at, Step step, std::size_t into, std::size_t i) const {
    if (into == 0 && step.read > 0 && !(is_block() && i == 0)) return at;
    if (!is_white(written_[at]) || step.read < 2) return at;
    const std::string_view run = text_.substr(i, step.read);
    const std::size_t last_break = run.rfind('\n');
    const bool counts_from_end = last_break == std::string_view::npos || into > last_break;
    if (counts_from_end && step.read - into <= step.written)
      return at + step.written - (step.read - into);
    return at + std::min(into, step.written - 1);
  }

  std::string_view written_;
  std::string_view text_;
  Style style_;
};

}  // namespace

std::uint32_t place_in(const text::Source& source, const Value& scalar, std::size_t offset) {
  const text::Span span = scalar.span();
  if (scalar.kind() != Kind::scalar) return span.begin;
  const Alignment alignment(text::slice(source, span), scalar.text(), scalar.style());
  return span.begin + static_cast<std::uint32_t>(alignment.place_of(offset));
}

}  // namespace okr::yaml
