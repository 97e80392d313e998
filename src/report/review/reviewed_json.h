// SPDX-License-Identifier: MIT
// What a review knows of an objective and a key result as one JSON object each: as okr.export/1 has
// them, without check-ins, and with what the period made of them
// (schemas/okr-report-1.schema.json).
#pragma once

#include "../facts_json.h"

#include <okr/report/review.h>

#include <map>
#include <string>
#include <vector>

namespace okr::report {

/// References of what each objective was carried into.
using CarriedInto = std::map<std::uint32_t, std::vector<std::string>>;
CarriedInto carried_into(const model::Workspace& workspace, const Review& review);

/// Down the cascade, as its posts have them.
std::vector<const ReviewedObjective*> reviewed_objectives(const Review& review);

// These ask `facts.places` for sources alone, never for a line, which it would remember: several
// may be at it at once.

/// Without its key results.
nlohmann::ordered_json reviewed_objective_json(const Facts& facts, const CarriedInto& carried,
                                               const ReviewedObjective& objective);
nlohmann::ordered_json reviewed_key_result_json(const Facts& facts,
                                                const ReviewedKeyResult& key_result);

/// The same without what is no cell of a table: texts, notes, changes, trend.
nlohmann::ordered_json objective_row_json(const Facts& facts, const CarriedInto& carried,
                                          const ReviewedObjective& objective);
nlohmann::ordered_json key_result_row_json(const Facts& facts, const ReviewedKeyResult& key_result);

}  // namespace okr::report
