// SPDX-License-Identifier: MIT
#include "file_calls.h"

#include "descriptor.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace okr::cli {
namespace {

int open_folder(const char* path) {
  return ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

int lock(int folder) {
  return ::flock(folder, LOCK_EX | LOCK_NB);
}

void pause_a_moment() {
  const std::timespec ten_milliseconds{.tv_sec = 0, .tv_nsec = 10'000'000};
  ::nanosleep(&ten_milliseconds, nullptr);
}

int may_write(const char* path) {
  return ::access(path, W_OK);
}

int make_folder(const char* path) {
  return ::mkdir(path, 0777);
}

int make_temp(char* path_template) {
  return ::mkostemp(path_template, O_CLOEXEC);
}

/// A second name, since every system has that; where the disk has one name a file, a rename that
/// refuses what is there.
int give_new_name(const char* from, const char* to) {
  if (::link(from, to) == 0) return 0;
#if defined(RENAME_NOREPLACE)
  const bool has_one_name = errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK;
  if (has_one_name) return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
#endif
  return -1;
}

}  // namespace

const FileCalls& posix_calls() {
  static constexpr FileCalls calls{.open_folder = open_folder,
                                   .lock = lock,
                                   .pause = pause_a_moment,
                                   .stat = ::stat,
                                   .stat_open = ::fstat,
                                   .may_write = may_write,
                                   .read = read_file,
                                   .make_folder = make_folder,
                                   .make_temp = make_temp,
                                   .write = ::write,
                                   .chmod = ::fchmod,
                                   .chown = ::fchown,
                                   .sync = ::fsync,
                                   .rename = std::rename,
                                   .give_new_name = give_new_name,
                                   .remove = ::unlink,
                                   .remove_folder = ::rmdir};
  return calls;
}

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
  const Descriptor file(calls.open_folder(folder.c_str()));
  if (file.number() >= 0) calls.sync(file.number());
}

mode_t mode_of_new_file() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

}  // namespace okr::cli
