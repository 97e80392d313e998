// SPDX-License-Identifier: MIT
// JSON Schema of `lint` in okr.yaml, from the rules' rows.
#include "value_schema.h"

#include <okr/lint/rule.h>
#include <okr/lint/setting_words.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

Json severity() {
  return {{"$ref", "#/definitions/severity"}};
}

Json settings_schema(std::span<const lint::Option> options) {
  Json properties = {{"severity",
                      {{"description", "how severe it is; the profile's where left out"},
                       {"allOf", Json::array({severity()})}}}};
  for (const lint::Option& option : options) {
    Json property = {
        {"description", fmt::format("{}; default {}", option.meaning, option.standard)}};
    property.update(scalar_schema(load::Shape::whole_number));
    properties[std::string(option.name)] = std::move(property);
  }
  return {
      {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

Json rule_schema(const lint::Rule& rule) {
  Json settings = rule.options.empty() ? Json{{"$ref", "#/definitions/settings"}}
                                       : settings_schema(rule.options);
  return {{"description", rule.summary}, {"anyOf", {severity(), std::move(settings)}}};
}

}  // namespace

Json rule_definitions() {
  Json properties = Json::object();
  for (const lint::Rule* const rule : lint::all_rules()) {
    properties[std::string(rule->id)] = rule_schema(*rule);
  }
  return {{"rules",
           {{"type", {"object", "null"}},
            {"properties", std::move(properties)},
            {"additionalProperties", false}}},
          {"settings", settings_schema({})},
          {"severity", {{"enum", lint::severity_names()}}}};
}

Json profile_schema() {
  return {{"enum", lint::profile_names()}};
}

}  // namespace okr::report
