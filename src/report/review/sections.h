// SPDX-License-Identifier: MIT
// The sections of a review, in the order in which they are read. One that has nothing to say adds
// nothing.
#pragma once

#include "paper.h"

namespace okr::report {

/// What it is a review of, and of which day.
void add_title(Paper& paper);
/// Sentences to be read aloud.
void add_summary(Paper& paper);
/// Scores once it is over, statuses while it runs.
void add_distribution(Paper& paper);
/// Down the cascade.
void add_objectives(Paper& paper);
void add_key_results(Paper& paper, const ReviewedObjective& objective);
void add_movement(Paper& paper);
void add_goalposts(Paper& paper);
/// Where aligned work and own key results part.
void add_parting(Paper& paper);
/// What is due, or what fell silent.
void add_silence(Paper& paper);
void add_kpis(Paper& paper);
void add_projects(Paper& paper);
/// What to ask of each objective by its verdict, without blame, and what was answered.
void add_questions(Paper& paper);
void add_next(Paper& paper);

/// The summary's sentences about what stands out, each one empty or whole.
std::vector<std::string> summary_of_movement(const Paper& paper);
std::vector<std::string> summary_to_watch(const Paper& paper);

/// Progress over the period beside what is expected; absent with fewer than two points.
std::optional<Trend> trend_of(const Paper& paper, const ReviewedKeyResult& key_result);

}  // namespace okr::report
