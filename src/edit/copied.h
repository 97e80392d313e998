// SPDX-License-Identifier: MIT
// What stands in a file as contents to write once more somewhere else.
#pragma once

#include <okr/edit/intent.h>
#include <okr/yaml/tree.h>

#include <optional>

namespace okr::edit {

/// Texts are on one line then, as they are loaded.
Content copied(const yaml::Value& value);

/// The node with exactly this place; of nested ones the outermost.
std::optional<yaml::Value> written_at(const yaml::Tree& tree, text::Span place);

}  // namespace okr::edit
