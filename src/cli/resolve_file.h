// SPDX-License-Identifier: MIT
// One file after a failed merge: both sides put together from what git has of them, or from the
// conflict markers in the file. What somebody edited meanwhile is never undone.
#pragma once

#include "session.h"

#include <cstddef>
#include <string>

namespace okr::cli {

struct Resolved {
  enum class What : unsigned char {
    nothing,    ///< there was no conflict
    merged,     ///< all of it, or all but `left`
    one_of_two  ///< a person has to take one side's file, as `words` say
  };
  What what = What::merged;
  std::size_t left = 0;  ///< conflicts that a person has to decide, each between markers
  std::string words;     ///< lines for people
};

/// `name` as typed. Writes the file where the result is better than what stands there.
Result<Resolved> resolve_file(const Session& session, const std::string& name);

}  // namespace okr::cli
