// SPDX-License-Identifier: MIT
// Which periods somebody means: --period, or those that hold today.
#pragma once

#include "session.h"

#include <okr/model/periods_in_use.h>

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace okr::cli {

using model::PeriodInUse;

void declare_period(CLI::App& app, std::string& period);

/// The period in use that `name`, typed for `argument`, means: by its id, or by its days. Fails
/// with the nearest one, or with those there are.
Result<PeriodInUse> period_named(const model::Workspace& workspace, std::string_view name,
                                 std::string_view argument = "--period");

/// `name` where it is typed, else those of the day.
Result<std::vector<PeriodInUse>> periods_asked_for(const model::Workspace& workspace,
                                                   std::string_view name, model::Date as_of);

/// Of those objectives that are `shown`, how many stand in no period that can be read, and so are
/// in no number: one line on stderr, nothing where there are none.
void note_without_period(const Session& session, const model::Workspace& workspace,
                         const std::vector<bool>& shown);

}  // namespace okr::cli
