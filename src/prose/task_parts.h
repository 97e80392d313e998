// SPDX-License-Identifier: MIT
// Readings of tasks that say little by their verb, and what readings of tasks share. Private to
// prose.
#pragma once

#include "clause.h"
#include "measure.h"

namespace okr::prose {

std::optional<Task> task_at(const Sentence& s, std::size_t first, std::size_t last,
                            Certainty certainty);

/// A passive that tells that work is done: "signed off" of "The budget is signed off". `from` is
/// where its subject begins.
bool is_work_done(const Sentence& s, std::size_t from, std::size_t verb);

/// "Get all staff trained", "Ensure the policy is published", "Have a recovery plan in place",
/// "Enable SSO", "Extend the API": what is to be made or done stands in the object.
std::optional<Task> read_brought_about(const Sentence& s, const Clause& clause);

/// "CRM rollout", "Website redesign": a noun of making ends the phrase.
std::optional<Task> read_deliverable(const Sentence& s, const Clause& clause);

/// "planning permission", "ISO 9001 certification": others grant it or do not.
bool is_granted(const Sentence& s, std::size_t head);

/// Whether the number counts people served: "Vaccinate 5,000 children", "Serve 10,000 meals".
bool counts_served(const Sentence& s, const Clause& clause);

}  // namespace okr::prose
