// SPDX-License-Identifier: MIT
// Findings for people: message, the words in the file with marks under them, the other places that
// matter, and what to write instead.
#include "../page.h"
#include "../paint.h"
#include "../places.h"
#include "../snippet.h"
#include "../summary.h"
#include "formats.h"

#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::report {
namespace {

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

void append_place(Page& page, Places& places, text::Span span, Mark mark) {
  const text::Source& source = places.source(span);
  const text::Position start = places.start(span);
  page.out += spaces(page.gutter) + quiet(page, page.glyphs.arrow) + ' ' +
              text::escape_controls(source.path) + ':' + std::to_string(start.line) + ':' +
              std::to_string(start.column) + '\n';
  if (source.bytes.empty()) return;

  const SourceLine line = places.line(span, start.line);
  append_marked_line(page, std::to_string(start.line), line.text, marked_on(line, span), mark);
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

void append_finding(Page& page, Places& places, const diag::Diagnostic& d) {
  append_headline(page, d);
  append_place(page, places, d.span, {'^', tone_of(d.severity)});
  for (const diag::Related& related : d.related) {
    append_note(page, related.message);
    append_place(page, places, related.span, {'-', Tone::quiet});
  }
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
  Places places(view.workspace.sources);
  Page page = page_on(screen, gutter_of(view.diagnostics, places));
  for (const diag::Diagnostic& d : view.diagnostics) append_finding(page, places, d);
  return page.out + fixable_line(view) + closing_line(view, screen);
}

}  // namespace okr::report
