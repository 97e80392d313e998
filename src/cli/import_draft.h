// SPDX-License-Identifier: MIT
// An objective of a sheet while its rows are being read.
#pragma once

#include "import_fields.h"
#include "import_owners.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace okr::cli {

/// What one row said of the objective.
struct Said {
  std::string text;
  std::size_t row = 0;  ///< as the spreadsheet counts
};

struct Draft {
  std::map<ImportField, Said> said;
  OwnersSaid owners;
  std::set<std::string> taken;              ///< ids of its key results
  std::map<std::string, std::size_t> rows;  ///< of its key results, by their sentence in lower case
};

}  // namespace okr::cli
