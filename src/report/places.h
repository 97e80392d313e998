// SPDX-License-Identifier: MIT
// Lines and columns of spans in many files. Places that come in order, as findings do, are counted
// on from one to the next; for others the lines of their file are counted once.
#pragma once

#include <okr/text/lines.h>
#include <okr/text/source.h>

#include <optional>
#include <string_view>
#include <vector>

namespace okr::report {

struct PlaceRange {
  text::Position start;
  text::Position end;
};

/// A line without its line break, and a byte order mark left out.
struct SourceLine {
  std::string_view text;
  std::uint32_t begin = 0;  ///< the byte of the file that it starts at
};

class Places {
 public:
  /// Keeps the sources by reference.
  explicit Places(const std::vector<text::Source>& sources);

  const text::Source& source(text::Span span) const { return sources_.at(span.file); }
  PlaceRange range(text::Span span);
  text::Position start(text::Span span);
  /// The line that it starts on, for many places in any order.
  std::uint32_t line_number(text::Span span) { return lines(span).line_at(span.begin); }
  /// The byte of the file that a line starts at, where a byte order mark is part of the first one.
  std::uint32_t line_begin(text::Span span, std::uint32_t line) {
    return lines(span).line_start(line);
  }
  SourceLine line(text::Span span, std::uint32_t line);

 private:
  struct Line {
    std::uint32_t number = 1;
    std::uint32_t begin = 0;  ///< the byte that it starts at
  };
  /// A byte and the line that it is on.
  struct Reached {
    std::uint32_t byte = 0;
    Line line;
  };
  /// How many code points stand before a byte of a file.
  struct Counted {
    std::uint32_t byte = 0;
    std::uint32_t code_points = 0;
  };

  const text::LineMap& lines(text::Span span);
  Line line_at(std::uint32_t file, std::uint32_t byte);
  static std::vector<Counted> counted(std::string_view bytes);
  std::uint32_t code_points_before(std::uint32_t file, std::uint32_t byte);

  const std::vector<text::Source>& sources_;
  std::vector<std::optional<text::LineMap>> lines_;
  std::vector<Reached> reached_;  ///< the place last asked for, of files without lines yet
  std::vector<std::vector<Counted>> counted_;  ///< of the files that have a long line
};

}  // namespace okr::report
