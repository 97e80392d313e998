// SPDX-License-Identifier: MIT
// The objects of okr.export/1 without check-ins, with what is to be said of them.
#include "facts_json.h"
#include "insights.h"
#include "json_value.h"
#include "status_posts.h"

#include <okr/report/status.h>

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

Json key_result_with_notes(const Facts& facts, model::KeyResultIndex key_result) {
  Json out = key_result_alone_json(facts, key_result);
  out["notes"] = insights(facts.workspace, facts.scores, key_result);
  return out;
}

Json objective_with_notes(const StatusView& view, const Facts& facts, std::uint32_t objective) {
  Json out = objective_alone_json(facts, objective);
  Json key_results = Json::array();
  for (const std::uint32_t i : shown_key_results(view.workspace, view.selection, objective)) {
    key_results.push_back(key_result_with_notes(facts, {objective, i}));
  }
  out["key_results"] = std::move(key_results);
  out["notes"] = insights(facts.workspace, facts.scores, objective);
  return out;
}

/// One a line, so that two reports can be compared with diff.
void append_list(std::string_view name, const std::vector<std::string>& items, std::string& out) {
  out += ",\n  \"";
  out += name;
  out += "\": [";
  for (std::size_t i = 0; i < items.size(); ++i) {
    out += i == 0 ? "\n    " : ",\n    ";
    out += items[i];
  }
  out += items.empty() ? "]" : "\n  ]";
}

std::string opening(std::string_view schema, model::Date as_of) {
  std::string out = "{\n  \"schema\": \"";
  out += schema;
  return out + "\",\n  \"as_of\": \"" + model::to_string(as_of) + "\"";
}

Json due_object(Places& places, const Due& due) {
  return {{"ref", due.ref},
          {"title", due.title},
          {"owner", due.owners.empty() ? Json(nullptr) : Json(due.owners.front())},
          {"owners", due.owners},
          {"freshness", rollup::name_of(due.freshness)},
          {"last", due.last ? Json(model::to_string(*due.last)) : Json(nullptr)},
          {"days", due.days},
          {"path", places.source(due.place).path},
          {"line", places.start(due.place).line},
          {"command", due.command}};
}

}  // namespace

std::string status_json(const StatusView& view) {
  Places places(view.workspace.sources);
  const Facts facts{view.workspace, view.scores, places};
  std::vector<std::string> periods;
  std::vector<std::string> objectives;
  const auto depths = depths_of(view);
  for (const model::PeriodInUse& period : view.periods) {
    std::vector<Post> posts = posts_in(view, period);
    std::erase_if(posts, [&](const Post& post) { return is_too_deep(view, depths, post); });
    if (posts.empty()) continue;
    periods.push_back(json_text(period_json(period.id, period.range)));
    for (const Post& post : posts) {
      for (const std::uint32_t objective : post.objectives) {
        objectives.push_back(json_text(objective_with_notes(view, facts, objective)));
      }
    }
  }
  std::string out = opening("okr.status/1", view.scores.as_of);
  append_list("periods", periods, out);
  append_list("objectives", objectives, out);
  return out + "\n}\n";
}

std::string due_json(const model::Workspace& workspace, const std::vector<Due>& due,
                     model::Date as_of) {
  Places places(workspace.sources);
  std::vector<std::string> items;
  for (const Due& one : due) items.push_back(json_text(due_object(places, one)));
  std::string out = opening("okr.due/1", as_of);
  append_list("due", items, out);
  return out + "\n}\n";
}

}  // namespace okr::report
