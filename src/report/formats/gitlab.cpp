// SPDX-License-Identifier: MIT
// A Code Quality report, as GitLab shows it in merge requests: what is new there, and what is gone,
// is told by the fingerprints alone, so these know no line numbers. One line a finding.
#include "../fingerprint.h"
#include "../json_value.h"
#include "../line_range.h"
#include "../places.h"
#include "formats.h"
#include "repository_path.h"

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

/// Of info, minor, major, critical and blocker; the last two are for what harms by itself.
std::string_view severity_of(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return "major";
    case diag::Severity::warning:
      return "minor";
    case diag::Severity::info:
      return "info";
  }
  return {};
}

/// GitLab shows nothing else of a finding: the way out goes along.
std::string description_of(const diag::Diagnostic& d) {
  return d.help.empty() ? d.message : d.message + "; " + d.help;
}

}  // namespace

std::string print_gitlab(const LintView& view, const Screen&) {
  Places places(view.workspace.sources);
  Fingerprints fingerprints;
  std::string out = "[";
  std::string_view separator = "\n  ";
  for (const diag::Diagnostic& d : view.diagnostics) {
    const text::Source& source = places.source(d.span);
    const LineRange lines = lines_of(places, d.span);
    const Json finding{{"description", description_of(d)},
                       {"check_name", d.rule},
                       {"fingerprint", fingerprints.of(d, source)},
                       {"severity", severity_of(d.severity)},
                       {"location",
                        {{"path", repository_path(view, source)},
                         {"lines", {{"begin", lines.first}, {"end", lines.last}}}}}};
    out += separator;
    out += json_text(finding);
    separator = ",\n  ";
  }
  return out + (view.diagnostics.empty() ? "]\n" : "\n]\n");
}

}  // namespace okr::report
