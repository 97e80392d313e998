// SPDX-License-Identifier: MIT
// In which field of a file something stands.
#pragma once

#include <okr/yaml/tree.h>

#include <cstdint>
#include <string>

namespace okr::lint {

/// The keys around byte `at`, from those on that begin at `from` or behind: "milestones.due", empty
/// where there is none.
std::string field_path(const yaml::Tree& tree, std::uint32_t at, std::uint32_t from);

}  // namespace okr::lint
