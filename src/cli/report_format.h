// SPDX-License-Identifier: MIT
// The formats of okr report: by name, or by the ending of the file that -o names.
#pragma once

#include "seal.h"

#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

enum class ReportFormat : unsigned char { text, markdown, html, json, csv };

/// The choices of --format.
inline constexpr std::string_view report_formats = "text|markdown|html|json|csv";

/// What is typed behind --format, empty where nothing is, then counts before the ending of
/// `output`, what is typed behind -o; without either it is text. Fails where that ending says
/// nothing.
Result<ReportFormat> report_format(std::string_view format, std::string_view output);

/// Says to okr, and to no reader, that a Markdown file is a report.
inline constexpr std::string_view markdown_mark = "<!-- okr report -->\n\n";

/// How each file of that format begins that holds a report such as `report`: as far as it does not
/// depend on what is reported. What begins otherwise was not written by okr report.
std::string report_begins(ReportFormat format, std::string_view report);

/// How a report ends that people may write in: of those for programs nothing.
std::optional<Seal> report_seal(ReportFormat format);

}  // namespace okr::cli
