// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/formats.h"
#include "../sample_view.h"

namespace okr::report {

TEST_CASE("checkstyle without findings names no file") {
  SampleView sample;
  sample.file("a.yaml", "x");
  CHECK(print_checkstyle(sample.view(), plain()) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<checkstyle version=\"4.3\">\n"
        "</checkstyle>\n");
}

TEST_CASE("checkstyle has findings under the path of their file from git's top folder") {
  SampleView sample;
  sample.file("a.yaml", "title: \u6599 X\n");
  sample.file("b&\n.yaml", "y");
  sample.finding("missing-id", diag::Severity::warning, sample.at(0, "X"), "no \"id\"").help =
      "one\ntwo";
  sample.finding("no-team", diag::Severity::error, {0, 0, 0}, "m");
  sample.finding("r", diag::Severity::info, {1, 0, 0}, "%0A::error ]]>\x01");
  LintView view = sample.view();
  view.prefix = "plans/";
  CHECK(print_checkstyle(view, plain()) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<checkstyle version=\"4.3\">\n"
        "  <file name=\"plans/a.yaml\">\n"
        "    <error line=\"1\" column=\"10\" severity=\"warning\""
        " message=\"no &quot;id&quot;&#10;one&#10;two\" source=\"okr.missing-id\"/>\n"
        "    <error line=\"1\" column=\"1\" severity=\"error\" message=\"m\""
        " source=\"okr.no-team\"/>\n"
        "  </file>\n"
        "  <file name=\"plans/b&amp;&#10;.yaml\">\n"
        "    <error line=\"1\" column=\"1\" severity=\"info\" message=\"%0A::error ]]&gt;\\x01\""
        " source=\"okr.r\"/>\n"
        "  </file>\n"
        "</checkstyle>\n");
}

}  // namespace okr::report
