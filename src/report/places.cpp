// SPDX-License-Identifier: MIT
#include "places.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <iterator>

namespace okr::report {

using text::Position;
using text::Span;

namespace {

constexpr std::uint32_t counted_every = 1024;  // bytes

}  // namespace

Places::Places(const std::vector<text::Source>& sources)
    : sources_(sources),
      lines_(sources.size()),
      reached_(sources.size()),
      counted_(sources.size()) {}

const text::LineMap& Places::lines(Span span) {
  std::optional<text::LineMap>& lines = lines_.at(span.file);
  if (!lines) lines.emplace(source(span).bytes);
  return *lines;
}

std::vector<Places::Counted> Places::counted(std::string_view bytes) {
  std::vector<Counted> found;
  std::uint32_t next = 0;
  Counted here;
  while (here.byte < bytes.size()) {
    if (here.byte >= next) {
      found.push_back(here);
      next = here.byte + counted_every;
    }
    here.byte += text::code_point_at(bytes, here.byte).size;
    ++here.code_points;
  }
  return found;
}

std::uint32_t Places::code_points_before(std::uint32_t file, std::uint32_t byte) {
  const std::string_view bytes = sources_.at(file).bytes;
  std::vector<Counted>& all = counted_.at(file);
  if (all.empty()) all = counted(bytes);
  const auto after =
      std::upper_bound(all.begin(), all.end(), byte,
                       [](std::uint32_t wanted, const Counted& one) { return wanted < one.byte; });
  const Counted& near = *std::prev(after);
  return near.code_points + static_cast<std::uint32_t>(
                                text::code_point_count(bytes.substr(near.byte, byte - near.byte)));
}

Places::Line Places::line_at(std::uint32_t file, std::uint32_t byte) {
  const std::string_view bytes = sources_.at(file).bytes;
  Reached& reached = reached_.at(file);
  if (lines_.at(file) || byte < reached.byte) {
    const text::LineMap& map = lines({file, byte, byte});
    const std::uint32_t number = map.line_at(byte);
    return {number, map.line_start(number)};
  }
  const std::string_view passed = bytes.substr(reached.byte, byte - reached.byte);
  const auto ends = static_cast<std::uint32_t>(std::count(passed.begin(), passed.end(), '\n'));
  reached.byte = byte;
  if (ends > 0) {
    reached.line.number += ends;
    reached.line.begin = static_cast<std::uint32_t>(bytes.rfind('\n', byte - 1) + 1);
  }
  return reached.line;
}

/// A line may be as long as a file, and counting from its start each time would take the square of
/// it.
Position Places::start(Span span) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const std::string_view bytes = source(span).bytes;
  const auto at = static_cast<std::uint32_t>(std::min<std::size_t>(span.begin, bytes.size()));
  const Line line = line_at(span.file, at);
  const bool is_marked = line.begin == 0 && bytes.starts_with(byte_order_mark);
  if (at < line.begin + counted_every) {
    const std::size_t from =
        is_marked ? std::min<std::size_t>(at, byte_order_mark.size()) : line.begin;
    const std::size_t before = text::code_point_count(bytes.substr(from, at - from));
    return {line.number, static_cast<std::uint32_t>(before + 1)};
  }
  return {line.number, code_points_before(span.file, at) -
                           code_points_before(span.file, line.begin) - (is_marked ? 1 : 0) + 1};
}

PlaceRange Places::range(Span span) {
  return {start(span), start(end_of(span))};
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
