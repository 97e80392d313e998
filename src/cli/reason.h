// SPDX-License-Identifier: MIT
// Why something is re-planned or dropped, and from which day on.
#pragma once

#include "session.h"

#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace okr::cli {

struct ReasonArgs {
  std::string reason;
  std::string date;
};

void declare_reason(CLI::App& app, ReasonArgs& args);

/// --date, or today.
Result<model::Date> day_given(const Session& session, const ReasonArgs& args);

/// --reason; without it asked for on a terminal. Off one it fails, with `example`, the command line
/// up to there.
Result<std::string> reason_given(const Session& session, const ReasonArgs& args,
                                 std::string_view example);

/// `word` as it can be typed again.
std::string typed_again(std::string_view word);

}  // namespace okr::cli
