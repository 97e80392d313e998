// SPDX-License-Identifier: MIT
#include "../../src/cli/report_format.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

ReportFormat of(std::string_view format, std::string_view output) {
  const Result<ReportFormat> result = report_format(format, output);
  REQUIRE(result);
  return *result;
}

}  // namespace

TEST_CASE("the ending of a report's file picks its format, where none is named") {
  CHECK(of("", "") == ReportFormat::text);
  CHECK(of("", "-") == ReportFormat::text);
  CHECK(of("", "a.txt") == ReportFormat::text);
  CHECK(of("", "a.md") == ReportFormat::markdown);
  CHECK(of("", "../out.csv/a.Markdown") == ReportFormat::markdown);
  CHECK(of("", "A.HTML") == ReportFormat::html);
  CHECK(of("", "a.htm") == ReportFormat::html);
  CHECK(of("", "a.json") == ReportFormat::json);
  CHECK(of("", "a.csv") == ReportFormat::csv);
  CHECK(of("html", "a.txt") == ReportFormat::html);
  CHECK(of("csv", "") == ReportFormat::csv);
}

TEST_CASE("an ending that says no format is an error with those that do") {
  for (const std::string_view output : {"a.pdf", "a", "out.csv/a"}) {
    const Result<ReportFormat> result = report_format("", output);
    REQUIRE(!result);
    CHECK(result.error().message ==
          "-o: the ending of '" + std::string(output) +
              "' says no format; let it end in .txt, .md, .html, .json or .csv, or name one with "
              "--format");
  }
}

TEST_CASE("a report is known again by how it begins") {
  CHECK(report_begins(ReportFormat::markdown, "<!-- x -->\n\n# Q3\n") == "<!-- x -->\n");
  CHECK(report_begins(ReportFormat::csv, "row,ref\nobjective,o\n") == "row,ref\n");
  CHECK(report_begins(ReportFormat::json, "{\n  \"schema\": \"okr.report/1\",\n") ==
        "{\n  \"schema\": \"okr.report/");
  CHECK(report_begins(ReportFormat::html, "<!DOCTYPE html>\n<meta content=\"okr 1\">\n") ==
        "<!DOCTYPE html>\n<meta content=\"okr ");
}

TEST_CASE("the title of a text, which is another one once the period is over, is not looked at") {
  CHECK(report_begins(ReportFormat::text, "Mid-period review of 2026-Q3\n").empty());
}

TEST_CASE("what people may write into ends with a seal, what is for programs does not") {
  const auto end_of = [](ReportFormat format) {
    const std::optional<Seal> seal = report_seal(format);
    return seal ? sealed("a\n", *seal).substr(2) : "";
  };
  CHECK(end_of(ReportFormat::text) == "\nMade by okr report, checksum 089bdc07b544e7b2\n");
  CHECK(end_of(ReportFormat::markdown) == "\n<!-- okr report, checksum 089bdc07b544e7b2 -->\n");
  CHECK(end_of(ReportFormat::html) == "\n<!-- okr report, checksum 089bdc07b544e7b2 -->\n");
  CHECK(end_of(ReportFormat::json) == "");
  CHECK(end_of(ReportFormat::csv) == "");
}

}  // namespace okr::cli
