// SPDX-License-Identifier: MIT
// What okr close was told on the command line.
#pragma once

#include "filter.h"
#include "limits.h"
#include "review_plan.h"

#include <okr/cli/env.h>
#include <okr/text/result.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

struct CloseArgs {
  std::string period;
  TypedReview typed;
  std::string from;
  std::size_t tables = 0;  ///< how many --from named
  Filter filter;
  bool dry_run = false;
  bool commit = false;
  Limits limits;
};

/// The first option that says something of one objective: "--grade" ...; empty where none does.
std::string_view says_what(const CloseArgs& args);

/// What cannot be asked for at once, or is missing, with the way out.
std::optional<Error> conflict_in(const CloseArgs& args);

}  // namespace okr::cli
