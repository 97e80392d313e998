// SPDX-License-Identifier: MIT
// Order matters: the new bytes are safe on the disk before the old name points to them, and the old
// file is compared as late as can be, so that what an editor saved meanwhile is not lost.
#include "file_calls.h"
#include "hold_interrupts.h"
#include "paths.h"
#include "read_file.h"

#include <okr/cli/write_file.h>

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <unistd.h>
#include <utility>

namespace okr::cli {
namespace {

/// The temp file: gone at the end unless it got the real name.
class TempFile {
 public:
  TempFile(const FileCalls& calls, const std::string& beside)
      : path_(joined(parent_of(beside), fmt::format(".{}.XXXXXX", name_of_path(beside)))),
        file_(calls.make_temp(path_.data())) {}
  ~TempFile() {
    if (file_ < 0) return;
    ::close(file_);
    if (!renamed_) ::unlink(path_.c_str());
  }
  TempFile(const TempFile&) = delete;
  TempFile& operator=(const TempFile&) = delete;

  int file() const { return file_; }
  const std::string& path() const { return path_; }
  void set_renamed() { renamed_ = true; }

 private:
  std::string path_;
  int file_;
  bool renamed_ = false;
};

Error failed(const std::string& path, std::string_view step) {
  return {fmt::format("{}: not written, {} failed: {}", path, step, error_text(errno))};
}

/// As the old file's; the owner only where that is allowed, and a mode never wider than before.
bool copy_mode(const FileCalls& calls, int file, const struct stat& old) {
  struct stat made {};
  if (::fstat(file, &made) != 0) return false;
  if (made.st_uid != old.st_uid || made.st_gid != old.st_gid) {
    if (calls.chown(file, old.st_uid, old.st_gid) != 0 && errno != EPERM) return false;
  }
  return calls.chmod(file, old.st_mode & 07777) == 0;
}

std::optional<Error> check_unchanged(const std::string& path, std::string_view before) {
  const FileBytes now = read_file(path, before.size());
  const std::string* const bytes = std::get_if<std::string>(&now);
  if (bytes && *bytes == before) return std::nullopt;
  return Error{fmt::format("{}: not written, it was changed meanwhile; run okr again", path)};
}

}  // namespace

bool write_whole(const FileCalls& calls, int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = calls.write(file, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

void sync_folder(const FileCalls& calls, const std::string& folder) {
  const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return;
  calls.sync(file);
  ::close(file);
}

const FileCalls& posix_calls() {
  static constexpr FileCalls calls{.make_temp = ::mkstemp,
                                   .write = ::write,
                                   .chmod = ::fchmod,
                                   .chown = ::fchown,
                                   .sync = ::fsync,
                                   .rename = std::rename};
  return calls;
}

Result<Written> replace_file_with(const FileCalls& calls, const std::string& path,
                                  std::string_view before, std::string_view after) {
  const std::string target = resolved(path);
  struct stat old {};
  if (::stat(target.c_str(), &old) != 0) return failed(path, "looking at it");
  // A rename would get past the mode of a file that its owner protects.
  if (::access(target.c_str(), W_OK) != 0) return failed(path, "writing");
  const HoldInterrupts hold;
  TempFile temp(calls, target);
  if (temp.file() < 0) return failed(path, "making a file beside it");
  if (!write_whole(calls, temp.file(), after)) return failed(path, "writing");
  if (!copy_mode(calls, temp.file(), old)) return failed(path, "keeping its mode");
  if (calls.sync(temp.file()) != 0) return failed(path, "writing");
  if (std::optional<Error> changed = check_unchanged(target, before)) return *std::move(changed);
  if (calls.rename(temp.path().c_str(), target.c_str()) != 0) return failed(path, "renaming");
  temp.set_renamed();
  sync_folder(calls, parent_of(target));
  return Written{};
}

Result<Written> replace_file(const std::string& path, std::string_view before,
                             std::string_view after) {
  return replace_file_with(posix_calls(), path, before, after);
}

}  // namespace okr::cli
