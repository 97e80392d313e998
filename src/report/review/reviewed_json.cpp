// SPDX-License-Identifier: MIT
#include "reviewed_json.h"

#include "../insights.h"
#include "../json_value.h"

#include <okr/load/fields.h>
#include <okr/load/note.h>

#include <nlohmann/json.hpp>

namespace okr::report {

using Json = nlohmann::ordered_json;

namespace {

template <class Written>  // a Word or Text, optional or Rare
Json word(const Written& written) {
  return written ? json_word((*written).value) : Json(nullptr);
}

template <class MaybeWritten>
Json date(const MaybeWritten& written) {
  return written ? Json(model::to_string(**written)) : Json(nullptr);
}

Json number(const model::Maybe<double>& written) {
  return written ? json_number(**written) : Json(nullptr);
}

Json changes_json(const std::vector<model::Change>& changes) {
  Json out = Json::array();
  for (const model::Change& change : changes) {
    out.push_back({{"date", date(change.date)},
                   {"field", word(change.field)},
                   {"from", word(change.from)},
                   {"to", word(change.to)},
                   {"reason", word(change.reason)}});
  }
  return out;
}

template <class Written>  // optional or Rare reference
Json reference_json(const model::Workspace& workspace, const Written& written) {
  if (!written || !(*written).is_found()) return nullptr;
  const model::Reference& to = *written;
  const model::Objective& objective = workspace.objectives.at(to.objective);
  if (to.outcome == model::Reference::Outcome::objective) return model::reference_of(objective);
  return model::reference_of(objective, objective.key_results.at(to.key_result));
}

Json review_json(const model::Objective& objective) {
  if (!objective.review) return nullptr;
  const model::Review& review = *objective.review;
  return {{"grade", number(review.grade)},
          {"reason", word(review.reason)},
          {"learnings", word(review.learnings)},
          {"decision", review.decision ? Json(load::word_of(**review.decision)) : Json(nullptr)}};
}

Json predecessor_json(const Facts& facts, const ReviewedObjective& reviewed) {
  if (!reviewed.predecessor) return nullptr;
  const Json whole = objective_alone_json(facts, *reviewed.predecessor);
  Json out;
  for (const char* const field : {"ref", "title", "progress", "score", "status", "verdict"}) {
    out[field] = whole.at(field);
  }
  return out;
}

Json trend_json(const ReviewedKeyResult& reviewed) {
  Json out = Json::array();
  for (const ProgressOn& point : reviewed.trend) {
    // One a check-in: made in its place, without the copies that a list in braces takes.
    Json& one = out.emplace_back(Json::object());
    one["date"] = model::to_string(point.day);
    one["raw"] = json_number(point.raw);
  }
  return out;
}

Json note_json(const Facts& facts, const TellingNote& note) {
  Json out{{"date", nullptr}, {"note", nullptr}, {"by", nullptr}, {"milestone", nullptr}};
  if (note.checkin) {
    const model::CheckIn& checkin = *note.checkin;
    out["date"] = date(checkin.date);
    out["note"] = json_word(load::note_text(facts.places.source(checkin.span), checkin));
    out["by"] = word(checkin.by);
  } else if (note.milestone) {
    out["date"] = date(note.milestone->done);
    out["milestone"] = word(note.milestone->title);
  }
  out["before"] = json_number(note.before);
  out["after"] = json_number(note.after);
  return out;
}

/// Where it comes from and where it goes on, and what its people say of it.
void add_ways_and_review(const Facts& facts, const CarriedInto& carried,
                         const ReviewedObjective& reviewed, Json& out) {
  const model::Objective& objective = facts.workspace.objectives.at(reviewed.index);
  out["carried_from"] = reference_json(facts.workspace, objective.carried_from);
  const auto into = carried.find(reviewed.index);
  out["carried_into"] = into == carried.end() ? std::vector<std::string>() : into->second;
  out["predecessor"] = predecessor_json(facts, reviewed);
  out["review"] = review_json(objective);
}

const model::KeyResult& key_result_of(const Facts& facts, const ReviewedKeyResult& reviewed) {
  return facts.workspace.objectives.at(reviewed.index.objective)
      .key_results.at(reviewed.index.key_result);
}

Json with_checkins_counted(const Facts& facts, const ReviewedKeyResult& reviewed) {
  Json out = key_result_alone_json(facts, reviewed.index);
  out["first_confidence"] = json_number(reviewed.first_confidence);
  out["last_confidence"] = json_number(reviewed.last_confidence);
  out["checkins_made"] = reviewed.checkins;
  out["checkins_expected"] = reviewed.expected;
  return out;
}

}  // namespace

CarriedInto carried_into(const model::Workspace& workspace, const Review& review) {
  CarriedInto out;
  for (const Carried& carried : review.carried) {
    out[carried.from].push_back(model::reference_of(workspace.objectives.at(carried.to)));
  }
  return out;
}

std::vector<const ReviewedObjective*> reviewed_objectives(const Review& review) {
  std::vector<const ReviewedObjective*> out;
  for (const ReviewedPost& post : review.posts) {
    for (const ReviewedObjective& objective : post.objectives) out.push_back(&objective);
  }
  return out;
}

Json objective_row_json(const Facts& facts, const CarriedInto& carried,
                        const ReviewedObjective& reviewed) {
  Json out = objective_alone_json(facts, reviewed.index);
  add_ways_and_review(facts, carried, reviewed, out);
  return out;
}

Json reviewed_objective_json(const Facts& facts, const CarriedInto& carried,
                             const ReviewedObjective& reviewed) {
  const model::Objective& objective = facts.workspace.objectives.at(reviewed.index);
  Json out = objective_alone_json(facts, reviewed.index);
  out["why"] = word(objective.why);
  out["customer"] = word(objective.customer);
  out["notes"] = insights(facts.workspace, facts.scores, reviewed.index);
  out["changes"] = changes_json(objective.changes);
  add_ways_and_review(facts, carried, reviewed, out);
  return out;
}

Json key_result_row_json(const Facts& facts, const ReviewedKeyResult& reviewed) {
  Json out = with_checkins_counted(facts, reviewed);
  out["carried_from"] =
      reference_json(facts.workspace, key_result_of(facts, reviewed).carried_from);
  return out;
}

Json reviewed_key_result_json(const Facts& facts, const ReviewedKeyResult& reviewed) {
  const model::KeyResult& key_result = key_result_of(facts, reviewed);
  Json out = with_checkins_counted(facts, reviewed);
  out["trend"] = trend_json(reviewed);
  Json& telling = out["telling"] = Json::array();
  for (const TellingNote& note : reviewed.notes) telling.push_back(note_json(facts, note));
  out["notes"] = insights(facts.workspace, facts.scores, reviewed.index);
  out["changes"] = changes_json(key_result.changes);
  out["carried_from"] = reference_json(facts.workspace, key_result.carried_from);
  return out;
}

}  // namespace okr::report
