// SPDX-License-Identifier: MIT
// What load's row of a key says, for an editor.
#pragma once

#include <okr/load/fields.h>

#include <string>

namespace okr::lsp {

/// "a list of references; required"
std::string field_detail(const load::Field& field);
/// Markdown: what the key is for, its choices and an example.
std::string field_words(const load::Field& field);

}  // namespace okr::lsp
