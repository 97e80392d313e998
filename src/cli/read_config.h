// SPDX-License-Identifier: MIT
// Reads okr.yaml, which comes before all other files: it names them.
#pragma once

#include "place.h"
#include "read_files.h"

#include <okr/load/load.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

struct ReadConfig {
  ReadFile file;
  load::LoadedConfig loaded;
};

/// Called with the patterns of `files`, maybe while the rest of okr.yaml is read, and maybe in
/// vain.
using Meanwhile = std::function<void(const std::vector<model::Word>&)>;

/// okr.yaml as file number `number`, from `bytes` where they are given, else from the disk.
ReadConfig read_config(const Place& place, std::uint32_t number, std::optional<std::string> bytes,
                       const yaml::Limits& limits, const Meanwhile& meanwhile = {});

}  // namespace okr::cli
