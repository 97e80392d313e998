// SPDX-License-Identifier: MIT
// How each field is re-planned: checked, and said in the sentence and the field alike.
#pragma once

#include "reworded_figure.h"

#include <okr/edit/replan.h>

#include <string_view>

namespace okr::edit {

/// What is re-planned: an objective, or one of its key results.
struct Replanned {
  const model::Workspace& workspace;
  std::uint32_t objective_index = 0;
  const model::Objective& objective;
  const model::KeyResult* key_result = nullptr;
};

Result<FieldChange> plan_figure(const Replanned& thing, Slot slot, std::string_view value);
Result<FieldChange> plan_direction(const Replanned& thing, std::string_view value);
Result<FieldChange> plan_due(const Replanned& thing, std::string_view value);
Result<FieldChange> plan_weight(const Replanned& thing, std::string_view value);
Result<FieldChange> plan_commitment(const Replanned& thing, std::string_view value);
Result<FieldChange> plan_owner(const Replanned& thing, std::string_view value);
Result<FieldChange> plan_aligned_to(const Replanned& thing, std::string_view value,
                                    model::Date as_of);

/// A field that is written or taken away, whatever the sentence says.
FieldChange set_field(std::string_view field, std::string from, std::string to,
                      std::optional<Content> value);
FieldChange says_so_already(std::string_view field, std::string value);
/// How a list of `before` becomes one of `after`, where some stay in their order and new ones
/// follow.
std::optional<FieldChange::ByItem> by_item(const std::vector<std::string>& before,
                                           const std::vector<std::string>& after);
/// What a sentence that okr cannot reword is refused with.
Error by_hand(const Replanned& thing, std::string_view field, std::string_view value);
/// The parts of "a, b", without blanks.
std::vector<std::string> parts_of(std::string_view list);
bool is_none(std::string_view value);

}  // namespace okr::edit
