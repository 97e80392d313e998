// SPDX-License-Identifier: MIT
// What an objective of the next period is aligned to: what the old one was, where that still holds,
// else what it became.
#pragma once

#include <okr/edit/carry.h>
#include <okr/yaml/tree.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace okr::edit {

/// What goes on with an old objective, as a file of the new period names it.
struct Successor {
  std::string reference;                             ///< "northwind/loved"
  std::map<std::uint32_t, std::string> key_results;  ///< by old number, the new ids
};
using Successors = std::map<std::uint32_t, Successor>;

/// Those that are there already, for each objective that has one in a period that holds `range`.
Successors successors_of(const model::Workspace& workspace, const model::DateRange& range);

struct CarriedAlignment {
  std::optional<Content> aligned_to;
  std::vector<std::string> lost;  ///< whole references
};

/// `written` is what stands behind the old objective's aligned_to: weights stay as they are.
CarriedAlignment alignment_of(const CarryRequest& request, std::uint32_t objective,
                              const yaml::Value& written, const Successors& successors);

}  // namespace okr::edit
