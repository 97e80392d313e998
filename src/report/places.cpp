// SPDX-License-Identifier: MIT
#include "places.h"

#include <okr/text/utf8.h>

namespace okr::report {

using text::Position;
using text::Span;

Places::Places(const std::vector<text::Source>& sources)
    : sources_(sources), lines_(sources.size()) {}

const text::LineMap& Places::lines(Span span) {
  std::optional<text::LineMap>& lines = lines_.at(span.file);
  if (!lines) lines.emplace(source(span).bytes);
  return *lines;
}

/// The start of `span`, counted on from a place before it on the same line: findings come in order,
/// and a line may be as long as a file, so counting from its start each time would take the square
/// of it.
Position Places::from(const Known& known, Span span) {
  const std::string_view bytes = source(span).bytes;
  const text::LineMap& map = lines(span);
  const std::uint32_t line = known.position.line;
  const bool ahead = known.span.file == span.file && known.position.column > 1 &&
                     known.span.begin <= span.begin && span.begin <= bytes.size();
  if (!ahead || (line < map.line_count() && map.line_start(line + 1) <= span.begin)) {
    return map.position(bytes, span.begin);
  }
  const std::string_view between = bytes.substr(known.span.begin, span.begin - known.span.begin);
  return {line,
          known.position.column + static_cast<std::uint32_t>(text::code_point_count(between))};
}

Position Places::start(Span span) {
  const Position position = from(farthest_, span);
  const bool back = farthest_.span.file == span.file && span.begin < farthest_.span.begin;
  if (!back) farthest_ = {span, position};
  return position;
}

PlaceRange Places::range(Span span) {
  const Position first = start(span);
  return {first, from({span, first}, end_of(span))};
}

SourceLine Places::line(Span span, std::uint32_t line) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const text::LineMap& map = lines(span);
  SourceLine found{map.line(source(span).bytes, line), map.line_start(line)};
  if (found.begin == 0 && found.text.starts_with(byte_order_mark)) {
    found.text.remove_prefix(byte_order_mark.size());
    found.begin = byte_order_mark.size();
  }
  return found;
}

}  // namespace okr::report
