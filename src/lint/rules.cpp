// SPDX-License-Identifier: MIT
// The table of all rules: by group, then by id. Adding a rule adds one line here and one in
// rules.h.
#include "rules.h"

#include <unordered_map>

namespace okr::lint {
namespace {

constinit const Rule* const table[] = {
    // founding
    &rules::key_result_without_baseline,
    &rules::key_result_without_target,
    &rules::objective_with_number,
    &rules::task_as_key_result,
    // files
    &rules::bad_bounds,
    &rules::bad_date,
    &rules::bad_id,
    &rules::bad_quantity,
    &rules::bad_reference,
    &rules::bad_team_tree,
    &rules::bad_value,
    &rules::conflict_marker,
    &rules::dead_link,
    &rules::derived_field,
    &rules::duplicate_id,
    &rules::duplicate_key,
    &rules::file_syntax,
    &rules::file_too_large,
    &rules::file_unreadable,
    &rules::hidden_text,
    &rules::missing_field,
    &rules::missing_id,
    &rules::mixed_line_endings,
    &rules::overlapping_periods,
    &rules::text_lost,
    &rules::unknown_carry,
    &rules::unknown_key,
    &rules::unknown_period,
    &rules::unknown_person,
    &rules::unknown_team,
    &rules::unsupported_yaml,
    &rules::wrong_type,
    // objectives
    &rules::key_result_count,
    &rules::objective_business_as_usual,
    &rules::objective_chases_competitor,
    &rules::objective_count,
    &rules::objective_is_task,
    &rules::objective_out_of_reach,
    &rules::objective_too_long,
    &rules::objective_too_short,
    &rules::objective_unaligned,
    &rules::objective_without_customer,
    &rules::objective_without_key_results,
    &rules::objective_without_owner,
    &rules::objective_without_period,
    &rules::objective_without_strategy,
    &rules::objective_without_why,
    // key results
    &rules::activity_metric,
    &rules::binary_without_confidence,
    &rules::deadline_outside_period,
    &rules::key_result_too_long,
    &rules::key_result_without_owner,
    &rules::key_result_without_source,
    &rules::learning_as_key_result,
    &rules::mixed_units,
    &rules::mostly_binary,
    &rules::nested_tasks,
    &rules::no_leading_indicator,
    &rules::only_outputs,
    &rules::repeated_key_result,
    &rules::several_results_in_one,
    &rules::target_already_met,
    &rules::text_contradicts_fields,
    &rules::threshold_without_baseline,
    &rules::undeclared_binary,
    &rules::vanity_metric,
    &rules::wrong_direction,
    // alignment
    &rules::alignment_cycle,
    &rules::alignment_downward,
    &rules::alignment_other_period,
    &rules::alignment_to_dropped,
    &rules::alignment_to_self,
    &rules::ceo_owns_everything,
    &rules::conflicting_targets,
    &rules::diamond_alignment,
    &rules::lead_without_own_okr,
    &rules::level_skipped,
    &rules::person_without_okr,
    &rules::silo,
    &rules::unknown_alignment,
    &rules::unsupported_parent,
    // check-ins
    &rules::added_late,
    &rules::carried_over_unchanged,
    &rules::checkin_in_future,
    &rules::checkin_out_of_order,
    &rules::checkin_outside_period,
    &rules::checkin_without_value,
    &rules::confidence_out_of_range,
    &rules::deleted_mid_period,
    &rules::grade_unexplained,
    &rules::moved_goalpost,
    &rules::next_period_empty,
    &rules::owner_left,
    &rules::pay_words,
    &rules::period_unreviewed,
    &rules::repeated_checkin,
    &rules::stale_checkin,
    &rules::sure_from_the_start,
    &rules::unexplained_confidence_drop,
    // KPIs and projects
    &rules::bad_rice,
    &rules::guardrail_in_breach,
    &rules::key_result_without_project,
    &rules::kpi_in_breach,
    &rules::kpi_without_bounds,
    &rules::objective_without_guardrail,
    &rules::project_supports_nothing,
    &rules::unknown_kpi,
    &rules::unknown_project_target,
    // suppression
    &rules::bad_suppression,
};

}  // namespace

std::span<const Rule* const> all_rules() {
  return table;
}

std::optional<std::size_t> rule_number(std::string_view id) {
  static const auto numbers = [] {
    std::unordered_map<std::string_view, std::size_t> out;
    for (const Rule* rule : table) out.emplace(rule->id, out.size());
    return out;
  }();
  const auto found = numbers.find(id);
  if (found == numbers.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string_view> rule_ids() {
  std::vector<std::string_view> ids;
  for (const Rule* const rule : table) ids.push_back(rule->id);
  return ids;
}

const Rule* find_rule(std::string_view id) {
  const std::optional<std::size_t> number = rule_number(id);
  return number ? table[*number] : nullptr;
}

std::string_view name_of(Group group) {
  switch (group) {
    case Group::founding:
      return "founding rules";
    case Group::files:
      return "files";
    case Group::objectives:
      return "objectives";
    case Group::key_results:
      return "key results";
    case Group::alignment:
      return "alignment";
    case Group::checkins:
      return "check-ins, time and history";
    case Group::kpis_and_projects:
      return "KPIs and projects";
    case Group::suppression:
      return "suppression";
  }
  return {};
}

}  // namespace okr::lint
