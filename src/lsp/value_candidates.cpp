// SPDX-License-Identifier: MIT
#include "candidates.h"

#include <algorithm>
#include <array>

namespace okr::lsp {
namespace {

using Kind = Completion::Kind;
using load::Entity;
using load::Shape;

Candidates words(std::initializer_list<std::string_view> texts) {
  Candidates out;
  for (const std::string_view text : texts) out.push_back({std::string(text)});
  return out;
}

Candidates severities() {
  return words({"off", "info", "warning", "error"});
}

Candidates named(const Snapshot& snapshot, Names names) {
  switch (names) {
    case Names::team:
      return teams_in(snapshot);
    case Names::person:
      return people_in(snapshot);
    case Names::kpi:
      return kpis_in(snapshot);
    case Names::period:
      return periods_in(snapshot);
    case Names::none:
      return {};
  }
  return {};
}

/// A list's own value: only its items are words, but for those that may stand alone.
bool is_single(const Meaning& meaning) {
  const Shape shape = meaning.field->shape;
  return meaning.is_item || (shape != Shape::entities && shape != Shape::lines);
}

Candidates of_field(const Snapshot& snapshot, Cursor cursor, const Standing& standing) {
  const Meaning& meaning = standing.meaning;
  const load::Field& field = *meaning.field;
  if (!is_single(meaning)) return {};
  Candidates out;
  switch (field.shape) {
    case Shape::choice:
      for (const std::string_view choice : field.choices) out.push_back({std::string(choice)});
      return out;
    case Shape::flag:
      return words({"true", "false"});
    case Shape::version:
      return words({"1"});
    case Shape::name:
    case Shape::names:
      return named(snapshot, named_by(*meaning.holder, field));
    case Shape::reference:
    case Shape::references:
    case Shape::alignments:
      return references_for(snapshot, cursor, standing);
    case Shape::date:
      return field.key == "due" || field.key == "start" || field.key == "end" ? out
                                                                              : days(snapshot);
    case Shape::lines:
      return meaning.entity == Entity::checkin ? days(snapshot) : out;
    case Shape::text:
      if (meaning.holder == Entity::lint && field.key == "profile")
        return words({"minimal", "recommended", "strict"});
      return out;
    case Shape::texts:
    case Shape::id:
    case Shape::number:
    case Shape::whole_number:
    case Shape::percent:
    case Shape::confidence:
    case Shape::quantity:
    case Shape::text_map:
    case Shape::rule_map:
    case Shape::entity:
    case Shape::entities:
    case Shape::entity_map:
      return out;
  }
  return out;
}

}  // namespace

Candidates values_for(const Snapshot& snapshot, Cursor cursor, const Standing& standing) {
  const Meaning& meaning = standing.meaning;
  if (meaning.rule != nullptr) return severities();
  if (!meaning.field || !meaning.holder) return {};
  return of_field(snapshot, cursor, standing);
}

}  // namespace okr::lsp
