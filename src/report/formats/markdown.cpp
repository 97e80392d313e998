// SPDX-License-Identifier: MIT
// Findings for a comment on a pull request or the summary of a step: one sentence where all is
// well, else a heading with the counts and a list a file. Every text of a file is escaped, and one
// line.
#include "../line_range.h"
#include "../places.h"
#include "../summary.h"
#include "document_markdown.h"
#include "flowing.h"
#include "formats.h"
#include "markdown_escape.h"
#include "repository_path.h"

#include <okr/report/lint_pieces.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

using Weight = Run::Weight;

Run code(std::string text) {
  return {.text = std::move(text), .weight = Weight::code};
}

std::string lines_in_words(LineRange lines) {
  return lines.first == lines.last ? fmt::format("line {}", lines.first)
                                   : fmt::format("lines {} to {}", lines.first, lines.last);
}

/// A line below the first one of an item.
std::string further(const std::string& line) {
  return "\\\n  " + markdown_begun(line);
}

std::string_view fix_in_words(const diag::Diagnostic& d) {
  if (has_fix(d, diag::Applicability::safe)) return ", fixable with `--fix`";
  if (has_fix(d, diag::Applicability::unsafe)) return ", fixable with `--fix --unsafe-fixes`";
  return {};
}

std::string item_of(const LintView& view, const diag::Diagnostic& d, Places& places) {
  std::string out = fmt::format("- **{}**, {}: {} (`{}`{})", diag::name_of(d.severity),
                                lines_in_words(lines_of(places, d.span)),
                                markdown_of(words_of(d.message)), d.rule, fix_in_words(d));
  for (const std::string& line : answer_lines(d.help)) {
    if (!line.empty()) out += further(markdown_of(words_of(line)));
  }
  for (const diag::Related& related : d.related) {
    Words words = words_of(related.message + ": ");
    if (related.span.file != d.span.file) {
      words.push_back(code(repository_path(view, places.source(related.span))));
      words.push_back({.text = ", "});
    }
    words.push_back({.text = lines_in_words(lines_of(places, related.span))});
    out += further(markdown_of(words));
  }
  return out + '\n';
}

std::string heading_of(const LintView& view) {
  return "## okr lint: " + summary_line(view, {}) + "\n";
}

std::string file_heading(const LintView& view, const text::Source& source) {
  return "\n### " + markdown_of({code(repository_path(view, source))}) + "\n\n";
}

/// What of the findings fits, and how many of them that is.
struct Body {
  std::string text;
  std::size_t findings = 0;
};

Body body_of(const LintView& view, std::size_t most_bytes) {
  Places places(view.workspace.sources);
  Body body;
  const diag::Diagnostic* previous = nullptr;
  for (const diag::Diagnostic& d : view.diagnostics) {
    const bool is_in_next_file = previous == nullptr || previous->span.file != d.span.file;
    const std::string heading = is_in_next_file ? file_heading(view, places.source(d.span)) : "";
    const std::string item = item_of(view, d, places);
    if (body.text.size() + heading.size() + item.size() > most_bytes) break;
    body.text += heading + item;
    ++body.findings;
    previous = &d;
  }
  return body;
}

}  // namespace

std::string print_markdown(const LintView& view, const Screen&) {
  return lint_markdown(view, std::string::npos);
}

std::string lint_markdown(const LintView& view, std::size_t most_bytes) {
  if (view.diagnostics.empty()) {
    const std::string sentence = "okr lint: " + summary_line(view, {}) + '\n';
    return sentence.size() > most_bytes ? "" : sentence;
  }
  constexpr std::size_t room_for_cut = 200;
  const std::string heading = heading_of(view);
  const std::size_t around = heading.size() + room_for_cut;
  if (around > most_bytes) return {};
  const Body body = body_of(view, most_bytes - around);
  const std::size_t left = view.diagnostics.size() - body.findings;
  if (left == 0) return heading + body.text;
  return heading +
         fmt::format("\nOf {}, the last {} are left out here: there is no room for more.\n",
                     counted(view.diagnostics.size(), "finding"), left) +
         body.text;
}

}  // namespace okr::report
