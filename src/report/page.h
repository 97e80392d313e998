// SPDX-License-Identifier: MIT
// The pieces that findings are shown in to people: headline, a line with marks under it, notes and
// footers beside a gutter for line numbers.
#pragma once

#include "paint.h"
#include "snippet.h"

#include <okr/diag/diagnostic.h>
#include <okr/report/lint_format.h>
#include <okr/report/wrap.h>
#include <okr/text/utf8.h>

#include <string>
#include <string_view>

namespace okr::report {

struct Glyphs {
  std::string_view arrow;
  std::string_view bar;
  std::string_view ellipsis;
};

/// What is written so far, and the room there is.
struct Page {
  Screen screen;
  Glyphs glyphs;
  int width = 80;
  int text_width = 80;  ///< of sentences: long lines are hard to read
  int gutter = 0;       ///< columns of the widest line number
  std::string out = {};
};

Page page_on(const Screen& screen, int gutter);

std::string spaces(int n);
std::string quiet(const Page& page, std::string_view s);

/// Lines with a hanging indent behind a label that was just written.
template <class Paint>
void append_wrapped(Page& page, std::string_view text, Room room, Paint paint) {
  bool first = true;
  for (const std::string& line : wrap(text, room)) {
    if (!first && !line.empty()) page.out += spaces(room.others);
    first = false;
    page.out += paint(line) + '\n';
  }
}

struct Mark {
  char glyph = '^';
  Tone tone = Tone::error;
};

/// "error[rule]: message"
void append_headline(Page& page, const diag::Diagnostic& d);
/// The line behind its number (or nothing) and a bar, with marks under its marked bytes.
void append_marked_line(Page& page, std::string_view number, std::string_view line, Marked marked,
                        Mark mark);
/// "note: ..."
void append_note(Page& page, std::string_view message);
/// "= help: ..." in the gutter. What is indented is there to be copied and stays as it is.
void append_footer(Page& page, std::string_view label, std::string_view text);

}  // namespace okr::report
