// SPDX-License-Identifier: MIT
// How a rule words what it found: a finding with its place, names and counts that read well.
#pragma once

#include <okr/lint/rule.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace okr::lint {

diag::Diagnostic finding(const Rule& rule, text::Span span, std::string message, std::string help);

/// The title in quotes, cut to what a line can bear; "(untitled)" where there is none.
std::string called(const model::Objective& objective);
std::string called(const model::KeyResult& key_result);
std::string called(std::string_view title);

/// "1 objective", "3 objectives".
std::string counted(std::size_t n, std::string_view thing);

/// The number as people write it, without a trailing ".0".
std::string written(double value, std::string_view unit = {});

/// Where a node is shown: its title, or its first byte where the title is missing.
text::Span place_of(const model::Objective& objective);
text::Span place_of(const model::KeyResult& key_result);
text::Span place_of(const model::Kpi& kpi);
text::Span place_of(const model::Project& project);

}  // namespace okr::lint
