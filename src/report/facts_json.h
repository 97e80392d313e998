// SPDX-License-Identifier: MIT
// What is known of each thing as one JSON object, as the contract okr.export/1 has it
// (schemas/okr-export-1.schema.json). Every number comes from rollup; nothing is worked out here.
#pragma once

#include "places.h"

#include <okr/model/workspace.h>
#include <okr/rollup/scores.h>

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// Keeps all of them by reference.
struct Facts {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  Places& places;
};

nlohmann::ordered_json period_json(std::string_view id, const model::DateRange& range);

/// Without its key results.
nlohmann::ordered_json objective_alone_json(const Facts& facts, std::uint32_t objective);
/// With them and all their check-ins.
nlohmann::ordered_json objective_json(const Facts& facts, std::uint32_t objective);
/// With these of its key results.
nlohmann::ordered_json objective_json(const Facts& facts, std::uint32_t objective,
                                      const std::vector<std::uint32_t>& key_results);

/// Without its check-ins.
nlohmann::ordered_json key_result_alone_json(const Facts& facts, model::KeyResultIndex key_result);
nlohmann::ordered_json key_result_json(const Facts& facts, model::KeyResultIndex key_result);

/// The readable ones by date and then as the file has them, whether they count or not.
std::vector<const model::CheckIn*> readable_checkins(const model::KeyResult& key_result);
nlohmann::ordered_json checkin_json(const Facts& facts, const model::KeyResult& key_result,
                                    const model::CheckIn& checkin);

nlohmann::ordered_json kpi_json(const model::Workspace& workspace, const model::Kpi& kpi,
                                model::Date day);
nlohmann::ordered_json project_json(const model::Workspace& workspace,
                                    const model::Project& project, model::Date day);

/// The id that the team has today, for what was written under a former one; a person's stays.
std::string_view team_today(const model::Workspace& workspace, const model::Objective& objective);

}  // namespace okr::report
