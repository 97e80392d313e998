// SPDX-License-Identifier: MIT
#include "entities.h"

#include <okr/load/fields.h>

#include <array>

namespace okr::load {
namespace {

constexpr std::array<Entity, 21> entities = {
    Entity::okr_yaml,      Entity::checkin_policy, Entity::team,
    Entity::person,        Entity::period,         Entity::lint,
    Entity::lint_override, Entity::words,          Entity::okr_file,
    Entity::objective,     Entity::alignment,      Entity::key_result,
    Entity::milestone,     Entity::checkpoint,     Entity::checkin,
    Entity::change,        Entity::review,         Entity::kpi,
    Entity::project,       Entity::rice,           Entity::task};

constexpr std::array<std::string_view, 3> derived = {"current", "progress", "updated"};

}  // namespace

std::span<const std::string_view> derived_keys(Entity entity) {
  const bool has_some = entity == Entity::objective || entity == Entity::key_result ||
                        entity == Entity::kpi || entity == Entity::project;
  return has_some ? derived : std::span<const std::string_view>();
}

std::span<const Entity> all_entities() {
  return entities;
}

std::vector<Field> fields_of(Entity entity) {
  switch (entity) {
    case Entity::okr_yaml:
      return okr_yaml_fields();
    case Entity::checkin_policy:
      return checkin_policy_fields();
    case Entity::team:
      return team_fields();
    case Entity::person:
      return person_fields();
    case Entity::period:
      return period_fields();
    case Entity::lint:
      return lint_fields();
    case Entity::lint_override:
      return lint_override_fields();
    case Entity::words:
      return words_fields();
    case Entity::okr_file:
      return okr_file_fields();
    case Entity::objective:
      return objective_fields();
    case Entity::alignment:
      return alignment_fields();
    case Entity::key_result:
      return key_result_fields();
    case Entity::milestone:
      return milestone_fields();
    case Entity::checkpoint:
      return checkpoint_fields();
    case Entity::checkin:
      return checkin_fields();
    case Entity::change:
      return change_fields();
    case Entity::review:
      return review_fields();
    case Entity::kpi:
      return kpi_fields();
    case Entity::project:
      return project_fields();
    case Entity::rice:
      return rice_fields();
    case Entity::task:
      return task_fields();
  }
  return {};
}

std::string_view name_of(Entity entity) {
  switch (entity) {
    case Entity::okr_yaml:
      return "okr.yaml";
    case Entity::checkin_policy:
      return "'checkin'";
    case Entity::team:
      return "a team";
    case Entity::person:
      return "a person";
    case Entity::period:
      return "a period";
    case Entity::lint:
      return "'lint'";
    case Entity::lint_override:
      return "an override";
    case Entity::words:
      return "'words'";
    case Entity::okr_file:
      return "an OKR file";
    case Entity::objective:
      return "an objective";
    case Entity::alignment:
      return "an alignment";
    case Entity::key_result:
      return "a key result";
    case Entity::milestone:
      return "a milestone";
    case Entity::checkpoint:
      return "a checkpoint";
    case Entity::checkin:
      return "a check-in";
    case Entity::change:
      return "a change";
    case Entity::review:
      return "a review";
    case Entity::kpi:
      return "a KPI";
    case Entity::project:
      return "a project";
    case Entity::rice:
      return "'rice'";
    case Entity::task:
      return "a task";
  }
  return "";
}

std::string_view name_of(Shape shape) {
  switch (shape) {
    case Shape::version:
      return "1";
    case Shape::text:
      return "text";
    case Shape::texts:
      return "a text or a list of texts";
    case Shape::id:
      return "an id";
    case Shape::name:
      return "a name";
    case Shape::names:
      return "a name or a list of names";
    case Shape::reference:
      return "a reference";
    case Shape::references:
      return "a list of references";
    case Shape::alignments:
      return "a reference or a list of references";
    case Shape::date:
      return "a day";
    case Shape::number:
      return "a number";
    case Shape::whole_number:
      return "a whole number";
    case Shape::percent:
      return "a percentage";
    case Shape::confidence:
      return "a number from 0 to 10";
    case Shape::quantity:
      return "a number with its unit";
    case Shape::flag:
      return "true or false";
    case Shape::choice:
      return "a word";
    case Shape::text_map:
      return "names with texts";
    case Shape::rule_map:
      return "rules with a severity or settings";
    case Shape::entity:
      return "keys with values";
    case Shape::entities:
    case Shape::lines:
      return "a list";
    case Shape::entity_map:
      return "ids with keys and values";
  }
  return "";
}

}  // namespace okr::load
