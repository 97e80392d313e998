// SPDX-License-Identifier: MIT
// The contract okr.report/1. One line a thing, so that two reports can be compared with diff.
#include "../at_once.h"
#include "../json_value.h"
#include "reviewed_json.h"

#include <okr/report/review.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

Json ease_json(compare::Ease ease) {
  switch (ease) {
    case compare::Ease::neither:
      return nullptr;
    case compare::Ease::easier:
      return "easier";
    case compare::Ease::harder:
      return "harder";
  }
  return nullptr;
}

/// Fields of the one object, in their order.
class Fields {
 public:
  explicit Fields(const lint::Runner& runner) : runner_(runner) {}

  void add(std::string_view name, const Json& value) {
    out_ += fmt::format("{}  \"{}\": {}", out_.empty() ? "" : ",\n", name, json_text(value));
  }
  template <class Things, class ToJson>
  void add_list(std::string_view name, const Things& things, ToJson to_json) {
    out_ += fmt::format(",\n  \"{}\": [", name);
    const auto texts = made_at_once(things.size(), runner_,
                                    [&](std::size_t i) { return json_text(to_json(things[i])); });
    std::string_view separator = "\n    ";
    for (const std::string& text : texts) {
      out_ += separator;
      out_ += text;
      separator = ",\n    ";
    }
    out_ += things.empty() ? "]" : "\n  ]";
  }
  std::string whole() const { return "{\n" + out_ + "\n}\n"; }

 private:
  const lint::Runner& runner_;
  std::string out_;
};

Json date_json(const std::optional<model::Date>& date) {
  return date ? Json(model::to_string(*date)) : Json(nullptr);
}

Json counts_json(const ReviewCounts& counts) {
  return {{"objectives", counts.objectives},
          {"key_results", counts.key_results},
          {"dropped_objectives", counts.dropped_objectives},
          {"dropped_key_results", counts.dropped_key_results},
          {"key_results_without_data", counts.without_data}};
}

Json distribution_json(const rollup::Distribution& distribution) {
  return {{"missed", distribution.missed},
          {"met", distribution.met},
          {"overshoot", distribution.overshoot},
          {"mean", json_number(distribution.mean)},
          {"median", json_number(distribution.median)},
          {"bins", distribution.bins}};
}

class Printer {
 public:
  Printer(const ReviewView& view, const Review& review, const lint::Runner& runner)
      : view_(view),
        review_(review),
        carried_(carried_into(view.workspace, review)),
        fields_(runner) {}

  std::string print() {
    add_heading();
    add_distribution();
    add_cascade();
    add_what_moved();
    add_around();
    add_what_comes_next();
    return fields_.whole();
  }

 private:
  const model::Objective& objective(std::uint32_t index) const {
    return view_.workspace.objectives.at(index);
  }
  std::string reference(std::uint32_t index) const { return model::reference_of(objective(index)); }
  std::string reference(model::KeyResultIndex index) const {
    const model::Objective& of = objective(index.objective);
    return model::reference_of(of, of.key_results.at(index.key_result));
  }

  void add_heading() {
    fields_.add("schema", "okr.report/1");
    fields_.add("okr_version", view_.version);
    fields_.add("as_of", model::to_string(view_.scores.as_of));
    fields_.add("period", period_json(view_.period.id, view_.period.range));
    fields_.add("phase", name_of(review_.phase));
    fields_.add("compared_period", view_.compared
                                       ? period_json(view_.compared->id, view_.compared->range)
                                       : Json(nullptr));
    fields_.add("depth", static_cast<int>(view_.depth));
    fields_.add("narrowed", review_.is_narrowed);
    fields_.add("counts", counts_json(review_.counts));
  }

  void add_distribution() {
    fields_.add("distribution", distribution_json(review_.distribution));
    fields_.add("compared_distribution",
                review_.compared ? distribution_json(*review_.compared) : Json(nullptr));
  }

  void add_cascade() {
    fields_.add_list("posts", review_.posts, [&](const ReviewedPost& post) {
      std::vector<std::string> references;
      for (const ReviewedObjective& one : post.objectives) {
        references.push_back(reference(one.index));
      }
      return Json{{"name", json_word(post.name)},
                  {"id", json_word(post.id)},
                  {"depth", post.depth},
                  {"level", post.level ? Json(model::name_of(*post.level)) : Json(nullptr)},
                  {"objectives", references}};
    });
    std::vector<const ReviewedObjective*> shown;
    if (view_.depth != ReviewView::Depth::summary) shown = reviewed_objectives(review_);
    fields_.add_list("objectives", shown,
                     [&](const ReviewedObjective* one) { return whole_objective(*one); });
  }

  Json whole_objective(const ReviewedObjective& one) {
    Json out = reviewed_objective_json(facts_, carried_, one);
    Json& key_results = out["key_results"] = Json::array();
    if (view_.depth != ReviewView::Depth::key_results) return out;
    for (const ReviewedKeyResult& key_result : one.key_results) {
      key_results.push_back(reviewed_key_result_json(facts_, key_result));
    }
    return out;
  }

  void add_what_moved() {
    const auto by_mover = [&](const Mover& mover) {
      return Json{{"ref", reference(mover.index)},
                  {"from", json_number(mover.from)},
                  {"to", json_number(mover.to)}};
    };
    fields_.add_list("moved_most", review_.moved_most, by_mover);
    fields_.add_list("still", review_.still, by_mover);
    fields_.add_list("silent", review_.silent, [&](const Silent& silent) {
      return Json{{"ref", reference(silent.index)},
                  {"last", date_json(silent.last)},
                  {"days", silent.days}};
    });
    fields_.add_list("due", review_.due, [](const Due& due) {
      return Json{{"ref", due.ref},
                  {"freshness", rollup::name_of(due.freshness)},
                  {"last", date_json(due.last)},
                  {"days", due.days}};
    });
    fields_.add_list("goalposts", review_.goalposts,
                     [&](const Goalpost& goalpost) { return goalpost_json(goalpost); });
    const auto by_event = [](const compare::PastEvent& event) {
      return Json{{"ref", event.ref}, {"title", event.title}, {"since", event.since}};
    };
    fields_.add_list("added_late", review_.added_late, by_event);
    fields_.add_list("deleted", review_.deleted, by_event);
    fields_.add_list("parted", review_.parted,
                     [&](std::uint32_t index) { return Json(reference(index)); });
  }

  Json goalpost_json(const Goalpost& goalpost) const {
    const std::uint32_t of = goalpost.objective;
    return {{"ref", goalpost.key_result ? reference(model::KeyResultIndex{of, *goalpost.key_result})
                                        : reference(of)},
            {"field", goalpost.move.field},
            {"from", json_word(goalpost.move.from)},
            {"to", json_word(goalpost.move.to)},
            {"ease", ease_json(goalpost.move.ease)},
            {"date", date_json(goalpost.date)},
            {"reason", json_word(goalpost.reason)},
            {"since", json_word(goalpost.since)}};
  }

  void add_around() {
    const model::Workspace& workspace = view_.workspace;
    fields_.add("seen_on", model::to_string(review_.day));
    fields_.add_list("kpis", review_.kpis, [&](std::uint32_t index) {
      return kpi_json(workspace, workspace.kpis.at(index), review_.day);
    });
    fields_.add_list("projects", review_.projects, [&](std::uint32_t index) {
      return project_json(workspace, workspace.projects.at(index), review_.serving_day);
    });
    fields_.add_list("idle_projects", review_.idle_projects,
                     [&](std::uint32_t index) { return Json(workspace.projects.at(index).id); });
  }

  void add_what_comes_next() {
    const auto by_reference = [&](std::uint32_t index) { return Json(reference(index)); };
    fields_.add_list("not_reviewed", review_.not_reviewed, by_reference);
    fields_.add("next_period", json_word(review_.next_period));
    fields_.add_list("carried", review_.carried, [&](const Carried& carried) {
      return Json{{"from", reference(carried.from)}, {"to", reference(carried.to)}};
    });
    fields_.add_list("to_carry", review_.to_carry, by_reference);
  }

  const ReviewView& view_;
  const Review& review_;
  CarriedInto carried_;
  Places places_{view_.workspace.sources};
  Facts facts_{view_.workspace, view_.scores, places_};
  Fields fields_;
};

}  // namespace

std::string review_json(const ReviewView& view, const Review& review, const lint::Runner& runner) {
  return Printer(view, review, runner).print();
}

}  // namespace okr::report
