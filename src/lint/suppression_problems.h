// SPDX-License-Identifier: MIT
// What can be wrong with a comment that allows something, as bad-suppression findings.
#pragma once

#include "suppression_comment.h"

#include <okr/diag/diagnostic.h>
#include <okr/text/source.h>
#include <okr/yaml/tree.h>

#include <string>
#include <vector>

namespace okr::lint {

diag::Diagnostic unreadable_suppression(text::Span comment, std::string why);
diag::Diagnostic misplaced_suppression(const SuppressionComment& comment);
diag::Diagnostic unknown_rule_in_suppression(const model::Word& rule);
diag::Diagnostic forbidden_rule_in_suppression(const model::Word& rule);
diag::Diagnostic suppression_without_reason(const SuppressionComment& comment);
diag::Diagnostic expired_suppression(const SuppressionComment& comment);

/// `unused` are those of `parsed.rules` that nothing was found for, by number and ascending. The
/// fix takes them out, and with the last one the comment.
diag::Diagnostic unused_suppression(const text::Source& source, const yaml::Comment& written,
                                    const SuppressionComment& parsed,
                                    const std::vector<std::size_t>& unused);

}  // namespace okr::lint
