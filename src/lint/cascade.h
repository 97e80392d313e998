// SPDX-License-Identifier: MIT
// The tree of teams as the alignment rules ask about it. A broken tree is bad-team-tree's to
// report: here it never leads to a loop.
#pragma once

#include <okr/model/workspace.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::lint {

/// The team with that id; or, for a person, the teams they lead or belong to.
std::vector<const model::Team*> teams_of(const model::Config& config, std::string_view id);

/// The team's present id where `id` is one that it formerly had; else `id` itself.
std::string_view present_id(const model::Config& config, std::string_view id);

}  // namespace okr::lint
