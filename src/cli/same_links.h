// SPDX-License-Identifier: MIT
// Whether what was written before something was added still leads where it led.
#pragma once

#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <optional>

namespace okr::cli {

/// The first reference of `before` that means another thing in `after`, where more stands behind
/// what was there: "northwind/loved" may have meant the year's objective, and mean a new one now.
std::optional<Error> other_links(const model::Workspace& before, const model::Workspace& after);

}  // namespace okr::cli
