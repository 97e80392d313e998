// SPDX-License-Identifier: MIT
// Thousands of files looked through for what is asked about, on all cores, and let go again.
#pragma once

#include "limits.h"
#include "place.h"
#include "read_files.h"

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace okr::cli {

/// What is to become of a file.
enum class Use : unsigned char { none, perhaps, now };

struct Scan {
  std::vector<FileToRead> now;      ///< with their bytes; in the order given, as are the others
  std::vector<FileToRead> perhaps;  ///< without
  std::size_t bytes = 0;            ///< of all files
};

/// Files that cannot be read, or are larger than one that is parsed, are of no use. `use` is called
/// on several threads.
Scan scan_files(const Place& place, std::vector<FileToRead> files, const Limits& limits,
                const std::function<Use(std::string_view bytes)>& use);

}  // namespace okr::cli
