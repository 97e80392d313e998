// SPDX-License-Identifier: MIT
// One finding a line, as compilers print them: editors and grep know the form.
#include "../paint.h"
#include "../places.h"
#include "../summary.h"
#include "formats.h"

#include <okr/text/utf8.h>

namespace okr::report {

std::string print_concise(const LintView& view, const Screen& screen) {
  Places places(view.workspace.sources);
  std::string out;
  for (const diag::Diagnostic& d : view.diagnostics) {
    const text::Position start = places.start(d.span);
    out += text::escape_controls(places.source(d.span).path) + ':' + std::to_string(start.line) +
           ':' + std::to_string(start.column) + ": " +
           painted(screen, tone_of(d.severity), diag::name_of(d.severity)) + ": " +
           text::escape_controls(d.message) + " [" + std::string(d.rule) + "]\n";
  }
  return out + closing_line(view, screen);
}

}  // namespace okr::report
