// SPDX-License-Identifier: MIT
#include "entry.h"

#include <okr/edit/edit_file.h>
#include <okr/edit/review.h>
#include <okr/load/fields.h>
#include <okr/load/load.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::edit {
namespace {

using model::Objective;
using model::Review;

/// A key of the review, and what it is to say; empty: it is not to be there.
struct Part {
  std::string_view key;
  std::string text;
};

std::vector<Part> parts_of(const NewReview& review) {
  return {{"grade", review.grade ? fmt::format("{}", *review.grade) : ""},
          {"reason", review.reason},
          {"learnings", review.learnings},
          {"decision", review.decision ? std::string(load::word_of(*review.decision)) : ""}};
}

std::string said_by(const std::optional<model::Word>& word) {
  return word ? **word : std::string();
}

NewReview review_in(const Objective& objective, std::uint32_t number) {
  NewReview out{.objective = number};
  if (!objective.review) return out;
  const Review& review = *objective.review;
  if (review.grade) out.grade = **review.grade;
  out.reason = said_by(review.reason);
  out.learnings = said_by(review.learnings);
  if (review.decision) out.decision = **review.decision;
  return out;
}

Content whole(const NewReview& review) {
  std::vector<Field> fields;
  for (Part& part : parts_of(review)) {
    if (!part.text.empty())
      fields.push_back({std::string(part.key), text_of(std::move(part.text))});
  }
  return mapping_of(std::move(fields));
}

/// Only what differs from what stands there, so that the rest keeps its style.
void update(std::vector<Intent>& intents, const NewReview& now, const Objective& objective) {
  const text::Span node = objective.review->span;
  const std::vector<Part> old = parts_of(review_in(objective, now.objective));
  const std::vector<Part> parts = parts_of(now);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].text.empty() || parts[i].text == old[i].text) continue;
    intents.emplace_back(SetField{node, std::string(parts[i].key), text_of(parts[i].text),
                                  keys_of(load::Entity::review)});
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].text.empty() && !old[i].text.empty())
      intents.emplace_back(RemoveField{node, std::string(parts[i].key)});
  }
}

std::vector<Intent> intents_for(const model::Workspace& workspace,
                                const std::vector<NewReview>& reviews) {
  std::vector<Intent> intents;
  for (const NewReview& review : reviews) {
    const Objective& objective = workspace.objectives[review.objective];
    if (!objective.id_written)
      intents.push_back(written_id(objective.span, objective.id, load::Entity::objective));
    if (objective.review) {
      update(intents, review, objective);
    } else {
      intents.emplace_back(
          SetField{objective.span, "review", whole(review), keys_of(load::Entity::objective)});
    }
  }
  return intents;
}

/// A review that says something, and is no mapping: it would be lost.
std::optional<Error> unreadable_review(const model::Workspace& workspace, std::uint32_t file,
                                       const std::vector<NewReview>& reviews,
                                       const yaml::Limits& limits) {
  const text::Source& source = workspace.sources[file];
  const yaml::Parsed parsed = yaml::parse(source, file, limits);
  for (std::uint32_t i = 0; i < parsed.tree.nodes.size(); ++i) {
    const yaml::Value node(parsed.tree, i);
    if (node.kind() != yaml::Kind::mapping) continue;
    const bool is_asked_for =
        std::any_of(reviews.begin(), reviews.end(), [&](const NewReview& review) {
          return workspace.objectives[review.objective].span == node.span();
        });
    const auto there = is_asked_for ? node.find("review") : std::nullopt;
    if (!there || there->kind() == yaml::Kind::null || there->kind() == yaml::Kind::mapping)
      continue;
    return Error{
        fmt::format("{}: 'review' is there already and cannot be read: write it as "
                    "review: {{grade: 0.7, decision: keep}} first",
                    source.path)};
  }
  return std::nullopt;
}

/// The number of the file's first objective.
std::uint32_t first_in(const model::Workspace& workspace, std::uint32_t file) {
  const auto first = std::find_if(workspace.objectives.begin(), workspace.objectives.end(),
                                  [&](const Objective& one) { return one.file == file; });
  return static_cast<std::uint32_t>(first - workspace.objectives.begin());
}

bool says(const load::LoadedFile& loaded, std::uint32_t first, const NewReview& meant,
          const Objective& before) {
  const std::uint32_t number = meant.objective - first;
  if (number >= loaded.objectives.size()) return false;
  const Objective& now = loaded.objectives[number];
  return now.id == before.id && now.id_written && review_in(now, meant.objective) == meant;
}

}  // namespace

std::span<const std::string_view> decision_words() {
  for (const load::Field& field : load::fields_of(load::Entity::review)) {
    if (field.key == "decision") return field.choices;
  }
  return {};
}

NewReview written_review(const model::Workspace& workspace, std::uint32_t objective) {
  return review_in(workspace.objectives[objective], objective);
}

Result<std::string> write_reviews(const model::Workspace& workspace, std::uint32_t file,
                                  const std::vector<NewReview>& reviews,
                                  const yaml::Limits& limits) {
  if (auto error = unreadable_review(workspace, file, reviews, limits)) return *std::move(error);
  Result<std::string> bytes =
      edit_file(workspace.sources[file], intents_for(workspace, reviews), limits);
  if (!bytes) return bytes;
  const text::Source source{workspace.sources[file].path, *bytes};
  const load::LoadedFile loaded =
      load::load_file(source, yaml::parse(source, file, limits), workspace.config);
  const std::uint32_t first = first_in(workspace, file);
  for (const NewReview& review : reviews) {
    const Objective& before = workspace.objectives[review.objective];
    if (says(loaded, first, review, before)) continue;
    return Error{
        fmt::format("{}: the review of '{}' can only be written by hand: it would not be "
                    "read as it was meant",
                    source.path, before.id)};
  }
  return bytes;
}

}  // namespace okr::edit
