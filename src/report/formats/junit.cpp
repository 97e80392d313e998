// SPDX-License-Identifier: MIT
// JUnit's XML, which every CI shows as tests: each file is a test, and one without findings passes.
// A warning is a failure too: nobody opens a test that passed. What is only information goes with
// the test's output. A test has one <failure> with all its findings, as some read but the first.
#include "../places.h"
#include "../summary.h"
#include "../xml.h"
#include "formats.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace okr::report {
namespace {

using Findings = std::vector<const diag::Diagnostic*>;

struct Case {
  const text::Source& source;
  Findings failures = {};
  Findings infos = {};
};

/// One a file that was asked about or that has a finding, in their order.
std::vector<Case> cases_of(const LintView& view) {
  const std::vector<text::Source>& sources = view.workspace.sources;
  std::vector<bool> is_case = view.reported;
  is_case.resize(sources.size(), view.reported.empty());
  for (const diag::Diagnostic& d : view.diagnostics) is_case[d.span.file] = true;
  std::vector<Case> out;
  std::vector<std::size_t> case_of(sources.size(), 0);
  for (std::size_t file = 0; file < sources.size(); ++file) {
    case_of[file] = out.size();
    if (is_case[file]) out.push_back({.source = sources[file]});
  }
  for (const diag::Diagnostic& d : view.diagnostics) {
    Case& of_file = out[case_of[d.span.file]];
    (d.severity == diag::Severity::info ? of_file.infos : of_file.failures).push_back(&d);
  }
  return out;
}

std::string indented(std::string_view lines) {
  std::string out;
  while (!lines.empty()) {
    const std::size_t size = lines.find('\n');
    const std::string_view line = lines.substr(0, size);
    if (!line.empty()) out += "  ";
    out += line;
    out += '\n';
    lines.remove_prefix(size == std::string_view::npos ? lines.size() : size + 1);
  }
  return out;
}

std::string told(const Findings& findings, Places& places) {
  std::string out;
  for (const diag::Diagnostic* d : findings) {
    const text::Position start = places.start(d->span);
    out +=
        fmt::format("{}:{}:{}: {}: {} [{}]\n", text::escape_controls(places.source(d->span).path),
                    start.line, start.column, diag::name_of(d->severity), d->message, d->rule);
    out += indented(d->help);
  }
  if (out.ends_with('\n')) out.pop_back();
  return out;
}

/// The words of a finding that is alone; of several how many there are.
std::string message_of(const Findings& findings, std::size_t errors) {
  if (findings.size() == 1) return findings.front()->message;
  const std::size_t warnings = findings.size() - errors;
  if (errors == 0) return counted(warnings, "warning");
  return counted(errors, "error") + (warnings == 0 ? "" : ", " + counted(warnings, "warning"));
}

std::string failure(const Findings& findings, Places& places) {
  const auto errors = static_cast<std::size_t>(std::count_if(
      findings.begin(), findings.end(),
      [](const diag::Diagnostic* d) { return d->severity == diag::Severity::error; }));
  return fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
                     errors > 0 ? "error" : "warning", xml_attribute(message_of(findings, errors)),
                     xml_text(told(findings, places)));
}

std::string printed(const Case& one, Places& places) {
  const std::string path = xml_attribute(one.source.path);
  std::string out = fmt::format(
      "  <testsuite name=\"{0}\" tests=\"1\" failures=\"{1}\" errors=\"0\" skipped=\"0\" "
      "time=\"0\">\n"
      "    <testcase classname=\"okr lint\" name=\"{0}\" file=\"{0}\" time=\"0\"",
      path, one.failures.empty() ? 0 : 1);
  if (one.failures.empty() && one.infos.empty()) return out + "/>\n  </testsuite>\n";
  out += ">\n";
  if (!one.failures.empty()) out += failure(one.failures, places);
  if (!one.infos.empty()) {
    out += fmt::format("      <system-out>{}</system-out>\n", xml_text(told(one.infos, places)));
  }
  return out + "    </testcase>\n  </testsuite>\n";
}

}  // namespace

std::string print_junit(const LintView& view, const Screen&) {
  Places places(view.workspace.sources);
  const std::vector<Case> cases = cases_of(view);
  const auto failures = std::count_if(cases.begin(), cases.end(),
                                      [](const Case& one) { return !one.failures.empty(); });
  std::string out = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"okr lint\" tests=\"{}\" "
      "failures=\"{}\" errors=\"0\" skipped=\"0\" time=\"0\">\n",
      cases.size(), failures);
  for (const Case& one : cases) out += printed(one, places);
  return out + "</testsuites>\n";
}

}  // namespace okr::report
