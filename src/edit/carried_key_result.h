// SPDX-License-Identifier: MIT
// One key result of a period that is over, as the next period's draft.
#pragma once

#include <okr/edit/carry.h>
#include <okr/yaml/tree.h>

#include <optional>
#include <vector>

namespace okr::edit {

/// Why it stays behind; nothing where it goes on.
std::optional<LeftKeyResult::Why> stays(const CarryRequest& request, model::KeyResultIndex index,
                                        model::Decision decision);

struct KeyResultDraft {
  CarriedKeyResult told;
  std::vector<Field> fields;
};

/// `node` is where it is written; its new id is `id`.
KeyResultDraft draft_of(const CarryRequest& request, model::KeyResultIndex index,
                        const yaml::Value& node, const std::string& id);

}  // namespace okr::edit
