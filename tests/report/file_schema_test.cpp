// SPDX-License-Identifier: MIT
// Whether it accepts what okr accepts is held by check_file_schema.py.
#include <okr/load/fields.h>
#include <okr/report/file_schema.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

Json schema_of(FileSort sort) {
  return Json::parse(file_schema(sort));
}

std::vector<std::string> keys_of(const Json& entity) {
  std::vector<std::string> keys;
  for (const auto& [key, property] : entity["properties"].items()) {
    if (!property.contains("doNotSuggest")) keys.push_back(key);
  }
  return keys;
}

std::vector<std::string> keys_of(load::Entity entity) {
  std::vector<std::string> keys;
  for (const load::Field& field : load::fields_of(entity)) keys.emplace_back(field.key);
  return keys;
}

/// All that "$ref" names, anywhere.
void collect_references(const Json& value, std::set<std::string>& found) {
  for (const auto& [key, part] : value.items()) {
    if (key == "$ref") found.insert(part.get<std::string>());
    if (part.is_structured()) collect_references(part, found);
  }
}

}  // namespace

TEST_CASE("the schema has the keys that loading reads, each with a word on what it is for") {
  CHECK(keys_of(schema_of(FileSort::okr_yaml)) == keys_of(load::Entity::okr_yaml));
  CHECK(keys_of(schema_of(FileSort::okr_file)) == keys_of(load::Entity::okr_file));
  std::set<std::vector<std::string>> defined;
  const Json either = schema_of(FileSort::either);
  for (const auto& [name, definition] : either["definitions"].items()) {
    if (!definition.contains("properties")) continue;
    defined.insert(keys_of(definition));
    for (const auto& [key, property] : definition["properties"].items()) {
      CAPTURE(name + "/" + key);
      CHECK(property.value("description", "") != "");
    }
  }
  for (const load::Entity entity : load::all_entities()) {
    CAPTURE(load::name_of(entity));
    CHECK(defined.contains(keys_of(entity)));
  }
}

TEST_CASE("what the schema refers to is in it, and nothing else") {
  for (const FileSort sort : {FileSort::okr_yaml, FileSort::okr_file, FileSort::either}) {
    const Json schema = schema_of(sort);
    std::set<std::string> referred;
    collect_references(schema, referred);
    std::set<std::string> defined;
    for (const auto& [name, definition] : schema["definitions"].items()) {
      defined.insert("#/definitions/" + name);
    }
    CHECK(referred == defined);
  }
}

TEST_CASE("a key stands on a line of its own, so that a newer schema is easy to look over") {
  CHECK(file_schema(FileSort::okr_file)
            .find("        \"commitment\": {\"description\":\"aspirational, or committed: to be "
                  "reached in full; default aspirational\",\"enum\":[\"aspirational\","
                  "\"committed\"],\"examples\":[\"committed\"]},\n") != std::string::npos);
}

}  // namespace okr::report
