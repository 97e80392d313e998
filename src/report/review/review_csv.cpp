// SPDX-License-Identifier: MIT
// One table: each objective's row is followed by those of its key results, with empty cells for
// what only the other kind of row has.
#include "../at_once.h"
#include "../csv_table.h"
#include "reviewed_json.h"

#include <okr/report/review.h>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr CsvColumn columns[] = {{"row", "/row"},
                                 {"ref", "/ref"},
                                 {"objective", "/objective"},
                                 {"period", "/period"},
                                 {"team", "/team"},
                                 {"level", "/level"},
                                 {"owner", "/owner"},
                                 {"owners", "/owners"},
                                 {"title", "/title"},
                                 {"commitment", "/commitment"},
                                 {"metric", "/metric"},
                                 {"unit", "/unit"},
                                 {"baseline", "/baseline"},
                                 {"target", "/target"},
                                 {"min", "/min"},
                                 {"max", "/max"},
                                 {"current", "/current"},
                                 {"raw", "/raw"},
                                 {"progress", "/progress"},
                                 {"expected", "/expected"},
                                 {"score", "/score"},
                                 {"with_data", "/coverage/0"},
                                 {"counted", "/coverage/1"},
                                 {"status", "/status"},
                                 {"verdict", "/verdict"},
                                 {"first_confidence", "/first_confidence"},
                                 {"last_confidence", "/last_confidence"},
                                 {"checkins_made", "/checkins_made"},
                                 {"checkins_expected", "/checkins_expected"},
                                 {"forecast_value", "/forecast/value"},
                                 {"forecast_progress", "/forecast/progress"},
                                 {"forecast_verdict", "/forecast/verdict"},
                                 {"compared_ref", "/predecessor/ref"},
                                 {"compared_score", "/predecessor/score"},
                                 {"grade", "/review/grade"},
                                 {"reason", "/review/reason"},
                                 {"learnings", "/review/learnings"},
                                 {"decision", "/review/decision"},
                                 {"aligned_to", "/aligned_to"},
                                 {"carried_from", "/carried_from"},
                                 {"carried_into", "/carried_into"}};

Json objective_row(const Facts& facts, const CarriedInto& carried,
                   const ReviewedObjective& objective) {
  Json row = objective_row_json(facts, carried, objective);
  row["row"] = "objective";
  return row;
}

Json key_result_row(const Facts& facts, const Json& objective,
                    const ReviewedKeyResult& key_result) {
  Json row = key_result_row_json(facts, key_result);
  row["row"] = "key_result";
  row["objective"] = objective.at("ref");
  for (const char* const shared : {"period", "team", "level"}) row[shared] = objective.at(shared);
  return row;
}

}  // namespace

std::string review_csv(const ReviewView& view, const Review& review, const lint::Runner& runner) {
  Places places(view.workspace.sources);
  const Facts facts{view.workspace, view.scores, places};
  const CarriedInto carried = carried_into(view.workspace, review);
  const CsvRows rows(columns);
  const std::vector<const ReviewedObjective*> all = reviewed_objectives(review);
  const auto texts = made_at_once(all.size(), runner, [&](std::size_t i) {
    const Json objective = objective_row(facts, carried, *all[i]);
    std::string out = rows.row(objective);
    if (view.depth != ReviewView::Depth::key_results) return out;
    for (const ReviewedKeyResult& key_result : all[i]->key_results) {
      out += rows.row(key_result_row(facts, objective, key_result));
    }
    return out;
  });
  std::string out = csv_header(columns);
  for (const std::string& text : texts) out += text;
  return out;
}

}  // namespace okr::report
