// SPDX-License-Identifier: MIT
#include "document_text.h"
#include "flowing.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace okr::report {
namespace {

struct Plain {
  std::string_view mark;
  std::string_view ascii;
};
// The marks that okr's own sentences use. What people wrote in other scripts stays as it is.
constexpr std::array<Plain, 14> plain_marks{{{"\u2192", "->"},
                                             {"\u2190", "<-"},
                                             {"\u00B7", "-"},
                                             {"\u2026", "..."},
                                             {"\u2013", "-"},
                                             {"\u2014", "-"},
                                             {"\u2212", "-"},
                                             {"\u201C", "\""},
                                             {"\u201D", "\""},
                                             {"\u2018", "'"},
                                             {"\u2019", "'"},
                                             {"\u00D7", "x"},
                                             {"\u2265", ">="},
                                             {"\u2264", "<="}}};

std::string_view plain_of(std::string_view mark) {
  const auto* found = std::find_if(plain_marks.begin(), plain_marks.end(),
                                   [&](const Plain& plain) { return plain.mark == mark; });
  return found == plain_marks.end() ? mark : found->ascii;
}

std::string painted_part(const Screen& screen, const Painted::Part& part, std::string_view text) {
  if (part.meaning != Meaning::plain) return painted(screen, tone_of(part.meaning), text);
  if (part.weight == Run::Weight::strong) return painted(screen, Tone::strong, text);
  return std::string(text);
}

/// Bytes [begin, end), each part in its colour.
std::string painted_between(const Painted& words, std::size_t begin, std::size_t end,
                            const Screen& screen) {
  auto part = std::partition_point(words.parts.begin(), words.parts.end(),
                                   [&](const Painted::Part& p) { return p.end <= begin; });
  std::string out;
  for (; begin < end && part != words.parts.end(); ++part) {
    const std::size_t stop = std::min(part->end, end);
    out += painted_part(screen, *part, std::string_view(words.text).substr(begin, stop - begin));
    begin = stop;
  }
  return out;
}

}  // namespace

Tone tone_of(Meaning meaning) {
  switch (meaning) {
    case Meaning::good:
      return Tone::good;
    case Meaning::warning:
      return Tone::warning;
    case Meaning::bad:
      return Tone::error;
    case Meaning::plain:
      return Tone::strong;
    case Meaning::quiet:
      return Tone::quiet;
  }
  return Tone::quiet;
}

std::string on_screen(std::string_view text, const Screen& screen) {
  if (screen.charset == Screen::Charset::unicode) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = text::code_point_at(text, at).size;
    out += plain_of(text.substr(at, size));
    at += size;
  }
  return out;
}

Words emphasised(Words words) {
  for (Run& run : words) run.weight = Run::Weight::strong;
  return words;
}

Painted painted_of(const Words& words, const Screen& screen) {
  Painted out;
  for (const Run& run : flowing(words)) {
    out.text += on_screen(run.text, screen);
    out.parts.push_back({out.text.size(), run.meaning, run.weight});
  }
  out.width = text::display_width(out.text);
  return out;
}

std::vector<PaintedLine> lines_of(const Painted& words, Room room, const Screen& screen) {
  if (room.first + words.width <= room.width)
    return {{painted_between(words, 0, words.text.size(), screen), words.width}};
  std::vector<PaintedLine> lines;
  std::size_t at = 0;
  for (const std::string& line : wrap(words.text, room)) {
    // Flowing: a line begins at the one blank that it was broken at.
    if (!lines.empty()) ++at;
    lines.push_back(
        {painted_between(words, at, at + line.size(), screen), text::display_width(line)});
    at += line.size();
  }
  return lines;
}

void append_words(Page& page, const Words& words, Room room) {
  bool is_first = true;
  for (const PaintedLine& line : lines_of(painted_of(words, page.screen), room, page.screen)) {
    if (!std::exchange(is_first, false)) page.out += spaces(room.others);
    page.out += line.painted + '\n';
  }
}

}  // namespace okr::report
