// SPDX-License-Identifier: MIT
// Where in the workspace as it is something is shown that was otherwise before.
#pragma once

#include <okr/model/workspace.h>

#include <optional>
#include <string_view>

namespace okr::compare {

/// Where the field of its own is written; nothing where the title or nothing says it.
std::optional<text::Span> place_of(const model::Objective& objective, std::string_view field);
std::optional<text::Span> place_of(const model::KeyResult& key_result, std::string_view field);

/// Where the objective `was`, which was in the file of that path, would be looked for: at the
/// period of an objective in that file, of its team, or of any; else at the top of okr.yaml.
text::Span place_without(const model::Workspace& now, std::string_view path,
                         const model::Objective& was);

}  // namespace okr::compare
