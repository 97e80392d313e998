// SPDX-License-Identifier: MIT
#include "formats/formats.h"

#include <okr/report/lint_format.h>

#include <algorithm>

namespace okr::report {
namespace {

using Reader = LintFormat::Reader;

constexpr LintFormat formats[] = {
    {"pretty", Reader::people,
     "for people: the words in the file, what is wrong with them, what to write", print_pretty},
    {"concise", Reader::people, "one finding a line: path:line:column: severity: message [rule]",
     print_concise},
    {"github", Reader::machine,
     "annotations of GitHub Actions, and all findings in the step's summary", print_github},
    {"gitlab", Reader::machine, "a Code Quality report for GitLab's merge requests", print_gitlab},
    {"markdown", Reader::machine, "for a comment on a pull request or merge request",
     print_markdown},
    {"json", Reader::machine, "one object with all findings and a summary, as okr.lint/1 says",
     print_json},
    {"jsonl", Reader::machine, "one object a line for each finding, as in json", print_jsonl},
    {"sarif", Reader::machine, "SARIF 2.1.0, as GitHub's code scanning reads it", print_sarif},
    {"junit", Reader::machine, "JUnit's XML: each file is a test, and a clean one passes",
     print_junit},
    {"checkstyle", Reader::machine, "Checkstyle's XML, for Jenkins and others", print_checkstyle},
    {"rdjson", Reader::machine, "reviewdog's diagnostic format, one document", print_rdjson},
    {"rdjsonl", Reader::machine, "the same, one finding a line", print_rdjsonl},
};

}  // namespace

std::span<const LintFormat> lint_formats() {
  return formats;
}

const LintFormat* find_lint_format(std::string_view name) {
  const auto* const end = formats + std::size(formats);
  const auto* const found =
      std::find_if(formats, end, [&](const LintFormat& format) { return format.name == name; });
  return found == end ? nullptr : found;
}

}  // namespace okr::report
