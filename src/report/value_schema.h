// SPDX-License-Identifier: MIT
// JSON Schema of single values. A plain scalar that looks like a number, true or false is one to
// other programs than okr, so that what is read as text may be any of them.
#pragma once

#include <okr/load/fields.h>

#include <nlohmann/json_fwd.hpp>

namespace okr::report {

/// Of shapes that hold no entities, choices aside.
nlohmann::ordered_json scalar_schema(load::Shape shape);
nlohmann::ordered_json id_schema();
/// Of a line that stands for an entity: a check-in's begins with its day.
nlohmann::ordered_json line_schema(load::Entity entity);
bool holds_entities(load::Shape shape);

/// "rules", as okr.yaml sets them, and what it refers to.
nlohmann::ordered_json rule_definitions();
nlohmann::ordered_json profile_schema();

}  // namespace okr::report
