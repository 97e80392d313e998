// SPDX-License-Identifier: MIT
#include "folder_lock.h"

#include "hold_interrupts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <tuple>

namespace okr::cli {
namespace {

constexpr int most_tries = 1000;  // with pauses of 10 ms

struct Opened {
  LockedFolder folder;
  dev_t device = 0;
  ino_t number = 0;
};

Error failed(const std::string& folder, std::string_view step) {
  return {fmt::format("'{}': {} failed: {}", folder, step, error_text(errno))};
}

Result<Opened> open_one(const FileCalls& calls, const std::string& folder) {
  Descriptor file(calls.open_folder(folder.c_str()));
  if (file.number() < 0) return failed(folder, "opening the folder");
  struct stat status {};
  if (calls.stat_open(file.number(), &status) != 0) return failed(folder, "looking at the folder");
  return Opened{{folder, std::move(file)}, status.st_dev, status.st_ino};
}

/// By what they are and not by name: one folder may have several.
void sort_once(std::vector<Opened>& folders) {
  const auto key = [](const Opened& opened) { return std::tuple(opened.device, opened.number); };
  std::sort(folders.begin(), folders.end(),
            [&](const Opened& a, const Opened& b) { return key(a) < key(b); });
  folders.erase(std::unique(folders.begin(), folders.end(),
                            [&](const Opened& a, const Opened& b) { return key(a) == key(b); }),
                folders.end());
}

std::optional<Error> lock(const FileCalls& calls, LockedFolder& folder) {
  for (int tries = 0; tries < most_tries && !HoldInterrupts::was_asked_to_end(); ++tries) {
    folder.is_locked = calls.lock(folder.file.number()) == 0;
    if (folder.is_locked || (errno != EWOULDBLOCK && errno != EINTR)) return std::nullopt;
    calls.pause();
  }
  return Error{
      fmt::format("'{}': another okr is writing there and does not end; end it, then run okr again",
                  folder.path)};
}

}  // namespace

Result<std::vector<LockedFolder>> lock_folders(const FileCalls& calls,
                                               const std::vector<std::string>& folders) {
  std::vector<Opened> opened;
  for (const std::string& folder : folders) {
    Result<Opened> one = open_one(calls, folder);
    if (!one) return one.error();
    opened.push_back(std::move(*one));
  }
  sort_once(opened);
  std::vector<LockedFolder> locked;
  for (Opened& one : opened) {
    if (std::optional<Error> error = lock(calls, one.folder)) return *std::move(error);
    locked.push_back(std::move(one.folder));
  }
  return locked;
}

}  // namespace okr::cli
