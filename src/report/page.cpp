// SPDX-License-Identifier: MIT
#include "page.h"

#include <algorithm>

namespace okr::report {
namespace {

constexpr Glyphs ascii{"-->", "|", "..."};
constexpr Glyphs unicode{" \u250C\u2500", "\u2502", "\u2026"};

}  // namespace

Page page_on(const Screen& screen, int gutter) {
  constexpr int narrowest = 40;
  constexpr int widest_text = 100;
  const int width = std::max(screen.width, narrowest);
  return {.screen = screen,
          .glyphs = screen.charset == Screen::Charset::ascii ? ascii : unicode,
          .width = width,
          .text_width = std::min(width, widest_text),
          .gutter = gutter};
}

std::string spaces(int n) {
  return std::string(static_cast<std::size_t>(std::max(n, 0)), ' ');
}

std::string quiet(const Page& page, std::string_view s) {
  return painted(page.screen, Tone::quiet, s);
}

void append_headline(Page& page, const diag::Diagnostic& d) {
  std::string label(diag::name_of(d.severity));
  label += '[' + std::string(d.rule) + ']';
  page.out += painted(page.screen, tone_of(d.severity), label) + ": ";
  const Room room{page.text_width, text::display_width(label) + 2, 2};
  append_wrapped(page, text::escape_controls(d.message), room,
                 [&](std::string_view line) { return painted(page.screen, Tone::strong, line); });
}

void append_marked_line(Page& page, std::string_view number, std::string_view line, Marked marked,
                        Mark mark) {
  const Snippet shown = snippet(line, marked, page.width - page.gutter - 3, page.glyphs.ellipsis);
  const std::string bar = quiet(page, page.glyphs.bar);
  page.out += spaces(page.gutter + 1) + bar + '\n';
  page.out += spaces(page.gutter - static_cast<int>(number.size())) + quiet(page, number) + ' ' +
              bar + (shown.line.empty() ? "" : " ") + shown.line + '\n';
  page.out += spaces(page.gutter + 1) + bar + ' ' + spaces(shown.mark_begin) +
              painted(page.screen, mark.tone,
                      std::string(static_cast<std::size_t>(shown.marks), mark.glyph)) +
              '\n';
}

void append_note(Page& page, std::string_view message) {
  constexpr std::string_view label = "note: ";
  page.out += quiet(page, "note:") + ' ';
  const int taken = static_cast<int>(label.size());
  append_wrapped(page, text::escape_controls(message), {page.text_width, taken, taken},
                 [](std::string_view line) { return std::string(line); });
}

void append_footer(Page& page, std::string_view label, std::string_view text) {
  constexpr int widest_hang = 6;
  const int bar = page.gutter + 3;
  const int first_taken = bar + text::display_width(label) + 2;
  const int hang = std::min(first_taken, bar + widest_hang);
  page.out += spaces(page.gutter + 1) + quiet(page, "=") + ' ' + std::string(label) + ": ";
  bool first = true;
  while (!text.empty() || first) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    const std::string line = text::escape_controls(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
    if (!first && !line.empty()) page.out += spaces(hang);
    const int taken = first ? first_taken : hang;
    first = false;
    const int width = line.starts_with(' ') ? taken + text::display_width(line) : page.text_width;
    append_wrapped(page, line, {width, taken, hang},
                   [](std::string_view part) { return std::string(part); });
  }
}

}  // namespace okr::report
