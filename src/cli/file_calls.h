// SPDX-License-Identifier: MIT
// The system calls of the write path, so that tests can make each of them fail.
#pragma once

#include <okr/cli/write_file.h>

#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/types.h>

namespace okr::cli {

/// Each as POSIX has it: -1 and errno on failure.
struct FileCalls {
  int (*make_temp)(char* path_template);
  ssize_t (*write)(int file, const void* bytes, std::size_t size);
  int (*chmod)(int file, mode_t mode);
  int (*chown)(int file, uid_t user, gid_t group);
  int (*sync)(int file);
  int (*rename)(const char* from, const char* to);
};

const FileCalls& posix_calls();

/// False, and errno, where not all of it could be written.
bool write_whole(const FileCalls& calls, int file, std::string_view bytes);
/// What the folder says of its files is on the disk too. Some file systems cannot, and that is no
/// reason to fail: the file itself is safe.
void sync_folder(const FileCalls& calls, const std::string& folder);

/// replace_file over these calls.
Result<Written> replace_file_with(const FileCalls& calls, const std::string& path,
                                  std::string_view before, std::string_view after);

}  // namespace okr::cli
