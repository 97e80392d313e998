// SPDX-License-Identifier: MIT
// An objective before it is written: asked for, working backwards from the customer.
#pragma once

#include "new_args.h"
#include "new_key_result.h"
#include "new_place.h"

#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// What is empty is left out.
struct NewObjective {
  std::string title;
  std::string why;
  std::string customer;
  std::string owner;
  std::vector<std::string> aligned_to;  ///< as the file has them
  std::string commitment;
  std::vector<NewKeyResult> key_results;
};

/// What the flags say already is not asked for. Nothing where the person ended it.
std::optional<NewObjective> ask_objective(const Session& session, const Book& book,
                                          const Slot& slot, NewObjective known);

/// On a terminal: whose it is. Nothing where the person ended it.
std::optional<Whose> ask_whose(const Session& session, const Book& book);

}  // namespace okr::cli
