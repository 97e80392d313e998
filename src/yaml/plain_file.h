// SPDX-License-Identifier: MIT
// The quick reader: one pass over a file that is written as okr itself writes. It reads the same
// tree as yaml-cpp and the walk, or none: it never reports an error and never reads what is in
// doubt, so that yaml-cpp decides about every file out of the ordinary.
#pragma once

#include "precheck.h"

#include <okr/yaml/limits.h>
#include <okr/yaml/tree.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace okr::yaml {

/// The tree of `bytes`, of which `checked` is the pre-check.
std::optional<Tree> read_plain_file(std::string_view bytes, std::uint32_t file,
                                    const Precheck& checked, const Limits& limits);

}  // namespace okr::yaml
