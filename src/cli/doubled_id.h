// SPDX-License-Identifier: MIT
// Ids that are given twice: to read, the first one counts; to write, nobody knows which is meant.
#pragma once

#include <okr/model/find.h>
#include <okr/text/result.h>

#include <optional>

namespace okr::cli {

/// Names both places where another one has the whole reference of `thing` too.
std::optional<Error> doubled_id(const model::Workspace& workspace, const model::Found& thing);

}  // namespace okr::cli
