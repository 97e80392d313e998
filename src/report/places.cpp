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
    : sources_(sources), lines_(sources.size()), counted_(sources.size()) {}

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

/// A line may be as long as a file, and counting from its start each time would take the square of
/// it.
Position Places::start(Span span) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const std::string_view bytes = source(span).bytes;
  const text::LineMap& map = lines(span);
  const std::uint32_t line = map.line_at(span.begin);
  const std::uint32_t begin = map.line_start(line);
  const bool is_near = span.begin < begin + counted_every;
  if (is_near || span.begin > bytes.size()) return map.position(bytes, span.begin);
  const std::uint32_t mark = begin == 0 && bytes.starts_with(byte_order_mark) ? 1 : 0;
  return {line, code_points_before(span.file, span.begin) - code_points_before(span.file, begin) -
                    mark + 1};
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
