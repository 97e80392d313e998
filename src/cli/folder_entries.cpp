// SPDX-License-Identifier: MIT
#include "folder_entries.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <sys/stat.h>

namespace okr::cli {
namespace {

struct Closes {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

EntryKind kind_of(DIR* folder, const dirent& entry) {
  if (entry.d_type == DT_DIR) return EntryKind::folder;
  if (entry.d_type == DT_LNK) return EntryKind::link;
  if (entry.d_type != DT_UNKNOWN) return EntryKind::other;
  // Some file systems do not keep the kind beside the name.
  struct stat found {};
  if (::fstatat(::dirfd(folder), entry.d_name, &found, AT_SYMLINK_NOFOLLOW) != 0)
    return EntryKind::other;
  if (S_ISDIR(found.st_mode)) return EntryKind::folder;
  return S_ISLNK(found.st_mode) ? EntryKind::link : EntryKind::other;
}

}  // namespace

FolderEntries entries_of(const std::string& folder) {
  FolderEntries out;
  const std::unique_ptr<DIR, Closes> open(::opendir(folder.c_str()));
  if (!open) {
    out.error = errno;
    return out;
  }
  while (const dirent* const entry = ::readdir(open.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..")
      out.entries.push_back({std::string(name), kind_of(open.get(), *entry)});
  }
  return out;
}

}  // namespace okr::cli
