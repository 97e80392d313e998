// SPDX-License-Identifier: MIT
#include "value_schema.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;
using load::Entity;
using load::Shape;

constexpr std::string_view not_blank = R"([^ \t\n])";
constexpr std::string_view id = R"(^\s*[a-z0-9][a-z0-9-]*\s*$)";
constexpr std::string_view day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
constexpr std::string_view day_first = R"(^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}(\s|$))";
constexpr std::string_view number = R"(^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)$)";
constexpr std::string_view percent = R"(^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)%?$)";
constexpr std::string_view confidence = R"(^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(/10)?$)";
constexpr std::string_view whole_number = "^[0-9]{1,6}$";
// What else makes a quantity is for okr to say; a yes-or-no check-in is one of the words.
constexpr std::string_view quantity = "[0-9]|^(done|open)$";

Json text_like(std::string_view pattern) {
  return {{"type", {"string", "number", "boolean"}}, {"pattern", pattern}};
}

Json number_like(std::string_view pattern) {
  return {{"type", {"number", "string"}}, {"pattern", pattern}};
}

/// One, or a list. A pattern holds for strings, items for lists.
Json one_or_many(std::string_view pattern) {
  return {{"type", {"string", "number", "boolean", "array", "null"}},
          {"pattern", pattern},
          {"items", text_like(pattern)}};
}

Json with_range(Json schema, int lowest, int highest) {
  schema["minimum"] = lowest;
  schema["maximum"] = highest;
  return schema;
}

}  // namespace

Json id_schema() {
  return {{"pattern", id}};
}

Json line_schema(Entity entity) {
  if (entity != Entity::checkin) return text_like(not_blank);
  return {{"type", "string"}, {"pattern", day_first}};
}

bool holds_entities(Shape shape) {
  return shape == Shape::alignments || shape == Shape::entity || shape == Shape::entities ||
         shape == Shape::lines || shape == Shape::entity_map;
}

Json scalar_schema(Shape shape) {
  constexpr int most_days = 999999;
  constexpr int certain = 10;
  switch (shape) {
    case Shape::version:
      return {{"enum", {1, "1"}}};
    case Shape::text:
    case Shape::name:
    case Shape::reference:
      return text_like(not_blank);
    case Shape::texts:
    case Shape::names:
    case Shape::references:
      return one_or_many(not_blank);
    case Shape::id:
      return text_like(id);
    case Shape::date:
      return {{"type", "string"}, {"format", "date"}, {"pattern", day}};
    case Shape::number:
      return number_like(number);
    case Shape::whole_number:
      return with_range({{"type", {"integer", "string"}}, {"pattern", whole_number}}, 0, most_days);
    case Shape::percent:
      return number_like(percent);
    case Shape::confidence:
      return with_range(number_like(confidence), 0, certain);
    case Shape::quantity:
      return number_like(quantity);
    case Shape::flag:
      return {{"enum", {true, false, "true", "false"}}};
    case Shape::text_map:
      return {{"type", {"object", "null"}}, {"additionalProperties", text_like(not_blank)}};
    case Shape::alignments:
    case Shape::choice:
    case Shape::rule_map:
    case Shape::entity:
    case Shape::entities:
    case Shape::lines:
    case Shape::entity_map:
      break;
  }
  return Json::object();
}

}  // namespace okr::report
