// SPDX-License-Identifier: MIT
// Every rule's row, each defined in rules/<rule>.cpp; rules.cpp puts them in order.
#pragma once

#include <okr/lint/rule.h>

namespace okr::lint::rules {

extern const Rule alignment_cycle;
extern const Rule alignment_downward;
extern const Rule alignment_other_period;
extern const Rule alignment_to_dropped;
extern const Rule alignment_to_self;
extern const Rule bad_bounds;
extern const Rule bad_date;
extern const Rule bad_id;
extern const Rule bad_quantity;
extern const Rule bad_reference;
extern const Rule bad_rice;
extern const Rule bad_suppression;
extern const Rule bad_team_tree;
extern const Rule bad_value;
extern const Rule binary_without_confidence;
extern const Rule carried_over_unchanged;
extern const Rule ceo_owns_everything;
extern const Rule checkin_in_future;
extern const Rule checkin_out_of_order;
extern const Rule checkin_outside_period;
extern const Rule checkin_without_value;
extern const Rule confidence_out_of_range;
extern const Rule conflict_marker;
extern const Rule dead_link;
extern const Rule derived_field;
extern const Rule diamond_alignment;
extern const Rule duplicate_id;
extern const Rule duplicate_key;
extern const Rule file_syntax;
extern const Rule file_too_large;
extern const Rule file_unreadable;
extern const Rule guardrail_in_breach;
extern const Rule key_result_count;
extern const Rule key_result_without_baseline;
extern const Rule key_result_without_owner;
extern const Rule key_result_without_project;
extern const Rule key_result_without_source;
extern const Rule key_result_without_target;
extern const Rule kpi_in_breach;
extern const Rule kpi_without_bounds;
extern const Rule lead_without_own_okr;
extern const Rule level_skipped;
extern const Rule missing_field;
extern const Rule missing_id;
extern const Rule mixed_line_endings;
extern const Rule mixed_units;
extern const Rule mostly_binary;
extern const Rule nested_tasks;
extern const Rule next_period_empty;
extern const Rule no_leading_indicator;
extern const Rule objective_count;
extern const Rule objective_unaligned;
extern const Rule objective_with_number;
extern const Rule objective_without_guardrail;
extern const Rule objective_without_key_results;
extern const Rule objective_without_owner;
extern const Rule objective_without_period;
extern const Rule objective_without_strategy;
extern const Rule objective_without_why;
extern const Rule overlapping_periods;
extern const Rule owner_left;
extern const Rule period_unreviewed;
extern const Rule person_without_okr;
extern const Rule project_supports_nothing;
extern const Rule repeated_checkin;
extern const Rule silo;
extern const Rule stale_checkin;
extern const Rule sure_from_the_start;
extern const Rule target_already_met;
extern const Rule task_as_key_result;
extern const Rule text_lost;
extern const Rule threshold_without_baseline;
extern const Rule unexplained_confidence_drop;
extern const Rule unknown_alignment;
extern const Rule unknown_carry;
extern const Rule unknown_key;
extern const Rule unknown_kpi;
extern const Rule unknown_period;
extern const Rule unknown_person;
extern const Rule unknown_project_target;
extern const Rule unknown_team;
extern const Rule unsupported_parent;
extern const Rule vanity_metric;
extern const Rule unsupported_yaml;
extern const Rule wrong_type;

}  // namespace okr::lint::rules
