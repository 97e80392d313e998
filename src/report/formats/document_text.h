// SPDX-License-Identifier: MIT
// The pieces of a document on a terminal.
#pragma once

#include "../page.h"

#include <okr/report/document.h>

#include <string>
#include <vector>

namespace okr::report {

Tone tone_of(Meaning meaning);

/// Text and how it is painted, by place.
struct Painted {
  struct Part {
    std::size_t end = 0;  ///< it begins where the part before ends
    Meaning meaning = Meaning::plain;
    Run::Weight weight = Run::Weight::normal;
  };
  std::string text;  ///< flowing
  std::vector<Part> parts;
  int width = 0;  ///< of the text on one line
};

/// The same in bold.
Words emphasised(Words words);
Painted painted_of(const Words& words, const Screen& screen);
/// A flowing text in what the screen can show: typographic marks as ASCII where it needs that.
std::string on_screen(std::string_view text, const Screen& screen);

struct PaintedLine {
  std::string painted;
  int width = 0;  ///< of what is seen
};
std::vector<PaintedLine> lines_of(const Painted& words, Room room, const Screen& screen);

/// Behind what is written of the line already.
void append_words(Page& page, const Words& words, Room room);

/// Without blanks at its end.
void end_line(Page& page);

void append_table(Page& page, const Table& table);
void append_histogram(Page& page, const Histogram& histogram);

}  // namespace okr::report
