// SPDX-License-Identifier: MIT
// What okr carry says: what stays behind and why, what is left to do by hand, and what it did.
#pragma once

#include "carry_choice.h"
#include "carry_files.h"

#include <okr/edit/carry.h>

#include <string>

namespace okr::cli {

/// On stderr: objectives and key results that stay behind, and those that nobody has decided about.
void say_left(const Session& session, const Book& book, const CarryChoice& choice,
              const edit::Carried& carried);

/// On stderr, with path and line: alignment that nothing stands for, and targets to fill in.
void say_to_do(const Session& session, const Book& book, const edit::Carried& carried,
               const CarriedFiles& made);

std::string nothing_to_carry(const CarryChoice& choice, const edit::Carried& carried);

/// "carried 2 objectives with 5 key results from 2026-Q3 to 2026-Q4; ..."
std::string done_line(const CarryChoice& choice, const edit::Carried& carried,
                      const CarriedFiles& made);

}  // namespace okr::cli
