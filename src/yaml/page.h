// SPDX-License-Identifier: MIT
// What the detectors of slips look at, and the words in which they show how to write it instead.
#pragma once

#include "line.h"
#include "problem.h"

#include <okr/text/span.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace okr::yaml {

struct Page {
  std::string_view bytes;
  std::uint32_t file = 0;
  std::vector<Line> lines;

  char byte(std::size_t at) const { return at < bytes.size() ? bytes[at] : '\0'; }
  std::string_view slice(std::size_t begin, std::size_t end) const {
    return bytes.substr(begin, end - begin);
  }
  std::string_view value(const Line& line) const { return slice(line.value, line.comment); }
  text::Span span(std::size_t begin, std::size_t end) const {
    return {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
};

Page read_page(std::string_view bytes, std::uint32_t file);

/// `text` as a YAML scalar in the quotes that need the fewest escapes.
std::string in_quotes(std::string_view text);

/// The line as it should be: what stands before the value, then `value`.
std::string line_with_value(const Page& page, const Line& line, std::string_view value);

/// Whether the line is a list item that starts with a date: a check-in.
bool is_checkin_line(const Page& page, const Line& line);
bool starts_with_date(std::string_view text);

/// Line breaks with the spaces around them as one space.
std::string on_one_line(std::string_view text);
/// A text on one line, cut short for a message.
std::string shortened(std::string_view text);

/// A file-syntax problem on line `i`, which is passed over.
Problem slip_on(const Page& page, std::size_t i, text::Span span, std::string message,
                std::string help);

}  // namespace okr::yaml
