// SPDX-License-Identifier: MIT
// One reader and one table of fields for each thing that a file may describe.
#pragma once

#include "reader.h"

#include <okr/model/okr.h>

#include <optional>
#include <vector>

namespace okr::load {

/// How a key result's check-ins, or a KPI's readings, are written.
struct CheckInForm {
  std::string_view unit;
  enum class Value : unsigned char {
    level,   ///< a quantity
    answer,  ///< done or open
    none     ///< comes from elsewhere: N/10 after the date is the confidence
  };
  Value value = Value::level;
  std::string_view key = "checkins";  ///< of the list that they stand in
};

/// Into one that is new. They are large, so they are read where they stay. False where there is
/// none, which is reported.
bool read_objective(Reader& in, const yaml::Value& value, model::Objective& into);
bool read_key_result(Reader& in, const yaml::Value& value, model::KeyResult& into);
std::vector<model::CheckIn> read_checkins(Reader& in, const yaml::Value& list,
                                          const CheckInForm& form);
std::vector<model::Alignment> read_aligned_to(Reader& in, const Field& field,
                                              const yaml::Value& value);
std::vector<model::Change> read_changes(Reader& in, const Field& field, const yaml::Value& list);
std::optional<model::Review> read_review(Reader& in, const yaml::Value& value);
std::vector<model::Milestone> read_milestones(Reader& in, const Field& field,
                                              const yaml::Value& list);
std::vector<model::Checkpoint> read_checkpoints(Reader& in, const Field& field,
                                                const yaml::Value& list);
std::vector<model::KpiReference> read_kpi_references(Reader& in, const Field& field,
                                                     const yaml::Value& value);
std::optional<model::Kpi> read_kpi(Reader& in, const yaml::Value& value);
std::optional<model::Project> read_project(Reader& in, const yaml::Value& value);

std::vector<model::Team> read_teams(Reader& in, const Field& field, const yaml::Value& value);
std::vector<model::Person> read_people(Reader& in, const Field& field, const yaml::Value& value);
std::vector<model::NamedPeriod> read_periods(Reader& in, const Field& field,
                                             const yaml::Value& value);
model::LintConfig read_lint(Reader& in, const yaml::Value& value);

std::vector<Field> okr_yaml_fields();
std::vector<Field> checkin_policy_fields();
std::vector<Field> team_fields();
std::vector<Field> person_fields();
std::vector<Field> period_fields();
std::vector<Field> lint_fields();
std::vector<Field> lint_override_fields();
std::vector<Field> words_fields();
std::vector<Field> okr_file_fields();
std::vector<Field> objective_fields();
std::vector<Field> alignment_fields();
std::vector<Field> key_result_fields();
std::vector<Field> milestone_fields();
std::vector<Field> checkpoint_fields();
std::vector<Field> checkin_fields();
std::vector<Field> change_fields();
std::vector<Field> review_fields();
std::vector<Field> kpi_fields();
std::vector<Field> project_fields();
std::vector<Field> rice_fields();
std::vector<Field> task_fields();

}  // namespace okr::load
