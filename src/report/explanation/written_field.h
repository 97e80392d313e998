// SPDX-License-Identifier: MIT
// Where a key result writes a field: the model keeps no place of what could not be read.
#pragma once

#include <okr/model/workspace.h>

#include <optional>
#include <string_view>

namespace okr::report {

/// The field's name in the key result's entry, readable or not; nothing where it is not written.
std::optional<text::Span> field_in(const model::Workspace& workspace, const model::KeyResult& kr,
                                   std::string_view name);

}  // namespace okr::report
