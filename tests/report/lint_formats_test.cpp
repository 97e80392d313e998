// SPDX-License-Identifier: MIT
#include "sample_view.h"

namespace okr::report {

TEST_CASE("formats are found by their names") {
  CHECK(lint_formats().size() == 12);
  for (const LintFormat& format : lint_formats()) {
    CAPTURE(format.name);
    CHECK(find_lint_format(format.name) == &format);
    CHECK_FALSE(format.summary.empty());
  }
  CHECK(find_lint_format("yaml") == nullptr);
}

TEST_CASE("no format leaves blanks at a line's end, and each ends its last line") {
  SampleView sample;
  sample.file("a.yaml", "title: X   \n\n");
  sample.finding("r", diag::Severity::error, sample.at(0, "X"), "m ").help = "h \n\n  i ";
  sample.finding("r", diag::Severity::error, {0, 12, 12}, "m");
  for (const LintFormat& format : lint_formats()) {
    CAPTURE(format.name);
    const std::string out = format.print(sample.view(), plain());
    CHECK(out.find(" \n") == std::string::npos);
    CHECK(out.ends_with('\n'));
    CHECK_FALSE(out.ends_with("\n\n"));
  }
}

}  // namespace okr::report
