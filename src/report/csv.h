// SPDX-License-Identifier: MIT
// Cells of a CSV table, for spreadsheets and databases alike.
#pragma once

#include <string>
#include <string_view>

namespace okr::report {

/// Text that somebody wrote: control characters become visible escapes; what a spreadsheet would
/// run as a formula gets an apostrophe in front; in quotes where it holds a comma or a quote.
std::string csv_text(std::string_view s);

}  // namespace okr::report
