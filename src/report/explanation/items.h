// SPDX-License-Identifier: MIT
// The weighted sums of the cascade, item by item, and what is aligned without being in them.
#pragma once

#include "explanation.h"

#include <okr/rollup/items.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::report {

/// Which of an item's numbers are added up.
enum class SumColumn : unsigned char { progress, certain, paced, expected };

/// The sum over `items` of `objective`, what its groups of shorter periods consist of, and the
/// division that gives `result`. For `paced` and `expected`, items without a pace are left out.
void add_items(const model::Workspace& workspace, const rollup::Scores& scores,
               std::uint32_t objective, const std::vector<rollup::Item>& items, SumColumn column,
               std::optional<double> result, std::vector<Entry>& out);

/// Why an alignment is in no sum, in words; empty for Role::counts.
std::string words_for(rollup::Role role);

/// A remark for each of `edges` that does not count.
void add_uncounted(const model::Workspace& workspace, const std::vector<rollup::Edge>& edges,
                   std::uint32_t parent, std::vector<Entry>& out);

}  // namespace okr::report
