// SPDX-License-Identifier: MIT
#include "meaning.h"

#include <algorithm>

namespace okr::lsp {
namespace {

using load::Entity;
using load::Field;
using load::Shape;
using Ids = Meaning::Ids;

Ids ids_of(Entity entity) {
  if (entity == Entity::team) return Ids::teams;
  if (entity == Entity::person) return Ids::people;
  return entity == Entity::period ? Ids::periods : Ids::none;
}

Meaning value_of(Entity holder, const Field& field) {
  Meaning out;
  out.field = field;
  out.holder = holder;
  if (field.shape == Shape::entity || field.shape == Shape::alignments) out.entity = field.entity;
  if (field.shape == Shape::entity_map) out.ids = ids_of(field.entity);
  out.has_rules = field.shape == Shape::rule_map;
  return out;
}

Meaning below_key(const Meaning& above, std::string_view key) {
  Meaning out;
  if (above.entity) {
    const auto field = field_called(*above.entity, key);
    return field ? value_of(*above.entity, *field) : out;
  }
  if (above.ids != Ids::none) {
    out.entity = above.field->entity;
  } else if (above.has_rules) {
    out.rule = lint::find_rule(key);
  } else if (above.rule != nullptr) {
    out.rule = key == "severity" ? above.rule : nullptr;
    out.is_severity = out.rule != nullptr;
  }
  return out;
}

Meaning below_list(const Meaning& above) {
  Meaning out;
  if (!above.field || above.is_item) return out;
  const Shape shape = above.field->shape;
  const bool has_entities =
      shape == Shape::entities || shape == Shape::lines || shape == Shape::alignments;
  const bool has_words =
      shape == Shape::names || shape == Shape::references || shape == Shape::texts;
  if (!has_entities && !has_words) return out;
  out.field = above.field;
  out.holder = above.holder;
  out.is_item = true;
  if (has_entities) out.entity = above.field->entity;
  return out;
}

}  // namespace

std::string_view slice(std::string_view text, Stretch stretch) {
  return text.substr(stretch.begin, stretch.end - stretch.begin);
}

std::optional<Field> field_called(Entity entity, std::string_view key) {
  for (const Field& field : load::fields_of(entity)) {
    if (field.key == key) return field;
  }
  return std::nullopt;
}

Meaning meaning_of(std::string_view text, const Lines& lines, std::uint32_t slot, FileKind file) {
  Meaning meaning;
  meaning.entity = file == FileKind::okr_yaml ? Entity::okr_yaml : Entity::okr_file;
  for (const std::uint32_t step : path_to(lines, slot)) {
    const Slot& next = lines.slots[step];
    meaning = next.kind == Slot::Kind::key ? below_key(meaning, slice(text, next.key))
                                           : below_list(meaning);
  }
  return meaning;
}

Names named_by(Entity holder, const Field& field) {
  if (field.shape != Shape::name && field.shape != Shape::names) return Names::none;
  constexpr std::string_view people[] = {"person", "owner", "lead", "members", "by"};
  if (std::find(std::begin(people), std::end(people), field.key) != std::end(people))
    return Names::person;
  if (field.key == "kpi" || field.key == "guardrails") return Names::kpi;
  if (field.key == "period" || field.key == "until") return Names::period;
  const bool is_team = field.key == "team" || (holder == Entity::team && field.key == "parent");
  return is_team ? Names::team : Names::none;
}

}  // namespace okr::lsp
