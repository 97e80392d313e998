// SPDX-License-Identifier: MIT
#include "sample_view.h"

namespace okr::report {

using diag::Severity;

TEST_CASE("statistics count findings by rule, most first, worse first") {
  SampleView sample;
  sample.file("a.yaml", "x");
  for (int i = 0; i < 10; ++i) {
    sample.finding("objective-without-why", Severity::warning, {0, 0, 1}, "m");
  }
  sample.finding("b", Severity::info, {0, 0, 1}, "m");
  sample.finding("missing-id", Severity::warning, {0, 0, 1}, "m").fixes = {
      {diag::Applicability::safe, "", {}, diag::Effect::layout}};
  sample.finding("a", Severity::error, {0, 0, 1}, "m");
  CHECK(lint_statistics(sample.view(), plain()) ==
        "10  warning  objective-without-why\n"
        " 1  error    a\n"
        " 1  warning  missing-id             [*] 1 fixable with --fix\n"
        " 1  info     b\n"
        "\n"
        "1 error, 11 warnings, 1 info in 1 file - 5 objectives, 17 key results\n");
}

TEST_CASE("statistics of nothing are the summary") {
  SampleView sample;
  sample.file("a.yaml", "x");
  CHECK(lint_statistics(sample.view(), plain()) ==
        "no problems in 1 file - 5 objectives, 17 key results\n");
}

}  // namespace okr::report
