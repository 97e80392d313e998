// SPDX-License-Identifier: MIT
// Teams, people and things as rename knows them.
#pragma once

#include "meaning.h"

#include <okr/edit/rename.h>
#include <okr/model/find.h>
#include <okr/model/workspace.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace okr::lsp {

/// A team's or person's.
bool is_name(const edit::Named& named);

/// Whether a reference's first part is its period.
bool is_period(const model::Config& config, std::string_view part);

model::Found objective_number(std::uint32_t objective);
model::Found key_result_number(std::uint32_t objective, std::uint32_t key_result);
model::Found kpi_number(std::uint32_t kpi);
model::Found project_number(std::uint32_t project);

/// The thing as rename knows it.
edit::Named named_of(const model::Workspace& workspace, const model::Found& found);
std::optional<edit::Named> team_named(const model::Workspace& workspace, std::string_view id);
std::optional<edit::Named> person_named(const model::Workspace& workspace, std::string_view id);
/// What the key of such a value names.
std::optional<edit::Named> name_of_kind(const model::Workspace& workspace, Names names,
                                        std::string_view id);

}  // namespace okr::lsp
