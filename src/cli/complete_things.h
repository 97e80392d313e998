// SPDX-License-Identifier: MIT
// Candidates that the files know: periods, teams, people, and what references lead to. No more is
// read than the answer needs: okr.yaml alone, the files' first lines, or those of running periods.
#pragma once

#include "complete.h"
#include "session.h"

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// Whether values of this type name something in the files; see options.h.
bool names_a_thing(std::string_view type);

/// Nothing where the files cannot be used.
std::vector<Candidate> thing_candidates(const Session& session, const std::string& type,
                                        const std::string& typed);

}  // namespace okr::cli
