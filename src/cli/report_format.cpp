// SPDX-License-Identifier: MIT
#include "report_format.h"

#include "output_place.h"
#include "paths.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::cli {
namespace {

struct Named {
  std::string_view name;
  ReportFormat format;
};

constexpr auto by_name = std::to_array<Named>({{"text", ReportFormat::text},
                                               {"markdown", ReportFormat::markdown},
                                               {"html", ReportFormat::html},
                                               {"json", ReportFormat::json},
                                               {"csv", ReportFormat::csv}});

constexpr auto by_ending = std::to_array<Named>({{".txt", ReportFormat::text},
                                                 {".md", ReportFormat::markdown},
                                                 {".markdown", ReportFormat::markdown},
                                                 {".html", ReportFormat::html},
                                                 {".htm", ReportFormat::html},
                                                 {".json", ReportFormat::json},
                                                 {".csv", ReportFormat::csv}});

/// The report up to where `mark` ends; its first line where it has none.
std::string up_to(std::string_view report, std::string_view mark) {
  const std::size_t at = report.find(mark);
  if (at != std::string_view::npos) return std::string(report.substr(0, at + mark.size()));
  return std::string(report.substr(0, report.find('\n')));
}

}  // namespace

Result<ReportFormat> report_format(std::string_view format, std::string_view output) {
  for (const Named& named : by_name) {
    if (named.name == format) return named.format;
  }
  if (is_to_stdout(output)) return ReportFormat::text;
  const std::string name = text::to_lower(name_of_path(output));
  const auto found = std::find_if(by_ending.begin(), by_ending.end(),
                                  [&](const Named& named) { return name.ends_with(named.name); });
  if (found != by_ending.end()) return found->format;
  return Error{
      fmt::format("-o: the ending of '{}' says no format; let it end in .txt, .md, .html, .json or "
                  ".csv, or name one with --format",
                  output)};
}

std::string report_begins(ReportFormat format, std::string_view report) {
  switch (format) {
    case ReportFormat::html:
      return up_to(report, "content=\"okr ");
    case ReportFormat::json:
      return up_to(report, "\"okr.report/");
    case ReportFormat::markdown:
    case ReportFormat::csv:
      return up_to(report, "\n");
    case ReportFormat::text:  // with its title, which changes when the period ends
      return {};
  }
  return {};
}

std::optional<Seal> report_seal(ReportFormat format) {
  switch (format) {
    case ReportFormat::text:
      return Seal{.before = "\nMade by okr report, checksum ", .after = ""};
    case ReportFormat::markdown:
    case ReportFormat::html:
      return Seal{.before = "\n<!-- okr report, checksum ", .after = " -->"};
    case ReportFormat::json:
    case ReportFormat::csv:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace okr::cli
