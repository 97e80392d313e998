// SPDX-License-Identifier: MIT
// Which objectives of a period that is over go on in a later one.
#pragma once

#include "book.h"
#include "filter.h"
#include "limits.h"
#include "periods.h"

#include <okr/text/result.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace okr::cli {

struct CarryArgs {
  std::string from;
  std::string to;
  Filter filter;
  bool dry_run = false;
  Limits limits;
};

struct CarryChoice {
  PeriodInUse from;
  PeriodInUse to;
  std::vector<std::uint32_t> objectives;  ///< decided keep or carry_over, down the cascade
  std::vector<std::uint32_t> homeless;    ///< the same, of teams that have ended
  std::size_t already = 0;                ///< something in the later period goes on with them
  std::size_t undecided = 0;              ///< their review has no decision
};

/// Fails where the periods do not follow one another, the first one is not over, or nobody has
/// decided anything.
Result<CarryChoice> choose_to_carry(const Session& session, const Book& book,
                                    const CarryArgs& args);

}  // namespace okr::cli
