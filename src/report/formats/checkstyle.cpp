// SPDX-License-Identifier: MIT
// The XML of Checkstyle, which Jenkins, reviewdog and many others read. Only files with findings
// are named.
#include "../places.h"
#include "../xml.h"
#include "formats.h"
#include "repository_path.h"

#include <fmt/format.h>

namespace okr::report {
namespace {

std::string with_help(const diag::Diagnostic& d) {
  return d.help.empty() ? d.message : d.message + '\n' + d.help;
}

std::string error(const diag::Diagnostic& d, Places& places) {
  const text::Position start = places.start(d.span);
  return fmt::format(
      "    <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" source=\"okr.{}\"/>\n",
      start.line, start.column, diag::name_of(d.severity), xml_attribute(with_help(d)),
      xml_attribute(d.rule));
}

}  // namespace

std::string print_checkstyle(const LintView& view, const Screen&) {
  Places places(view.workspace.sources);
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
  const diag::Diagnostic* previous = nullptr;
  for (const diag::Diagnostic& d : view.diagnostics) {
    if (previous == nullptr || previous->span.file != d.span.file) {
      if (previous != nullptr) out += "  </file>\n";
      out += fmt::format("  <file name=\"{}\">\n",
                         xml_attribute(repository_path(view, places.source(d.span))));
    }
    out += error(d, places);
    previous = &d;
  }
  return out + (previous == nullptr ? "</checkstyle>\n" : "  </file>\n</checkstyle>\n");
}

}  // namespace okr::report
