// SPDX-License-Identifier: MIT
// One okr at a time writes in a folder. The lock is the kernel's: it ends with the process that has
// it, however that ends, and nothing of it is seen on the disk.
#pragma once

#include "descriptor.h"
#include "file_calls.h"

#include <okr/text/result.h>

#include <string>
#include <vector>

namespace okr::cli {

/// Unlocked at the end.
struct LockedFolder {
  std::string path;
  Descriptor file;
  /// False where the file system has no locks. The comparison with what was read then guards alone.
  bool is_locked = false;
};

/// Each folder once, in an order that is the same for every process, so that no two wait for each
/// other. Waits while another has one, but not for ever, and not once somebody asked okr to end.
Result<std::vector<LockedFolder>> lock_folders(const FileCalls& calls,
                                               const std::vector<std::string>& folders);

}  // namespace okr::cli
