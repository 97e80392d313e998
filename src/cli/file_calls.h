// SPDX-License-Identifier: MIT
// The system calls of the write path, all of them, so that tests can make each one fail.
#pragma once

#include "read_file.h"

#include <okr/cli/write_file.h>

#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/types.h>

namespace okr::cli {

/// Each as POSIX has it: -1 and errno on failure.
struct FileCalls {
  int (*open_folder)(const char* path);
  int (*lock)(int folder);  ///< does not wait: EWOULDBLOCK where another process has it
  void (*pause)();          ///< between two tries to lock
  int (*stat)(const char* path, struct stat* out);
  int (*stat_open)(int file, struct stat* out);
  int (*may_write)(const char* path);
  FileBytes (*read)(const std::string& path, std::size_t limit);
  int (*make_folder)(const char* path);
  int (*make_temp)(char* path_template);
  ssize_t (*write)(int file, const void* bytes, std::size_t size);
  int (*chmod)(int file, mode_t mode);
  int (*chown)(int file, uid_t user, gid_t group);
  int (*sync)(int file);
  int (*rename)(const char* from, const char* to);
  /// EEXIST where `to` is there; `from` may be left or not.
  int (*give_new_name)(const char* from, const char* to);
  int (*remove)(const char* path);
  int (*remove_folder)(const char* path);
};

const FileCalls& posix_calls();

/// False, and errno, where not all of it could be written.
bool write_whole(const FileCalls& calls, int file, std::string_view bytes);
/// What the folder says of its files is on the disk too. Some file systems cannot, and that is no
/// reason to fail: the file itself is safe.
void sync_folder(const FileCalls& calls, const std::string& folder);
/// Of a new file, as the user's umask says.
mode_t mode_of_new_file();

/// replace_file and replace_files over these calls.
Result<Written> replace_file_with(const FileCalls& calls, const std::string& path,
                                  std::string_view before, std::string_view after);
Result<Written> replace_files_with(const FileCalls& calls, const std::vector<FileChange>& changes);

}  // namespace okr::cli
