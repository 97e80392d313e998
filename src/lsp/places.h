// SPDX-License-Identifier: MIT
// Where things are written.
#pragma once

#include "named_at.h"

#include <okr/model/find.h>
#include <okr/model/workspace.h>
#include <okr/text/span.h>

namespace okr::lsp {

/// Its title, else its id, else where it begins.
text::Span place_of(const model::Workspace& workspace, const model::Found& found);
/// All of it.
text::Span entry_of(const model::Workspace& workspace, const model::Found& found);

/// What the reference, which is found, leads to.
model::Found found_by(const model::Reference& reference);

/// A team's or person's.
bool is_name(const edit::Named& named);

}  // namespace okr::lsp
