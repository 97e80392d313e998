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
#include "repository_path.h"

#include <okr/report/lint_pieces.h>
#include <okr/report/markdown_escape.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

Run code(std::string text) {
  return {.text = std::move(text), .weight = Run::Weight::code};
}

std::string lines_in_words(LineRange lines) {
  return lines.first == lines.last ? fmt::format("line {}", lines.first)
                                   : fmt::format("lines {} to {}", lines.first, lines.last);
}

bool stays_in_address(char c) {
  const char lower = text::to_lower(c);
  constexpr std::string_view marks = "/._-~";
  return text::is_digit(c) || (lower >= 'a' && lower <= 'z') ||
         marks.find(c) != std::string_view::npos;
}

std::string address_of(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (stays_in_address(c)) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

/// As GitHub reads it behind the address of a file.
std::string fragment_of(LineRange lines) {
  return lines.first == lines.last ? fmt::format("#L{}", lines.first)
                                   : fmt::format("#L{}-L{}", lines.first, lines.last);
}

/// What is known to all that is printed.
struct Printing {
  const LintView& view;
  Places& places;
  const std::string& files_at;
};

std::string lines_in_words(const Printing& printing, text::Span span) {
  const LineRange lines = lines_of(printing.places, span);
  const std::string words = lines_in_words(lines);
  if (printing.files_at.empty()) return words;
  const std::string path = repository_path(printing.view, printing.places.source(span));
  return fmt::format("[{}]({}{}{})", words, printing.files_at, address_of(path),
                     fragment_of(lines));
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

std::string related_line(const Printing& printing, const diag::Diagnostic& d,
                         const diag::Related& related) {
  Words words = words_of(related.message + ": ");
  if (related.span.file != d.span.file) {
    words.push_back(code(repository_path(printing.view, printing.places.source(related.span))));
    words.push_back({.text = ","});
  }
  return markdown_of(words) + ' ' + lines_in_words(printing, related.span);
}

std::string item_of(const Printing& printing, const diag::Diagnostic& d) {
  std::string out = fmt::format("- **{}**, {}: {} (`{}`{})", diag::name_of(d.severity),
                                lines_in_words(printing, d.span), markdown_of(words_of(d.message)),
                                d.rule, fix_in_words(d));
  for (const std::string& line : answer_lines(d.help)) {
    if (!line.empty()) out += further(markdown_of(words_of(line)));
  }
  for (const diag::Related& related : d.related) out += further(related_line(printing, d, related));
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

Body body_of(const LintView& view, const MarkdownPage& page) {
  Places places(view.workspace.sources);
  const Printing printing{view, places, page.files_at};
  Body body;
  const diag::Diagnostic* previous = nullptr;
  for (const diag::Diagnostic& d : view.diagnostics) {
    const bool is_in_next_file = previous == nullptr || previous->span.file != d.span.file;
    const std::string heading = is_in_next_file ? file_heading(view, places.source(d.span)) : "";
    const std::string item = item_of(printing, d);
    if (body.text.size() + heading.size() + item.size() > page.most_bytes) break;
    body.text += heading + item;
    ++body.findings;
    previous = &d;
  }
  return body;
}

}  // namespace

std::string print_markdown(const LintView& view, const Screen&) {
  return lint_markdown(view, MarkdownPage());
}

std::string lint_markdown(const LintView& view, const MarkdownPage& page) {
  if (view.diagnostics.empty()) {
    const std::string sentence = "okr lint: " + summary_line(view, {}) + '\n';
    return sentence.size() > page.most_bytes ? "" : sentence;
  }
  constexpr std::size_t room_for_cut = 200;
  const std::string heading = heading_of(view);
  const std::size_t around = heading.size() + room_for_cut;
  if (around > page.most_bytes) return {};
  const Body body = body_of(view, {page.most_bytes - around, page.files_at});
  const std::size_t all = view.diagnostics.size();
  if (body.findings == all) return heading + body.text;
  if (body.findings == 0) return {};
  return heading +
         fmt::format("\nThe first {} of {} findings; there is no room here for more.\n",
                     body.findings, all) +
         body.text;
}

}  // namespace okr::report
