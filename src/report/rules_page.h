// SPDX-License-Identifier: MIT
// The forms in which rules are shown, and what they share.
#pragma once

#include <okr/report/rules_page.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

std::string rules_json(std::span<const lint::Rule* const> rules);

std::string rules_list_markdown();
std::string rule_page_markdown(const lint::Rule& rule);

std::string rules_list_text(const Screen& screen);
std::string rule_page_text(const lint::Rule& rule, const Screen& screen);

/// "error", "warning", "info", "off".
std::string_view severity_name(std::optional<diag::Severity> severity);

/// Lines without their line feeds; control characters as visible escapes.
std::vector<std::string> lines_of(std::string_view example);

/// The rules of one group; the table has them side by side.
std::vector<const lint::Rule*> rules_of(lint::Group group);
/// Groups that have rules, in the table's order.
std::vector<lint::Group> groups();

/// How a user allows what the rule finds.
std::string allowing_comment(const lint::Rule& rule);

}  // namespace okr::report
