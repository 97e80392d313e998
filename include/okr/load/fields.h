// SPDX-License-Identifier: MIT
// Every key that okr's files may hold, as rows: reading, "did you mean", the manual page and the
// JSON Schema all go by them.
#pragma once

#include <okr/model/okr.h>

#include <span>
#include <string_view>
#include <vector>

namespace okr::load {

/// What a mapping describes.
enum class Entity : unsigned char {
  okr_yaml,  ///< the whole of okr.yaml
  checkin_policy,
  team,
  person,
  period,
  lint,
  lint_override,
  words,
  okr_file,  ///< the whole of an OKR file
  objective,
  alignment,
  key_result,
  milestone,
  checkpoint,
  checkin,
  change,
  review,
  kpi,
  project,
  rice,
  task
};

/// What a key's value may be.
enum class Shape : unsigned char {
  version,       ///< the number 1
  text,          ///< text on one line
  texts,         ///< a text or a list of them
  id,            ///< the name that the thing has from here on
  name,          ///< the id of a team, person, KPI or the name of a period
  names,         ///< one or a list of them
  reference,     ///< [period/]team/objective[/key-result]
  references,    ///< a list of them, or one
  alignments,    ///< a reference or an alignment, or a list of both
  date,          ///< YYYY-MM-DD
  number,        ///< not negative unless the field says so
  whole_number,  ///< 0 or more
  percent,       ///< 80% or 80
  confidence,    ///< N or N/10
  quantity,      ///< a number with its unit
  flag,          ///< true or false
  choice,        ///< one of Field::choices
  text_map,      ///< names with texts
  rule_map,      ///< rules with a severity or with options
  entity,        ///< one mapping of Field::entity
  entities,      ///< a list of such mappings
  lines,         ///< a list of texts or such mappings: a sentence or a check-in line is enough
  entity_map     ///< ids with such mappings
};

struct Field {
  std::string_view key;
  Shape shape = Shape::text;
  std::string_view description;  ///< one line, no full stop
  std::string_view example;      ///< as it stands in a file, without its indentation
  bool required = false;
  Entity entity = Entity::objective;               ///< of the shapes that hold entities
  std::span<const std::string_view> choices = {};  ///< of Shape::choice
};

/// The fields of an entity, in the order in which people write them.
std::vector<Field> fields_of(Entity entity);
std::span<const Entity> all_entities();
/// Keys that okr tells of, and leaves unread: they follow from the check-ins.
std::span<const std::string_view> derived_keys(Entity entity);
/// With its article: "a key result".
std::string_view name_of(Entity entity);
/// What the value must be, for messages and manual: "a list of ids".
std::string_view name_of(Shape shape);

/// What a choice is written as: "carry_over", "active", "metric".
std::string_view word_of(model::Decision decision);
std::string_view word_of(model::ProjectStatus status);
std::string_view word_of(model::Kind kind);

}  // namespace okr::load
