// SPDX-License-Identifier: MIT
// Which fixes of one file are made together: those that do not get in each other's way.
#pragma once

#include <okr/edit/fixes.h>
#include <okr/yaml/parse.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace okr::edit {

struct Chosen {
  const diag::Fix* fix = nullptr;
  std::optional<std::uint32_t> list;  ///< whose items it moves: a node of the tree
};

/// At most one fix a finding, in the order of the findings. Left for a later run: a fix that
/// overlaps one already chosen, that changes something in a list whose items move, or that touches
/// lines which could not be read, where nothing could be proved.
std::vector<Chosen> choose_fixes(const yaml::Parsed& parsed,
                                 const std::vector<diag::Diagnostic>& diagnostics, Wanted wanted);

}  // namespace okr::edit
