// SPDX-License-Identifier: MIT
#include "entry.h"

#include <okr/edit/drop.h>

namespace okr::edit {
namespace {

template <class T>
std::vector<Intent> dropped(const T& thing, load::Entity entity, model::Date date) {
  std::vector<Intent> out;
  if (!thing.id_written) out.push_back(written_id(thing.span, thing.id, entity));
  out.emplace_back(
      SetField{thing.span, "dropped", text_of(model::to_string(date)), keys_of(entity)});
  return out;
}

template <class T>
std::vector<Intent> dropped(const T& thing, load::Entity entity, model::Date date,
                            const std::string& reason) {
  std::vector<Intent> out = dropped(thing, entity, date);
  out.emplace_back(SetField{thing.span, "reason", text_of(reason), keys_of(entity)});
  return out;
}

}  // namespace

std::vector<Intent> drop(const model::Workspace& workspace, const model::Found& thing,
                         model::Date date, const std::string& reason) {
  const model::Objective& objective = workspace.objectives[*thing.objective];
  if (!thing.key_result) return dropped(objective, load::Entity::objective, date, reason);
  const model::KeyResult& key_result = objective.key_results[*thing.key_result];
  if (!thing.milestone) return dropped(key_result, load::Entity::key_result, date, reason);
  return dropped(key_result.milestones[*thing.milestone], load::Entity::milestone, date);
}

}  // namespace okr::edit
