// SPDX-License-Identifier: MIT
// Findings for people: message, the words in the file with marks under them, the other places that
// matter, and what to write instead.
#include "../paint.h"
#include "../places.h"
#include "../snippet.h"
#include "../summary.h"
#include "../wrap.h"
#include "formats.h"

#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::report {
namespace {

struct Glyphs {
  std::string_view arrow;
  std::string_view bar;
  std::string_view ellipsis;
};

constexpr Glyphs ascii{"-->", "|", "..."};
constexpr Glyphs unicode{" \u250C\u2500", "\u2502", "\u2026"};

/// One finding on its way to the screen.
struct Page {
  const Screen& screen;
  const Glyphs& glyphs;
  Places& places;
  int width;
  int text_width;  ///< of sentences: long lines are hard to read
  int gutter;      ///< columns of the widest line number
  std::string out;
};

std::string spaces(int n) {
  return std::string(static_cast<std::size_t>(std::max(n, 0)), ' ');
}

std::string quiet(const Page& page, std::string_view s) {
  return painted(page.screen, Tone::quiet, s);
}

/// Lines with a hanging indent behind a label that is `taken` columns wide.
void append_wrapped(Page& page, std::string_view text, Room room, const auto& paint) {
  bool first = true;
  for (const std::string& line : wrap(text, room)) {
    if (!first && !line.empty()) page.out += spaces(room.others);
    first = false;
    page.out += paint(line) + '\n';
  }
}

void append_headline(Page& page, const diag::Diagnostic& d) {
  std::string label(diag::name_of(d.severity));
  label += '[' + std::string(d.rule) + ']';
  page.out += painted(page.screen, tone_of(d.severity), label) + ": ";
  const Room room{page.text_width, text::display_width(label) + 2, 2};
  append_wrapped(page, text::escape_controls(d.message), room,
                 [&](std::string_view line) { return painted(page.screen, Tone::strong, line); });
}

/// The bytes of its first line that a span covers.
Marked marked_on(const SourceLine& line, text::Span span) {
  const std::size_t begin =
      std::min<std::size_t>(span.begin - std::min(span.begin, line.begin), line.text.size());
  const std::size_t wanted = span.end - std::min(span.end, line.begin);
  if (wanted <= line.text.size()) return {begin, std::max(begin, wanted)};
  const std::size_t last = line.text.find_last_not_of(" \t");
  const std::size_t end = last == std::string_view::npos ? begin : last + 1;
  return {begin, std::max(begin, end)};
}

struct Mark {
  char glyph = '^';
  Tone tone = Tone::error;
};

void append_place(Page& page, text::Span span, Mark mark) {
  const text::Source& source = page.places.source(span);
  const text::Position start = page.places.start(span);
  page.out += spaces(page.gutter) + quiet(page, page.glyphs.arrow) + ' ' +
              text::escape_controls(source.path) + ':' + std::to_string(start.line) + ':' +
              std::to_string(start.column) + '\n';
  if (source.bytes.empty()) return;

  const SourceLine line = page.places.line(span, start.line);
  const Snippet shown =
      snippet(line.text, marked_on(line, span), page.width - page.gutter - 3, page.glyphs.ellipsis);
  const std::string number = std::to_string(start.line);
  const std::string bar = quiet(page, page.glyphs.bar);
  page.out += spaces(page.gutter + 1) + bar + '\n';
  page.out += spaces(page.gutter - static_cast<int>(number.size())) + quiet(page, number) + ' ' +
              bar + (shown.line.empty() ? "" : " ") + shown.line + '\n';
  page.out += spaces(page.gutter + 1) + bar + ' ' + spaces(shown.mark_begin) +
              painted(page.screen, mark.tone,
                      std::string(static_cast<std::size_t>(shown.marks), mark.glyph)) +
              '\n';
}

void append_related(Page& page, const diag::Related& related) {
  constexpr std::string_view label = "note: ";
  page.out += quiet(page, "note:") + ' ';
  const int taken = static_cast<int>(label.size());
  append_wrapped(page, text::escape_controls(related.message), {page.text_width, taken, taken},
                 [](std::string_view line) { return std::string(line); });
  append_place(page, related.span, {'-', Tone::quiet});
}

/// "= help: ..." in the gutter. What is indented is there to be copied and stays as it is.
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

std::string_view label_of(diag::Applicability applicability) {
  switch (applicability) {
    case diag::Applicability::safe:
      return "[*] fixable with --fix";
    case diag::Applicability::unsafe:
      return "fixable with --fix --unsafe-fixes";
    case diag::Applicability::needs_input:
      return "to fill in";
  }
  return {};
}

/// The columns of the last line number that is shown: one gutter for all findings.
int gutter_of(const std::vector<diag::Diagnostic>& diagnostics, Places& places) {
  std::uint32_t last = 1;
  for (const diag::Diagnostic& d : diagnostics) {
    last = std::max(last, places.start(d.span).line);
    for (const diag::Related& related : d.related) {
      last = std::max(last, places.start(related.span).line);
    }
  }
  return static_cast<int>(std::to_string(last).size());
}

void append_finding(Page& page, const diag::Diagnostic& d) {
  append_headline(page, d);
  append_place(page, d.span, {'^', tone_of(d.severity)});
  for (const diag::Related& related : d.related) append_related(page, related);
  if (!d.help.empty()) append_footer(page, "help", d.help);
  for (const diag::Fix& fix : d.fixes)
    append_footer(page, label_of(fix.applicability), fix.message);
  page.out += '\n';
}

std::string fixable_line(const LintView& view) {
  if (view.summary == LintView::Summary::left_out) return {};
  const Counts counts = count(view.diagnostics);
  if (counts.safe_fixes + counts.unsafe_fixes == 0) return {};
  std::string out;
  if (counts.safe_fixes > 0)
    out = "[*] " + std::to_string(counts.safe_fixes) + " fixable with --fix";
  if (counts.unsafe_fixes > 0) {
    out += (out.empty() ? "" : ", ") + std::to_string(counts.unsafe_fixes) +
           (out.empty() ? "" : " more") + " with --fix --unsafe-fixes";
  }
  return out + '\n';
}

}  // namespace

std::string print_pretty(const LintView& view, const Screen& screen) {
  constexpr int narrowest = 40;
  constexpr int widest_text = 100;
  const int width = std::max(screen.width, narrowest);
  const Glyphs& glyphs = screen.charset == Screen::Charset::ascii ? ascii : unicode;
  Places places(view.workspace.sources);
  const int gutter = gutter_of(view.diagnostics, places);
  Page page{screen, glyphs, places, width, std::min(width, widest_text), gutter, {}};
  for (const diag::Diagnostic& d : view.diagnostics) append_finding(page, d);
  return page.out + fixable_line(view) + closing_line(view, screen);
}

}  // namespace okr::report
