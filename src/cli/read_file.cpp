// SPDX-License-Identifier: MIT
#include "read_file.h"

#include "descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace okr::cli {
namespace {

std::string kind_of(mode_t mode) {
  if (S_ISDIR(mode)) return "it is a folder";
  if (S_ISFIFO(mode)) return "it is a named pipe, not a file";
  if (S_ISSOCK(mode)) return "it is a socket, not a file";
  return "it is a device, not a file";
}

constexpr std::size_t more_at_once = 65536;  // where a file has grown, or never said its size

FileBytes read_whole(int file, std::size_t size, std::size_t limit) {
  // One byte more than expected is asked for: where it does not come, the end was seen.
  std::string bytes(size + 1, '\0');
  std::size_t filled = 0;
  while (size == 0 || filled != size) {
    if (filled == bytes.size()) bytes.resize(filled + more_at_once);
    const ssize_t n = ::read(file, bytes.data() + filled, bytes.size() - filled);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return Unreadable{error_text(errno)};
    if (n == 0) break;
    filled += static_cast<std::size_t>(n);
    if (filled > limit) return TooLarge{filled};
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace

FileBytes read_file(const std::string& path, std::size_t limit) {
  // Not to block on a named pipe that nobody writes to.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (file.number() < 0) return Unreadable{error_text(errno)};
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return Unreadable{error_text(errno)};
  if (!S_ISREG(status.st_mode)) return Unreadable{kind_of(status.st_mode)};
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > limit) return TooLarge{size};
  return read_whole(file.number(), size, limit);
}

std::string error_text(int error_number) {
  std::string text = std::generic_category().message(error_number);
  if (!text.empty() && 'A' <= text[0] && text[0] <= 'Z') text[0] = static_cast<char>(text[0] + 32);
  return text;
}

}  // namespace okr::cli
