// SPDX-License-Identifier: MIT
// One message per cause: which rule's finding makes another's superfluous.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/model/workspace.h>

#include <vector>

namespace okr::lint {

/// Takes away each general finding where the more specific one stands about the same thing.
void silence_general(const model::Workspace& workspace, std::vector<diag::Diagnostic>& findings);

}  // namespace okr::lint
