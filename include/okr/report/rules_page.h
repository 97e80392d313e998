// SPDX-License-Identifier: MIT
// The rules as text, all from their rows: the list, one rule's page, and the manual okr-rules(7).
#pragma once

#include <okr/lint/rule.h>
#include <okr/report/lint_format.h>

#include <string>
#include <string_view>

namespace okr::report {

enum class RulesFormat : unsigned char { text, json, markdown };

std::string rules_list(RulesFormat format, const Screen& screen);
std::string rule_page(const lint::Rule& rule, RulesFormat format, const Screen& screen);
/// man/okr-rules.7, whole, in mdoc.
std::string rules_manual();

}  // namespace okr::report
