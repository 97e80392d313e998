// SPDX-License-Identifier: MIT
// Pieces of Markdown that hold texts from files.
#pragma once

#include <string>
#include <string_view>

namespace okr::lsp {

/// Text for the inside of a line, on one line.
std::string inline_text(std::string_view text);
/// As code inside a line.
std::string inline_code(std::string_view text);
/// A block of code, in a fence that nothing in it closes; ends with a line break.
std::string code_block(std::string_view text, std::string_view language);

}  // namespace okr::lsp
