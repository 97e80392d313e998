// SPDX-License-Identifier: MIT
// Which period okr report is on, and which one is set beside it.
#pragma once

#include "filter.h"
#include "periods.h"

#include <okr/report/status.h>

#include <optional>
#include <string_view>

namespace okr::cli {

/// The period that `name` means. Where it is empty: of those that hold the day and have objectives
/// of the selection the shortest one; a period with a name of its own is passed over for a quarter,
/// half or the like that it lies in. Says on stderr then what else there is. Fails where the filter
/// leaves no objective of the period.
Result<PeriodInUse> period_to_report(const Session& session, const model::Workspace& workspace,
                                     const report::Selection& selection, const Filter& filter,
                                     std::string_view name);

/// The period behind --compare, absent where nothing is typed. Fails where it is `period` itself.
Result<std::optional<PeriodInUse>> period_beside(const model::Workspace& workspace,
                                                 const PeriodInUse& period, std::string_view name);

}  // namespace okr::cli
