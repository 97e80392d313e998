// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/formats.h"
#include "../sample_view.h"

namespace okr::report {

TEST_CASE("junit without a file has no test") {
  CHECK(print_junit(SampleView().view(), plain()) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"okr lint\" tests=\"0\" failures=\"0\" errors=\"0\" skipped=\"0\""
        " time=\"0\">\n"
        "</testsuites>\n");
}

TEST_CASE("junit: a clean file passes, errors and warnings fail, information is output") {
  SampleView sample;
  sample.file("a.yaml", "x");
  sample.file("b.yaml", "\u6599 y\n");
  sample.file("c.yaml", "z");
  sample.finding("r", diag::Severity::warning, sample.at(1, "y"), "m & n").help = "one\n\ntwo";
  sample.finding("s", diag::Severity::error, {1, 0, 0}, "m");
  sample.finding("t", diag::Severity::info, {2, 0, 0}, "]]>");
  CHECK(print_junit(sample.view(), plain()) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"okr lint\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"0\""
        " time=\"0\">\n"
        "  <testsuite name=\"a.yaml\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\""
        " time=\"0\">\n"
        "    <testcase classname=\"okr lint\" name=\"a.yaml\" file=\"a.yaml\" time=\"0\"/>\n"
        "  </testsuite>\n"
        "  <testsuite name=\"b.yaml\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\""
        " time=\"0\">\n"
        "    <testcase classname=\"okr lint\" name=\"b.yaml\" file=\"b.yaml\" time=\"0\">\n"
        "      <failure type=\"error\" message=\"1 error, 1 warning\">"
        "b.yaml:1:3: warning: m &amp; n [r]\n"
        "  one\n"
        "\n"
        "  two\n"
        "b.yaml:1:1: error: m [s]</failure>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "  <testsuite name=\"c.yaml\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\""
        " time=\"0\">\n"
        "    <testcase classname=\"okr lint\" name=\"c.yaml\" file=\"c.yaml\" time=\"0\">\n"
        "      <system-out>c.yaml:1:1: info: ]]&gt; [t]</system-out>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n");
}

TEST_CASE("junit says the words of a finding that is alone, and its file's path as it is") {
  SampleView sample;
  sample.file("%0A::error \"a\"\n<b>.yaml", "x");
  sample.finding("r", diag::Severity::warning, {0, 0, 0}, "no \"id\"");
  const std::string out = print_junit(sample.view(), plain());
  const std::string path = "\"%0A::error &quot;a&quot;&#10;&lt;b&gt;.yaml\"";
  CHECK(out.find(" name=" + path + " file=" + path + " time=\"0\">") != std::string::npos);
  CHECK(out.find("<failure type=\"warning\" message=\"no &quot;id&quot;\">"
                 "%0A::error \"a\"\\n&lt;b&gt;.yaml:1:1: warning: no \"id\" [r]</failure>") !=
        std::string::npos);
}

TEST_CASE("junit has only the files that were asked about or have a finding") {
  SampleView sample;
  sample.file("a.yaml", "x");
  sample.file("b.yaml", "y");
  sample.file("c.yaml", "z");
  sample.finding("r", diag::Severity::error, {1, 0, 0}, "m");
  LintView view = sample.view();
  view.reported = {false, false, true};
  const std::string out = print_junit(view, plain());
  CHECK(out.find("tests=\"2\" failures=\"1\"") != std::string::npos);
  CHECK(out.find("a.yaml") == std::string::npos);
}

}  // namespace okr::report
