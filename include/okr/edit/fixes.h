// SPDX-License-Identifier: MIT
// Fixes of findings made on a file's bytes, and the proof that nothing else changed. Writes
// nothing.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/text/result.h>
#include <okr/text/source.h>
#include <okr/yaml/limits.h>

#include <cstddef>
#include <string>
#include <vector>

namespace okr::edit {

enum class Wanted : unsigned char { safe, safe_and_unsafe };

struct Fixed {
  std::string bytes;  ///< of the whole file, fixed
  /// Fixes made; a fix that overlaps an earlier one waits for the next run.
  std::size_t applied = 0;
  std::vector<Error> refused;  ///< why a fix was not made, one each
};

/// Makes the wanted fixes of `diagnostics` that concern `source`, file number `file`. Proves by
/// reading the result that it says what it said, but for what the fixes are meant to change. A fix
/// for which that fails is left out; the others are made.
Fixed apply_fixes(const text::Source& source, std::uint32_t file,
                  const std::vector<diag::Diagnostic>& diagnostics, Wanted wanted,
                  const yaml::Limits& limits);

}  // namespace okr::edit
