// SPDX-License-Identifier: MIT
// What a REF on the command line means, with the workspace it is in and all its numbers.
#pragma once

#include "limits.h"
#include "session.h"
#include "tree.h"

#include <okr/model/find.h>
#include <okr/rollup/scores.h>

#include <memory>
#include <string_view>

namespace okr::cli {

inline constexpr const char* reference_help =
    "an objective, key result or milestone by any ending of its reference, kpi:ID or project:ID";

struct AskedThing {
  std::shared_ptr<const Tree> tree;
  model::Found found;
  rollup::Scores scores;
};

/// Fails where nothing can be read, or `reference` means nothing or several things.
Result<AskedThing> find_asked(const Session& session, std::string_view reference,
                              const Limits& limits);

}  // namespace okr::cli
