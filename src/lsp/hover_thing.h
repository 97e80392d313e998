// SPDX-License-Identifier: MIT
// What a team, a person or a thing is, as Markdown.
#pragma once

#include "named_at.h"

#include <string>

namespace okr::lsp {

/// Title, reference, where it stands: a few lines.
std::string card(const Snapshot& snapshot, const model::Found& found);
/// The same of a team or a person.
std::string card(const Snapshot& snapshot, const edit::Named& name);
/// The card of an objective or key result, and how its number came to be.
std::string page(const Snapshot& snapshot, const model::Found& found);

}  // namespace okr::lsp
