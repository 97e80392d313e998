// SPDX-License-Identifier: MIT
#include "../sample_view.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace okr::report {

TEST_CASE("jsonl has the findings of json, one a line, and nothing else") {
  SampleView sample;
  sample.file("a.yaml", "title: X\n");
  const LintFormat* jsonl = find_lint_format("jsonl");
  CHECK(jsonl->print(sample.view(), plain()).empty());
  sample.finding("r", diag::Severity::error, sample.at(0, "X"), "one\ntwo");
  sample.finding("r", diag::Severity::error, sample.at(0, "title"), "m");
  nlohmann::json lines = nlohmann::json::array();
  std::istringstream in(jsonl->print(sample.view(), plain()));
  for (std::string line; std::getline(in, line);) lines.push_back(nlohmann::json::parse(line));
  const std::string whole = find_lint_format("json")->print(sample.view(), plain());
  CHECK(lines == nlohmann::json::parse(whole)["diagnostics"]);
}

}  // namespace okr::report
