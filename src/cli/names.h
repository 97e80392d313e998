// SPDX-License-Identifier: MIT
// Teams and people named on the command line: those that the workspace knows, and the nearest one
// for a slip.
#pragma once

#include <okr/model/known_names.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

using model::known_people;
using model::known_teams;

/// What is wrong with "--team NAME"; nothing where it is known.
std::optional<Error> unknown_name(std::string_view option, std::string_view what,
                                  std::string_view name, const std::vector<std::string>& known);

}  // namespace okr::cli
