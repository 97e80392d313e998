// SPDX-License-Identifier: MIT
// An entity becomes a definition, a field a property. Beside a "$ref" draft-07 reads nothing, so
// that what has a description refers to its definition through "allOf" or "anyOf".
#include "json_value.h"
#include "value_schema.h"

#include <okr/load/fields.h>
#include <okr/report/file_schema.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;
using load::Entity;
using load::Field;
using load::Shape;

constexpr std::string_view draft_07 = "http://json-schema.org/draft-07/schema#";

/// "key result" of "a key result".
std::string_view plain_name(Entity entity) {
  std::string_view name = load::name_of(entity);
  for (const std::string_view article : {"a ", "an "}) {
    if (name.starts_with(article)) name.remove_prefix(article.size());
  }
  if (name.starts_with('\'')) name = name.substr(1, name.size() - 2);
  return name;
}

/// "key_result": blanks would have to be escaped in a reference.
std::string definition_name(Entity entity) {
  std::string name(plain_name(entity));
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

Json reference(std::string_view definition) {
  return {{"$ref", fmt::format("#/definitions/{}", definition)}};
}

Json list_of(Json item) {
  return {{"type", {"array", "null"}}, {"items", std::move(item)}};
}

bool asks_for_something(Entity entity) {
  const std::vector<Field> fields = load::fields_of(entity);
  return std::any_of(fields.begin(), fields.end(),
                     [](const Field& field) { return field.required; });
}

/// Of ids with mappings: one that asks for nothing may be empty.
Json map_of(Entity entity) {
  Json value = reference(definition_name(entity));
  if (!asks_for_something(entity)) value = {{"anyOf", {std::move(value), {{"type", "null"}}}}};
  return {{"type", {"object", "null"}},
          {"propertyNames", id_schema()},
          {"additionalProperties", std::move(value)}};
}

Json value_of(Entity owner, const Field& field) {
  switch (field.shape) {
    case Shape::entity:
      return {{"anyOf", {reference(definition_name(field.entity)), {{"type", "null"}}}}};
    case Shape::entities:
      return list_of(reference(definition_name(field.entity)));
    case Shape::lines:
      return list_of(
          {{"anyOf", {line_schema(field.entity), reference(definition_name(field.entity))}}});
    case Shape::entity_map:
      return map_of(field.entity);
    case Shape::alignments:
      return {{"anyOf",
               {scalar_schema(Shape::references), reference(definition_name(field.entity)),
                list_of({{"anyOf",
                          {scalar_schema(Shape::reference),
                           reference(definition_name(field.entity))}}})}}};
    case Shape::rule_map:
      return {{"allOf", Json::array({reference("rules")})}};
    case Shape::text:
      // Which profiles there are is known to lint alone.
      if (owner == Entity::lint) return profile_schema();
      return scalar_schema(field.shape);
    case Shape::choice:
      return {{"enum", field.choices}};
    case Shape::version:
    case Shape::texts:
    case Shape::id:
    case Shape::name:
    case Shape::names:
    case Shape::reference:
    case Shape::references:
    case Shape::date:
    case Shape::number:
    case Shape::whole_number:
    case Shape::percent:
    case Shape::confidence:
    case Shape::quantity:
    case Shape::flag:
    case Shape::text_map:
      return scalar_schema(field.shape);
  }
  return {};
}

Json property_of(Entity owner, const Field& field) {
  Json out = {{"description", field.description}};
  out.update(value_of(owner, field));
  const std::string_view example = field.example.substr(field.key.size() + 2);
  if (example.find_first_of("[{\"") != 0) out["examples"] = Json::array({example});
  return out;
}

/// Editors mark it and do not offer it; other programs let it pass, as okr does.
Json derived_property() {
  constexpr std::string_view why = "okr works this out from the check-ins";
  return {{"description", why},
          {"deprecationMessage", fmt::format("{}: remove the line", why)},
          {"doNotSuggest", true}};
}

Json entity_schema(Entity entity) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const Field& field : load::fields_of(entity)) {
    properties[std::string(field.key)] = property_of(entity, field);
    if (field.required) required.push_back(field.key);
  }
  for (const std::string_view key : load::derived_keys(entity)) {
    properties[std::string(key)] = derived_property();
  }
  Json out = {{"title", plain_name(entity)}, {"type", "object"}};
  if (entity == Entity::okr_file) out["type"] = {"object", "null"};  // nothing in it yet
  out["properties"] = std::move(properties);
  if (!required.empty()) out["required"] = std::move(required);
  out["additionalProperties"] = false;
  return out;
}

/// Of `root` and all that is in it.
void collect(Entity root, std::vector<Entity>& entities) {
  if (std::find(entities.begin(), entities.end(), root) != entities.end()) return;
  entities.push_back(root);
  for (const Field& field : load::fields_of(root)) {
    if (holds_entities(field.shape)) collect(field.entity, entities);
  }
}

/// The key that tells okr.yaml from all other files.
std::string_view version_key() {
  for (const Field& field : load::fields_of(Entity::okr_yaml)) {
    if (field.shape == Shape::version) return field.key;
  }
  return {};
}

Json either_schema() {
  return {{"title", "okr.yaml, or an OKR file"},
          {"if", {{"type", "object"}, {"required", Json::array({version_key()})}}},
          {"then", reference(definition_name(Entity::okr_yaml))},
          {"else", reference(definition_name(Entity::okr_file))}};
}

/// A line a property: the file stands in people's repositories, where changes to it are looked at.
std::string in_lines(const Json& value, int levels, const std::string& indent = "") {
  if (levels == 0 || !value.is_object() || value.empty()) return value.dump();
  std::string out = "{";
  for (const auto& [key, part] : value.items()) {
    out += out.size() == 1 ? "\n" : ",\n";
    out += fmt::format("{}  {}: {}", indent, Json(key).dump(),
                       in_lines(part, levels - 1, indent + "  "));
  }
  return fmt::format("{}\n{}}}", out, indent);
}

}  // namespace

std::string file_schema(FileSort sort) {
  std::vector<Entity> entities;
  if (sort != FileSort::okr_file) collect(Entity::okr_yaml, entities);
  if (sort != FileSort::okr_yaml) collect(Entity::okr_file, entities);
  Json out = {{"$schema", draft_07}};
  if (sort == FileSort::either) {
    out.update(either_schema());
  } else {
    out.update(entity_schema(entities.front()));
    entities.erase(entities.begin());
  }
  Json definitions = Json::object();
  for (const Entity entity : entities) definitions[definition_name(entity)] = entity_schema(entity);
  if (sort != FileSort::okr_file) definitions.update(rule_definitions());
  out["definitions"] = std::move(definitions);
  constexpr int levels = 4;  // definitions, one of them, its properties, one of these
  return in_lines(out, levels) + "\n";
}

}  // namespace okr::report
