// SPDX-License-Identifier: MIT
// What references mean before and after a change. Writes nothing.
#pragma once

#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <cstdint>
#include <optional>

namespace okr::edit {

/// Why the change that makes `after` of `before` must not be written: a reference would mean
/// another thing then, or an objective or key result would be lost. References of objective
/// `realigned` are meant to change.
std::optional<Error> links_astray(const model::Workspace& before, const model::Workspace& after,
                                  std::optional<std::uint32_t> realigned = std::nullopt);

}  // namespace okr::edit
