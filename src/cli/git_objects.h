// SPDX-License-Identifier: MIT
// Files as git's store has them: which there are in a commit, and their bytes, many at once. Paths
// are bytes, from the folder asked about; what is above or beside it does not appear.
#pragma once

#include "limits.h"
#include "read_file.h"

#include <okr/text/result.h>

#include <map>
#include <string>
#include <vector>

namespace okr::cli {

struct StoredFile {
  std::string path;
  std::string object;
};

/// Regular files of the commit in the folder and below, by path; links and submodules are none.
Result<std::vector<StoredFile>> files_of_commit(const std::string& folder,
                                                const std::string& commit);

/// The bytes of each object. Those larger than a file may be are not taken in. Fails where one is
/// missing, as in a partial clone, or all together are more than one run reads.
Result<std::map<std::string, FileBytes>> objects_of(const std::string& folder,
                                                    const std::vector<std::string>& objects,
                                                    const Limits& limits);

/// Whether the clone was made without some of the objects, to be fetched when they are needed.
bool is_partial(const std::string& folder);

/// What to say where git has not the objects that were asked for.
Error files_missing(const std::string& folder);

}  // namespace okr::cli
