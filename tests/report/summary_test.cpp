// SPDX-License-Identifier: MIT
#include "../../src/report/summary.h"

#include "sample_view.h"

namespace okr::report {

using diag::Applicability;
using diag::Severity;

TEST_CASE("one is told from many") {
  CHECK(counted(0, "file") == "0 files");
  CHECK(counted(1, "file") == "1 file");
  CHECK(counted(2, "key result") == "2 key results");
}

TEST_CASE("the summary counts what was found and what was read") {
  SampleView sample;
  sample.file("a.yaml", "x");
  CHECK(summary_line(sample.view(), plain()) ==
        "no problems in 1 file - 5 objectives, 17 key results");
  sample.finding("r", Severity::error, {0, 0, 1}, "m");
  sample.finding("r", Severity::error, {0, 0, 1}, "n");
  sample.finding("r", Severity::info, {0, 0, 1}, "o");
  CHECK(summary_line(sample.view(), plain()) ==
        "2 errors, 1 info in 1 file - 5 objectives, 17 key results");
  LintView view = sample.view();
  const std::vector<lint::Suppressed> known(3);
  view.suppressed = known;
  CHECK(summary_line(view, {Screen::Colour::off, Screen::Charset::unicode, 80}) ==
        "2 errors, 1 info in 1 file \u00B7 5 objectives, 17 key results, 3 suppressed");
  CHECK(summary_line(view, {Screen::Colour::on, Screen::Charset::ascii, 80}) ==
        "\x1b[1;31m2 errors\x1b[0m, \x1b[1;36m1 info\x1b[0m in 1 file - 5 objectives, "
        "17 key results, 3 suppressed");
}

TEST_CASE("a finding is counted as fixable once, safely where that is possible") {
  SampleView sample;
  sample.file("a.yaml", "x");
  sample.finding("r", Severity::error, {0, 0, 1}, "m").fixes = {
      {Applicability::unsafe, "", {}, diag::Effect::layout},
      {Applicability::safe, "", {}, diag::Effect::layout}};
  sample.finding("r", Severity::error, {0, 0, 1}, "n").fixes = {
      {Applicability::unsafe, "", {}, diag::Effect::layout}};
  sample.finding("r", Severity::error, {0, 0, 1}, "o").fixes = {
      {Applicability::needs_input, "", {}, diag::Effect::layout}};
  const Counts counts = count(sample.view().diagnostics);
  CHECK(counts.safe_fixes == 1);
  CHECK(counts.unsafe_fixes == 1);
}

}  // namespace okr::report
