// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/formats.h"
#include "../sample_view.h"

#include <nlohmann/json.hpp>

#include <set>

namespace okr::report {
namespace {

using nlohmann::json;

json run_of(const LintView& view) {
  return json::parse(print_sarif(view, plain()))["runs"].at(0);
}

diag::Diagnostic finding(std::string_view rule, text::Span span, std::string message) {
  diag::Diagnostic out;
  out.rule = rule;
  out.span = span;
  out.message = std::move(message);
  return out;
}

}  // namespace

TEST_CASE("sarif without findings is a run without results") {
  CHECK(print_sarif(SampleView().view(), plain()) == R"({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "okr",
          "version": "0.1.0",
          "semanticVersion": "0.1.0",
          "rules": []
        }
      },
      "invocations": [{"executionSuccessful": true}],
      "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "git's top folder"}}},
      "defaultEncoding": "utf-8",
      "columnKind": "unicodeCodePoints",
      "results": []
    }
  ]
}
)");
}

TEST_CASE("sarif says all there is to a finding") {
  SampleView sample;
  sample.file("okrs/caf\u00E9 [1].yaml",
              "\xEF\xBB\xBF"
              "objectives:\n  - title: \u6599 X\n");
  diag::Diagnostic& d =
      sample.finding("missing-id", diag::Severity::info, sample.at(0, "X"), "no id in \"[a](1)\"");
  d.help = "one\ntwo";
  d.ref = "2026-Q4/product/home";
  d.related = {{"here, in [b]", sample.at(0, "objectives")}};
  d.fixes = {{diag::Applicability::needs_input, "ask", {{{0, 19, 19}, "id: ___\n    "}}, {}},
             {diag::Applicability::safe,
              "write it",
              {{{0, 19, 19}, "id: home\n    "}, {{0, 3, 13}, ""}},
              {}}};
  LintView view = sample.view();
  view.prefix = "plans/";
  json result = run_of(view)["results"].at(0);
  const std::string hash = result["partialFingerprints"]["primaryLocationLineHash"];
  CHECK(hash.size() == 16);
  result.erase("partialFingerprints");
  json expected = json::parse(R"json({
    "ruleId": "missing-id",
    "ruleIndex": 0,
    "level": "note",
    "message": {"text": "no id in \"[a\\](1)\"\none\ntwo\n[here, in \\[b\\]](1)"},
    "locations": [{"physicalLocation": {"region": {
                     "startLine": 2, "startColumn": 14, "endLine": 2, "endColumn": 15}},
                   "logicalLocations": [{"fullyQualifiedName": "2026-Q4/product/home"}]}],
    "relatedLocations": [{"id": 1, "physicalLocation": {"region": {
                            "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 11}},
                          "message": {"text": "here, in [b]"}}],
    "fixes": [{"description": {"text": "write it"},
               "artifactChanges": [{"replacements": [
                 {"deletedRegion": {
                    "startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 5},
                  "insertedContent": {"text": "id: home\n    "}},
                 {"deletedRegion": {
                    "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 11}}]}],
               "properties": {"applicability": "safe"}}]})json");
  const json artifact = {{"uri", "plans/okrs/caf%C3%A9%20%5B1%5D.yaml"},
                         {"uriBaseId", "%SRCROOT%"}};
  expected["locations"][0]["physicalLocation"]["artifactLocation"] = artifact;
  expected["relatedLocations"][0]["physicalLocation"]["artifactLocation"] = artifact;
  expected["fixes"][0]["artifactChanges"][0]["artifactLocation"] = artifact;
  CHECK(result == expected);
}

TEST_CASE("sarif describes each rule once that its results name, by the place in its list") {
  SampleView sample;
  sample.file("a.yaml", "x");
  sample.finding("objective-unaligned", diag::Severity::error, {0, 0, 0}, "m");
  sample.finding("task-as-key-result", diag::Severity::error, {0, 0, 1}, "m");
  sample.finding("objective-unaligned", diag::Severity::error, {0, 0, 1}, "m");
  const json run = run_of(sample.view());
  const json& rules = run["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == 2);
  for (const json& result : run["results"]) {
    CHECK(rules.at(result["ruleIndex"].get<std::size_t>())["id"] == result["ruleId"]);
  }
  const json& rule = rules[0];
  CHECK(rule["id"] == "task-as-key-result");
  CHECK(rule["shortDescription"]["text"] == "a task or a deliverable where a result belongs");
  CHECK(rule["help"]["text"].get<std::string>().starts_with("task-as-key-result"));
  CHECK(rule["help"]["markdown"].get<std::string>().starts_with("# task-as-key-result\n"));
  CHECK(rule["defaultConfiguration"] == json{{"level", "error"}});
  CHECK(rule["properties"] == json::parse(R"({"tags": ["founding rules"], "precision": "high",
                                              "problem.severity": "error"})"));
}

TEST_CASE("sarif has what is suppressed behind the others, with who did it and why") {
  SampleView sample;
  sample.file("a.yaml", "x y");
  sample.finding("missing-id", diag::Severity::warning, {0, 2, 3}, "reported");
  const std::vector<lint::Suppressed> suppressed = {
      {finding("missing-id", {0, 0, 1}, "allowed"), lint::Suppressed::By::comment, "the \"law\""},
      {finding("missing-id", {0, 0, 1}, "known"), lint::Suppressed::By::baseline, {}}};
  LintView view = sample.view();
  view.suppressed = suppressed;
  const json results = run_of(view)["results"];
  REQUIRE(results.size() == 3);
  CHECK(results[0]["message"]["text"] == "reported");
  CHECK_FALSE(results[0].contains("suppressions"));
  CHECK(results[1]["suppressions"] == json::parse(R"([{"kind": "inSource", "status": "accepted",
                         "justification": "the \"law\""}])"));
  CHECK(results[2]["suppressions"] ==
        json::parse(R"([{"kind": "external", "status": "accepted"}])"));
}

TEST_CASE("sarif tells findings apart by fingerprints that stay while lines move") {
  const auto fingerprints = [](const std::string& before) {
    SampleView sample;
    sample.file("a.yaml", before + "x x\n");
    const auto at = static_cast<std::uint32_t>(before.size());
    sample.finding("r", diag::Severity::error, {0, at, at + 1}, "m");
    sample.finding("r", diag::Severity::error, {0, at + 2, at + 3}, "m");
    const json run = run_of(sample.view());
    std::vector<std::string> out;
    for (const json& result : run["results"]) {
      out.push_back(result["partialFingerprints"]["primaryLocationLineHash"]);
    }
    return out;
  };
  const std::vector<std::string> once = fingerprints("");
  CHECK(once == fingerprints("one\n\ntwo\n"));
  CHECK(std::set<std::string>(once.begin(), once.end()).size() == 2);
}

}  // namespace okr::report
