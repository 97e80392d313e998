// SPDX-License-Identifier: MIT
// The YAML files of a folder as plain bytes, and a bare pass over each on one or more threads: what
// every yardstick shares. Nothing of okr's own is in here.
#pragma once

#include <string>
#include <vector>

namespace okr::bench {

std::vector<std::string> yaml_files(const std::string& folder);

std::string bytes_of(const std::string& path);

using Pass = void (*)(const std::string& bytes);

/// Reads every file and makes the pass over its bytes, keeping nothing.
void pass_over(const std::vector<std::string>& paths, long threads, Pass pass);

/// The cheapest pass that looks at every byte.
void find_newlines(const std::string& bytes);

/// yaml-cpp's event pass, with nobody listening.
void hear_events(const std::string& bytes);

}  // namespace okr::bench
