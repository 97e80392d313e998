// SPDX-License-Identifier: MIT
#include <okr/load/fields.h>

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace okr::load {

TEST_CASE("every field says what it is and shows a line that holds it") {
  for (const Entity entity : all_entities()) {
    const auto fields = fields_of(entity);
    CHECK(fields.size() >= 2);
    std::set<std::string_view> keys;
    for (const Field& field : fields) {
      CAPTURE(field.key);
      CHECK(keys.insert(field.key).second);
      CHECK(!field.description.empty());
      CHECK(field.example.starts_with(std::string(field.key) + ":"));
      CHECK((field.shape == Shape::choice) == !field.choices.empty());
    }
    CHECK(fields.size() <= 64);
  }
}

TEST_CASE("every entity and shape has a name") {
  for (const Entity entity : all_entities()) {
    CHECK(!name_of(entity).empty());
    for (const Field& field : fields_of(entity)) CHECK(!name_of(field.shape).empty());
  }
}

}  // namespace okr::load
