// SPDX-License-Identifier: MIT
// Reads files of unknown kind and size without ever waiting for one or taking in more than asked.
#pragma once

#include <cstddef>
#include <string>
#include <variant>

namespace okr::cli {

struct Unreadable {
  std::string why;  ///< "permission denied", "it is a named pipe, not a file"
};
struct TooLarge {
  std::size_t bytes = 0;
};
using FileBytes = std::variant<std::string, Unreadable, TooLarge>;

/// The whole file, where it is a regular one of at most `limit` bytes.
FileBytes read_file(const std::string& path, std::size_t limit);

/// What the system's error number means, in words.
std::string error_text(int error_number);

}  // namespace okr::cli
