// SPDX-License-Identifier: MIT
// The contract okr.lint/1 (schemas/okr-lint-1.schema.json). Fields are only ever added. One line a
// finding, so that two runs can be compared with diff.
#include "../diagnostic_json.h"
#include "../summary.h"
#include "formats.h"

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

std::string summary(const LintView& view) {
  const Counts counts = count(view.diagnostics);
  return Json{{"files", view.files},
              {"objectives", view.objectives},
              {"key_results", view.key_results},
              {"errors", counts.errors},
              {"warnings", counts.warnings},
              {"infos", counts.infos},
              {"suppressed", view.suppressed.size()}}
      .dump();
}

}  // namespace

std::string print_json(const LintView& view, const Screen&) {
  std::string out =
      "{\n  \"schema\": \"okr.lint/1\",\n  \"okr_version\": " + Json(view.version).dump() +
      ",\n  \"as_of\": " + Json(model::to_string(view.as_of)).dump() +
      ",\n  \"summary\": " + summary(view) + ",\n  \"diagnostics\": [";
  std::string_view separator = "\n    ";
  for (const std::string& finding : diagnostics_as_json(view)) {
    out += separator;
    out += finding;
    separator = ",\n    ";
  }
  return out + (view.diagnostics.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace okr::report
