// SPDX-License-Identifier: MIT
#include "arrived_bytes.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace okr::cli {
namespace {

/// Whether there is something, or the end; a signal is nothing that came.
bool is_ready(int descriptor, Patience patience) {
  pollfd wanted{.fd = descriptor, .events = POLLIN, .revents = 0};
  const int milliseconds = patience ? static_cast<int>(patience->count()) : -1;
  return ::poll(&wanted, 1, milliseconds) > 0;
}

}  // namespace

std::optional<std::string> arrived_bytes(int descriptor, Patience patience) {
  if (!is_ready(descriptor, patience)) return std::string();
  constexpr std::size_t most = std::size_t{1} << 16;
  std::string bytes(most, '\0');
  const ssize_t size = ::read(descriptor, bytes.data(), bytes.size());
  if (size < 0 && (errno == EINTR || errno == EAGAIN)) return std::string();
  if (size <= 0) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

}  // namespace okr::cli
