// SPDX-License-Identifier: MIT
// What one run may ask of the machine; raised by flags, never by a file in the repository.
#pragma once

#include <okr/yaml/limits.h>

#include <cstddef>

namespace CLI {
class App;
}

namespace okr::cli {

struct Limits {
  yaml::Limits file;
  std::size_t files = 20'000;
  std::size_t bytes = std::size_t{256} << 20;
};

/// The flags that raise them.
void declare_limits(CLI::App& app, Limits& limits);

}  // namespace okr::cli
