// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/formats.h"
#include "../sample_view.h"

#include <nlohmann/json.hpp>

namespace okr::report {

namespace {

nlohmann::json only_finding(const LintView& view) {
  return nlohmann::json::parse(print_rdjson(view, plain()))["diagnostics"].at(0);
}

}  // namespace

TEST_CASE("rdjson without findings is a result without diagnostics") {
  CHECK(print_rdjson(SampleView().view(), plain()) ==
        "{\n  \"source\": {\"name\":\"okr\"},\n  \"diagnostics\": []\n}\n");
  CHECK(print_rdjsonl(SampleView().view(), plain()).empty());
}

TEST_CASE("rdjson counts columns in bytes, and a byte order mark with them") {
  SampleView sample;
  sample.file("a.yaml", "\xEF\xBB\xBF\u6599 X\n\u00E9 Y\r\n");
  sample.finding("r", diag::Severity::info, {0, 7, 8}, "%0A::error \u202E").help = "one\ntwo";
  sample.finding("s", diag::Severity::error, sample.at(0, "Y"), "m");
  LintView view = sample.view();
  view.prefix = "the plans/";
  const std::string first =
      "{\"message\":\"%0A::error \\u202e\\none\\ntwo\","
      "\"location\":{\"path\":\"the plans/a.yaml\",\"range\":{"
      "\"start\":{\"line\":1,\"column\":8},\"end\":{\"line\":1,\"column\":9}}},"
      "\"severity\":\"INFO\",\"source\":{\"name\":\"okr\"},\"code\":{\"value\":\"r\"}}";
  const std::string second =
      "{\"message\":\"m\","
      "\"location\":{\"path\":\"the plans/a.yaml\",\"range\":{"
      "\"start\":{\"line\":2,\"column\":4},\"end\":{\"line\":2,\"column\":5}}},"
      "\"severity\":\"ERROR\",\"source\":{\"name\":\"okr\"},\"code\":{\"value\":\"s\"}}";
  CHECK(print_rdjson(view, plain()) ==
        "{\n  \"source\": {\"name\":\"okr\"},\n"
        "  \"diagnostics\": [\n    " +
            first + ",\n    " + second + "\n  ]\n}\n");
  CHECK(print_rdjsonl(view, plain()) == first + '\n' + second + '\n');
}

TEST_CASE("rdjson makes one suggestion of all edits of a fix") {
  SampleView sample;
  sample.file("a.yaml", "a: 1\nb: 2\nc: 3\n");
  sample.finding("r", diag::Severity::warning, {0, 0, 1}, "m").fixes = {
      {diag::Applicability::safe, "f", {{{0, 8, 9}, "4"}, {{0, 5, 5}, "x"}}, {}}};
  CHECK(only_finding(sample.view())["suggestions"] ==
        nlohmann::json::parse(R"([{"range": {"start": {"line": 2, "column": 1},
                                             "end": {"line": 2, "column": 5}},
                                   "text": "xb: 4"}])"));
}

TEST_CASE("rdjson suggests nothing with a blank, and nothing for another file") {
  SampleView sample;
  sample.file("a.yaml", "a: 1\n");
  sample.file("b.yaml", "b: 1\n");
  sample.finding("r", diag::Severity::warning, {0, 0, 1}, "m").fixes = {
      {diag::Applicability::needs_input, "f", {{{0, 0, 1}, "___"}}, {}},
      {diag::Applicability::safe, "f", {{{0, 0, 1}, "x"}, {{1, 0, 1}, "x"}}, {}},
      {diag::Applicability::unsafe, "f", {{{0, 0, 1}, "y"}}, {}}};
  const nlohmann::json suggestions = only_finding(sample.view())["suggestions"];
  REQUIRE(suggestions.size() == 1);
  CHECK(suggestions[0]["text"] == "y");
}

}  // namespace okr::report
