// SPDX-License-Identifier: MIT
// One difference as words that stand behind the name of what it is about.
#pragma once

#include <okr/report/diff.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// "two check-ins", "13 check-ins".
std::string spelled(std::size_t n, std::string_view thing);

/// The title without the figures behind its measure: "Lower the refund rate".
std::string short_title(const model::KeyResult& key_result);

/// "from 0.2% to 0.3% (easier)", "from nothing to sam"; with the reason behind it where there is
/// one.
std::string move_words(const compare::Difference& difference);

/// Whether it changes what was set out to be reached, the owner and the alignment aside.
bool moves_a_goalpost(const compare::Difference& difference);

/// Of everything but check-ins and readings that are new: these are counted.
std::string words_of(const compare::Difference& difference);

/// The same for a whole list, without check-ins that are new.
std::vector<std::string> phrases_of(const std::vector<compare::Difference>& differences);
std::size_t new_checkins(const std::vector<compare::Difference>& differences);

}  // namespace okr::report
