// SPDX-License-Identifier: MIT
// Candidates that need no file: commands, options, choices, rules, formats.
#pragma once

#include "complete.h"
#include "complete_place.h"

#include <vector>

namespace okr::cli {

std::vector<Candidate> command_candidates(const std::vector<CommandWords>& known);
/// The command's own, then okr's.
std::vector<Candidate> flag_candidates(const std::vector<CommandWords>& known,
                                       const CommandWords& command);
/// Of a value whose type says what it may be: choices, rules, formats, fields.
std::vector<Candidate> word_candidates(const std::string& type);

}  // namespace okr::cli
