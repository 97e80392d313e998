// SPDX-License-Identifier: MIT
// Opening a file costs more than looking through it, so nothing is asked of the system but the
// bytes: what a file is and how large is seen from what reading it gives.
#include "file_scan.h"

#include "descriptor.h"
#include "parallel.h"
#include "paths.h"
#include "read_file.h"

#include <array>
#include <atomic>
#include <fcntl.h>
#include <optional>
#include <string>
#include <unistd.h>

namespace okr::cli {
namespace {

constexpr std::size_t usual_size = std::size_t{64} << 10;

struct Room {
  std::array<char, usual_size> usual;
  std::string large;
};

/// The bytes of the file, in `room`; nothing where it is none that okr reads.
std::optional<std::string_view> bytes_of(int root, const Place& place, const std::string& path,
                                         const Limits& limits, Room& room) {
  const Descriptor file(::openat(root, path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (file.number() < 0) return std::nullopt;
  const ssize_t n = ::read(file.number(), room.usual.data(), room.usual.size());
  const bool is_whole = n >= 0 && static_cast<std::size_t>(n) < room.usual.size();
  if (is_whole && static_cast<std::size_t>(n) <= limits.file.file_bytes) {
    return std::string_view(room.usual.data(), static_cast<std::size_t>(n));
  }
  FileBytes bytes = read_file(absolute(place.root, path), limits.file.file_bytes);
  if (!std::holds_alternative<std::string>(bytes)) return std::nullopt;
  room.large = std::get<std::string>(std::move(bytes));
  return std::string_view(room.large);
}

}  // namespace

Scan scan_files(const Place& place, std::vector<FileToRead> files, const Limits& limits,
                const std::function<Use(std::string_view bytes)>& use) {
  const Descriptor root(::open(place.root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  std::vector<Use> uses(files.size(), Use::none);
  std::atomic<std::size_t> all{0};
  parallel_for(files.size(), usual_threads(), [&](std::size_t i) {
    static thread_local Room room;
    if (files[i].refused || all > limits.bytes) return;
    const auto bytes = bytes_of(root.number(), place, files[i].path, limits, room);
    if (!bytes) return;
    all += bytes->size();
    uses[i] = use(*bytes);
    if (uses[i] == Use::now) files[i].bytes = std::string(*bytes);
  });
  Scan scan{.now = {}, .perhaps = {}, .bytes = all};
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (uses[i] == Use::now) scan.now.push_back(std::move(files[i]));
    if (uses[i] == Use::perhaps) scan.perhaps.push_back(std::move(files[i]));
  }
  return scan;
}

}  // namespace okr::cli
