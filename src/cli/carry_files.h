// SPDX-License-Identifier: MIT
// What is carried over in the files of the later period: made in memory, loaded and judged as okr
// lint would, and only then shown or written, all files or none.
#pragma once

#include "book.h"
#include "carry_choice.h"
#include "new_write.h"

#include <okr/edit/carry.h>
#include <okr/text/result.h>

#include <cstddef>
#include <string>
#include <vector>

namespace okr::cli {

/// One file as it is to be.
struct CarriedFile {
  TargetFile file;
  std::string after;
};

struct CarriedFiles {
  std::vector<CarriedFile> files;  ///< by path
  Book after;
  /// Where each objective came to stand, one a carried objective: its index in `after`.
  std::vector<std::uint32_t> objectives;
  /// What okr lint has on what is new besides blanks.
  std::size_t errors = 0;
  std::size_t warnings = 0;
};

/// Fails, and shows why, where okr lint would find errors other than what a draft may have: targets
/// left to fill in, sentences that were no better before. Fails too where something would not read
/// as it is meant, or a reference would mean another thing.
Result<CarriedFiles> files_with(const Session& session, const Book& book, const CarryChoice& choice,
                                const std::vector<edit::CarriedObjective>& carried,
                                const Limits& limits);

}  // namespace okr::cli
