// SPDX-License-Identifier: MIT
#include "paint.h"

#include <okr/report/checkin.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <vector>

namespace okr::report {
namespace {

/// N of "@@ -1,6 +N,7 @@".
std::size_t new_line_of(std::string_view head) {
  std::size_t number = 0;
  const std::string_view rest = head.substr(head.find('+') + 1);
  std::from_chars(rest.data(), rest.data() + rest.size(), number);
  return number;
}

struct DiffLine {
  char sign = ' ';
  std::string_view text;
  std::size_t number = 0;  ///< of the new file
};

/// Without the two lines that name the file.
std::vector<DiffLine> lines_in(std::string_view diff) {
  std::vector<DiffLine> lines;
  std::size_t number = 0;
  for (std::size_t at = 0; at < diff.size();) {
    const std::size_t end = std::min(diff.find('\n', at), diff.size());
    std::string_view line = diff.substr(at, end - at);
    at = end + 1;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.starts_with("@@")) {
      number = new_line_of(line);
    } else if (number > 0 && !line.empty() && line.front() != '\\') {
      if (line.front() != ' ') lines.push_back({line.front(), line.substr(1), number});
      if (line.front() != '-') ++number;
    }
  }
  return lines;
}

/// What they all have in front.
std::size_t common_indent(const std::vector<DiffLine>& lines) {
  std::size_t indent = std::string_view::npos;
  for (const DiffLine& line : lines) indent = std::min(indent, line.text.find_first_not_of(' '));
  return indent == std::string_view::npos ? 0 : indent;
}

}  // namespace

std::string changed_lines_text(std::string_view path, std::string_view diff, const Screen& screen) {
  const std::vector<DiffLine> lines = lines_in(diff);
  const std::size_t indent = common_indent(lines);
  std::size_t place = lines.empty() ? 1 : lines.back().number;
  for (const DiffLine& line : lines) {
    if (line.sign == '+') place = line.number;
  }
  std::string out =
      painted(screen, Tone::strong, fmt::format("{}:{}", text::escape_controls(path), place)) +
      '\n';
  for (const DiffLine& line : lines) {
    const Tone tone = line.sign == '+' ? Tone::good : Tone::quiet;
    out +=
        "  " +
        painted(screen, tone,
                fmt::format(
                    "{} {}", line.sign,
                    text::escape_controls(line.text.substr(std::min(indent, line.text.size()))))) +
        '\n';
  }
  return out;
}

}  // namespace okr::report
