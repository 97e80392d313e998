// SPDX-License-Identifier: MIT
// yaml-cpp tells where nodes start; the walk over the same bytes finds where they end. It never
// decides what a token means, only where it stops, and refuses what does not fit: no edit is ever
// made on a guess.
#pragma once

#include "events.h"

#include <okr/yaml/tree.h>

#include <optional>
#include <string_view>
#include <vector>

namespace okr::yaml {

struct Walked {
  std::vector<Node> nodes;
  std::optional<Failure> failure;
};

/// `log` has no failure, no alias, no anchor and no tag; its places are places in `bytes`, of which
/// reading starts at `begin`.
Walked walk(std::string_view bytes, std::uint32_t begin, const EventLog& log);

}  // namespace okr::yaml
