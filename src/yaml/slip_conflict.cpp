// SPDX-License-Identifier: MIT
#include "slips.h"

namespace okr::yaml {
namespace {

enum class Marker { none, ours, base, middle, theirs };

Marker marker_of(const Page& page, const Line& line) {
  constexpr std::size_t size = 7;
  const std::string_view text = page.slice(line.begin, line.end);
  if (text.size() < size || (text.size() > size && text[size] != ' ')) return Marker::none;
  const std::string_view mark = text.substr(0, size);
  if (mark == "<<<<<<<") return Marker::ours;
  if (mark == "|||||||") return Marker::base;
  if (mark == "=======") return Marker::middle;
  if (mark == ">>>>>>>") return Marker::theirs;
  return Marker::none;
}

text::Span marker_span(const Page& page, const Line& line) {
  return page.span(line.begin, line.begin + 7);
}

Problem conflict(const Page& page, std::size_t i) {
  return problem("conflict-marker", marker_span(page, page.lines[i]),
                 "git could not merge this place, and its conflict markers are still here",
                 "keep the lines that are right (for check-ins usually both sides), and remove the "
                 "lines that start with <<<<<<<, ======= and >>>>>>>");
}

std::string_view name_of(Marker marker) {
  if (marker == Marker::base) return "the common ancestor's lines start here";
  if (marker == Marker::middle) return "the other side starts here";
  return "and ends here";
}

}  // namespace

std::vector<Problem> conflict_markers(const Page& page) {
  std::vector<Problem> out;
  Marker side = Marker::none;  // none or ours: lines of the side that is read
  bool is_open = false;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const Line& line = page.lines[i];
    const Marker marker = marker_of(page, line);
    if (marker == Marker::none) {
      const bool is_passed_over = is_open && side != Marker::ours && line.first < line.end;
      if (is_passed_over) out.back().unread.push_back(page.span(line.first, line.end));
      continue;
    }
    const bool goes_on = is_open && marker != Marker::ours;
    if (goes_on) {
      out.back().diagnostic.related.push_back(
          {std::string(name_of(marker)), marker_span(page, line)});
    } else {
      out.push_back(conflict(page, i));
    }
    out.back().unread.push_back(page.span(line.begin, line.end));
    is_open = marker == Marker::ours || (goes_on && marker != Marker::theirs);
    side = marker;
  }
  return out;
}

}  // namespace okr::yaml
