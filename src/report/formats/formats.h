// SPDX-License-Identifier: MIT
// What each format's file offers the table of formats.
#pragma once

#include <okr/report/lint_format.h>

namespace okr::report {

std::string print_pretty(const LintView& view, const Screen& screen);
std::string print_concise(const LintView& view, const Screen& screen);
std::string print_json(const LintView& view, const Screen& screen);
std::string print_jsonl(const LintView& view, const Screen& screen);
std::string print_github(const LintView& view, const Screen& screen);
std::string print_gitlab(const LintView& view, const Screen& screen);
std::string print_markdown(const LintView& view, const Screen& screen);
std::string print_sarif(const LintView& view, const Screen& screen);
std::string print_junit(const LintView& view, const Screen& screen);
std::string print_checkstyle(const LintView& view, const Screen& screen);
std::string print_rdjson(const LintView& view, const Screen& screen);
std::string print_rdjsonl(const LintView& view, const Screen& screen);

}  // namespace okr::report
