// SPDX-License-Identifier: MIT
// The periods that objectives are set for, and which of them somebody means: --period, or those
// that hold today.
#pragma once

#include <okr/model/workspace.h>

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace okr::cli {

struct PeriodInUse {
  std::string id;  ///< as the objectives have it
  model::DateRange range;
};

void declare_period(CLI::App& app, std::string& period);

/// Those with objectives and readable days, longest first, then by start and id.
std::vector<PeriodInUse> periods_in_use(const model::Workspace& workspace);

/// Those that hold `as_of`; where none does, the latest that has begun, else the next one. Empty
/// only where no period is in use.
std::vector<PeriodInUse> periods_of_day(const model::Workspace& workspace, model::Date as_of);

/// The period in use that `name`, typed behind --period, means: by its id, or by its days. Fails
/// with the nearest one, or with those there are.
Result<PeriodInUse> period_named(const model::Workspace& workspace, std::string_view name);

/// `name` where it is typed, else those of the day.
Result<std::vector<PeriodInUse>> periods_asked_for(const model::Workspace& workspace,
                                                   std::string_view name, model::Date as_of);

}  // namespace okr::cli
