// SPDX-License-Identifier: MIT
// reviewdog's diagnostic format: its DiagnosticResult in rdjson, its Diagnostic a line in rdjsonl.
#include "../diagnostic_rdjson.h"
#include "formats.h"

namespace okr::report {

std::string print_rdjson(const LintView& view, const Screen&) {
  std::string out = "{\n  \"source\": {\"name\":\"okr\"},\n  \"diagnostics\": [";
  std::string_view separator = "\n    ";
  for (const std::string& finding : diagnostics_as_rdjson(view)) {
    out += separator;
    out += finding;
    separator = ",\n    ";
  }
  return out + (view.diagnostics.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

std::string print_rdjsonl(const LintView& view, const Screen&) {
  std::string out;
  for (const std::string& finding : diagnostics_as_rdjson(view)) out += finding + '\n';
  return out;
}

}  // namespace okr::report
