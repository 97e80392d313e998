// SPDX-License-Identifier: MIT
// What rules that read sentences have in common.
#pragma once

#include <okr/lint/rule.h>

#include <string>
#include <string_view>

namespace okr::lint {

diag::Confidence confidence_of(prose::Certainty certainty);

/// A sentence for a message: its start, where it is long.
std::string quoted(std::string_view sentence);

/// The words of the title at `range`.
std::string words_at(const model::Text& title, prose::Range range);

/// The sentence as the ear has it: capitals, spaces and a last full stop make no difference.
std::string spoken(std::string_view sentence);

/// The place of the whole title, without quotes around it.
text::Span words_of(const model::Text& title);

/// The fix that puts `replacement` for bytes `range` of the title in the file; the replacement
/// holds blanks: ___.
diag::Fix blank_to_fill(const model::Text& title, prose::Range range, std::string replacement,
                        std::string message);

}  // namespace okr::lint
