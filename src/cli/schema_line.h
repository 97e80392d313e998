// SPDX-License-Identifier: MIT
// The comment by which editors find the schema of an OKR file: a file of the same repository, so
// that nothing is fetched.
#pragma once

#include "place.h"

#include <string>
#include <string_view>

namespace okr::cli {

/// Beside okr.yaml; what okr schema prints.
inline constexpr std::string_view schema_name = ".okr.schema.json";

/// The first line of the file at `path` from the root.
std::string schema_line(std::string_view path);
/// Empty where the root has no schema to point to.
std::string schema_line_in(const Place& place, std::string_view path);

}  // namespace okr::cli
