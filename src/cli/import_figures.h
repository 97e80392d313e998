// SPDX-License-Identifier: MIT
// Figures of a sheet as okr writes them: with a point before decimals, whatever the sheet's country
// has there.
#pragma once

#include "import_rows.h"

#include <okr/text/result.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// How the sheet writes decimals, as all of its figures tell together.
enum class SheetDecimals : unsigned char {
  point,    ///< 1,234.5
  comma,    ///< 1.234,5
  unshown,  ///< no figure tells; 1,234 is taken for a thousand, 1.234 is not told
  unclear   ///< both, or a sheet of a country with commas that shows none
};
SheetDecimals decimals_in(const ImportTable& table);

/// The value with a point before decimals and, where commas stand there, nothing between groups.
/// Fails for "1.250" where it may be 1250 or 1.25.
Result<std::string> with_points(std::string_view value, SheetDecimals decimals);

/// Whether the cell says in people's words that there is nothing: "-", "n/a", "TBD".
bool says_nothing(std::string_view cell);

}  // namespace okr::cli
