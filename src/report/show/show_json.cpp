// SPDX-License-Identifier: MIT
#include "../facts_json.h"
#include "../json_value.h"

#include <okr/report/show.h>

#include <nlohmann/json.hpp>

namespace okr::report {

using Json = nlohmann::ordered_json;

std::string show_json(const model::Workspace& workspace, const rollup::Scores& scores,
                      const model::Found& found) {
  Places places(workspace.sources);
  const Facts facts{workspace, scores, places};
  const std::uint32_t objective = found.objective.value();
  Json out{{"schema", "okr.show/1"},
           {"as_of", model::to_string(scores.as_of)},
           {"objective", nullptr},
           {"key_result", nullptr}};
  if (found.key_result) {
    out["objective"] = objective_alone_json(facts, objective);
    out["key_result"] = key_result_json(facts, {objective, *found.key_result});
  } else {
    out["objective"] = objective_json(facts, objective);
  }
  return json_text(out) + '\n';
}

}  // namespace okr::report
