// SPDX-License-Identifier: MIT
#include "stdin_bytes.h"

#include <algorithm>
#include <array>
#include <istream>

namespace okr::cli {

Result<std::string> read_stdin(Env& env, std::size_t limit) {
  std::string bytes;
  std::array<char, 65536> part{};
  while (env.in && bytes.size() <= limit) {
    const std::size_t wanted = std::min(part.size(), limit + 1 - bytes.size());
    env.in.read(part.data(), static_cast<std::streamsize>(wanted));
    bytes.append(part.data(), static_cast<std::size_t>(env.in.gcount()));
  }
  if (env.in.bad()) return Error{"standard input, which PATH - stands for, cannot be read"};
  return bytes;
}

}  // namespace okr::cli
