// SPDX-License-Identifier: MIT
// SARIF 2.1.0, with what GitHub's code scanning asks for. One line a rule and a finding, so that
// two runs can be compared with diff.
//
// GitHub refuses a file with more than 25,000 results or 10 MB when packed; the most severe 5,000
// are shown.
#include "../json_value.h"
#include "../sarif_result.h"
#include "formats.h"

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

std::string list_of(const std::vector<std::string>& objects, std::string_view indent) {
  std::string out = "[";
  std::string_view separator = "\n";
  for (const std::string& object : objects) {
    out += separator;
    out += indent;
    out += "  " + object;
    separator = ",\n";
  }
  if (objects.empty()) return out + ']';
  out += '\n';
  out += indent;
  return out + ']';
}

}  // namespace

std::string print_sarif(const LintView& view, const Screen&) {
  const SarifRules rules(view);
  const std::string version = json_text(Json(view.version));
  return R"({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "okr",
          "version": )" +
         version + R"(,
          "semanticVersion": )" +
         version + R"(,
          "rules": )" +
         list_of(rules.described(), "          ") + R"(
        }
      },
      "invocations": [{"executionSuccessful": true}],
      "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "git's top folder"}}},
      "defaultEncoding": "utf-8",
      "columnKind": "unicodeCodePoints",
      "results": )" +
         list_of(sarif_results(view, rules), "      ") + R"(
    }
  ]
}
)";
}

}  // namespace okr::report
