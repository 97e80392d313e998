// SPDX-License-Identifier: MIT
// Which objective, key result, KPI or project a place in a file belongs to.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/model/workspace.h>

#include <cstdint>
#include <optional>

namespace okr::lint {

/// The innermost thing around a place; all absent where it stands outside of every one.
struct Entity {
  std::optional<std::uint32_t> objective;
  std::optional<std::uint32_t> key_result;  ///< of that objective
  std::optional<std::uint32_t> kpi;
  std::optional<std::uint32_t> project;
  friend auto operator<=>(const Entity&, const Entity&) = default;
};

/// By binary search: the workspace holds things in order of file, then place.
Entity entity_at(const model::Workspace& workspace, text::Span span);

bool is_in_checkin(const model::Workspace& workspace, text::Span span);

/// Fills in ref, team and owners of a finding from what stands around its span.
void attach_entity(const model::Workspace& workspace, diag::Diagnostic& finding);

}  // namespace okr::lint
