// SPDX-License-Identifier: MIT
#include "../sample_view.h"

namespace okr::report {

TEST_CASE("concise is one finding a line, then the summary") {
  SampleView sample;
  sample.file("a.yaml", "title: \u00E9 X\n");
  sample.file("b\x1b.yaml", "x\n");
  sample.finding("missing-id", diag::Severity::info, sample.at(0, "X"), "no id");
  sample.finding("bad-id", diag::Severity::error, sample.at(1, "x"), "bad \u202E\nid");
  const LintFormat* concise = find_lint_format("concise");
  CHECK(concise->print(sample.view(), plain()) ==
        "a.yaml:1:10: info: no id [missing-id]\n"
        "b\\x1b.yaml:1:1: error: bad \\u{202e}\\nid [bad-id]\n"
        "1 error, 1 info in 2 files - 5 objectives, 17 key results\n");
  CHECK(concise->print(sample.view(), {Screen::Colour::on, Screen::Charset::ascii, 20}) ==
        "a.yaml:1:10: \x1b[1;36minfo\x1b[0m: no id [missing-id]\n"
        "b\\x1b.yaml:1:1: \x1b[1;31merror\x1b[0m: bad \\u{202e}\\nid [bad-id]\n"
        "\x1b[1;31m1 error\x1b[0m, \x1b[1;36m1 info\x1b[0m in 2 files - 5 objectives, "
        "17 key results\n");
}

}  // namespace okr::report
