// SPDX-License-Identifier: MIT
#include "limits.h"

#include "options.h"

namespace okr::cli {

void declare_limits(CLI::App& app, Limits& limits) {
  add_size(app, "--max-file-size", limits.file.file_bytes, "bytes of one file (default: 1M)");
  add_count(app, "--max-depth", limits.file.depth, "nesting in one file (default: 32)");
  add_size(app, "--max-scalar", limits.file.scalar_bytes, "bytes of one text (default: 64K)");
  add_count(app, "--max-nodes", limits.file.nodes, "values in one file (default: 100000)");
  add_count(app, "--max-files", limits.files, "files in one run (default: 20000)");
  add_size(app, "--max-bytes", limits.bytes, "bytes of all files together (default: 256M)");
}

}  // namespace okr::cli
