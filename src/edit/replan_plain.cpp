// SPDX-License-Identifier: MIT
// Due, weight, commitment, owner and alignment: what a field alone says, save for a deadline that
// the sentence names.
#include "replan_fields.h"

#include <okr/edit/rename.h>
#include <okr/load/load.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::edit {
namespace {

using model::Alignment;
using model::Reference;
using model::Word;

const model::Written<model::Date>& due_of(const Replanned& thing) {
  return thing.key_result ? thing.key_result->due : thing.objective.due;
}

std::string joined(const std::vector<std::string>& parts) {
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// "due none" and the like: nothing where there is nothing to take away.
FieldChange taken_away(std::string_view field, const std::string& from) {
  if (from.empty()) return says_so_already(field, "none");
  return set_field(field, from, "", std::nullopt);
}

std::optional<Error> outside(const Replanned& thing, model::Date day) {
  const auto& range = thing.objective.range;
  if (!range || range->contains(day)) return std::nullopt;
  return Error{fmt::format("{} is outside {}, which goes from {} to {}", model::to_string(day),
                           thing.objective.period, model::to_string(range->start),
                           model::to_string(range->end))};
}

std::vector<std::string> ids_of(const std::vector<Word>& words) {
  std::vector<std::string> ids;
  for (const Word& word : words) ids.push_back(*word);
  return ids;
}

std::optional<Error> unknown_person(const model::Config& config, const std::string& id) {
  if (!config.has_people) return cannot_be_id(id);
  if (model::find_person(config, id) != nullptr) return std::nullopt;
  std::vector<std::string_view> known;
  for (const model::Person& person : config.people) known.push_back(*person.id);
  return Error{
      fmt::format("there is no person '{}' in okr.yaml{}", id, text::did_you_mean(id, known))};
}

bool same_thing(const Reference& a, const Reference& b) {
  const bool same = a.is_found() && a.outcome == b.outcome && a.objective == b.objective;
  return same && (a.outcome == Reference::Outcome::objective || a.key_result == b.key_result);
}

/// As short as it can be said in the objective's file and mean the thing.
Result<Reference> reference_to(const Replanned& thing, const model::Found& found) {
  const model::Objective& to = thing.workspace.objectives[*found.objective];
  std::string tail = '/' + to.id;
  if (found.key_result) tail += '/' + to.key_results[*found.key_result].id;
  Reference wanted;
  wanted.outcome =
      found.key_result ? Reference::Outcome::key_result : Reference::Outcome::objective;
  wanted.objective = *found.objective;
  wanted.key_result = found.key_result.value_or(0);
  for (const std::string& text : {to.team + tail, to.period + '/' + to.team + tail}) {
    Reference reference =
        load::resolve(thing.workspace, {text, {}}, thing.objective.period, thing.objective.team);
    if (same_thing(reference, wanted)) return reference;
  }
  return Error{fmt::format("'{}' cannot be referred to from '{}'", to.id, thing.objective.id)};
}

/// What `typed` means in the objective's file; else on the command line.
Result<Reference> meant(const Replanned& thing, const std::string& typed, model::Date as_of) {
  Reference reference =
      load::resolve(thing.workspace, {typed, {}}, thing.objective.period, thing.objective.team);
  if (!reference.is_found()) {
    const Result<model::Found> found = model::find(thing.workspace, typed, as_of);
    if (!found) return found.error();
    if (!found->objective || found->milestone)
      return Error{fmt::format("'{}' is no objective or key result: nothing aligns to it", typed)};
    Result<Reference> named = reference_to(thing, *found);
    if (!named) return named.error();
    reference = *std::move(named);
  }
  if (reference.objective == thing.objective_index)
    return Error{fmt::format("'{}' is this objective itself: it cannot align to itself", typed)};
  return reference;
}

/// As the file has it now, with its weight, or the reference alone.
Content alignment_content(const Replanned& thing, const Reference& to) {
  const auto& olds = thing.objective.aligned_to;
  const auto old = std::find_if(olds.begin(), olds.end(),
                                [&](const Alignment& a) { return same_thing(a.to, to); });
  if (old == olds.end()) return text_of(*to.text);
  if (old->span == old->to.text.span) return text_of(*old->to.text);
  std::vector<Field> fields{{"to", text_of(*old->to.text)}};
  if (old->weight) fields.push_back({"weight", text_of(fmt::format("{}", **old->weight))});
  if (!old->contributes) fields.push_back({"contributes", text_of("false")});
  return mapping_of(std::move(fields));
}

}  // namespace

std::optional<FieldChange::ByItem> by_item(const std::vector<std::string>& before,
                                           const std::vector<std::string>& after) {
  const auto is_in = [](const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  FieldChange::ByItem out;
  std::vector<std::string> result;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (is_in(after, before[i])) {
      result.push_back(before[i]);
    } else {
      out.taken.push_back(i);
    }
  }
  if (before.size() < 2 || result.empty()) return std::nullopt;  // it may be no list at all
  for (const std::string& one : after) {
    if (!is_in(before, one)) out.added.push_back(one);
  }
  result.insert(result.end(), out.added.begin(), out.added.end());
  return result == after ? std::optional(std::move(out)) : std::nullopt;
}

Result<FieldChange> plan_due(const Replanned& thing, std::string_view value) {
  const auto& due = due_of(thing);
  std::string from = due ? model::to_string(**due) : "";
  if (is_none(value)) return taken_away("due", from);
  const auto day = model::parse_date(value);
  if (!day) return Error{fmt::format("'{}' is no day; write it as in 2026-11-30", value)};
  if (due && **due == *day) return says_so_already("due", from);
  if (auto error = outside(thing, *day)) return *std::move(error);
  if (from.empty() && thing.objective.range) from = model::to_string(thing.objective.range->end);
  FieldChange change =
      set_field("due", std::move(from), model::to_string(*day), text_of(model::to_string(*day)));
  if (thing.key_result == nullptr || !thing.key_result->reading.deadline) return change;
  change.sentence = sentence_due(*thing.key_result, change.to, thing.workspace.config);
  if (!change.sentence) return by_hand(thing, "due", value);
  return change;
}

Result<FieldChange> plan_weight(const Replanned& thing, std::string_view value) {
  const auto weight = prose::parse_quantity(value, "USD", "");
  if (!weight || !weight->unit.empty() || weight->value < 0 || value.starts_with('+'))
    return Error{fmt::format("a weight is a number, 0 or above, not '{}'", value)};
  const auto& holds = thing.key_result->weight;
  const double was = holds ? **holds : 1;
  std::string to = prose::to_string({weight->value, ""});
  if (was == weight->value) return says_so_already("weight", std::move(to));
  return set_field("weight", prose::to_string({was, ""}), to, text_of(to));
}

Result<FieldChange> plan_commitment(const Replanned& thing, std::string_view value) {
  if (value != "aspirational" && value != "committed")
    return Error{fmt::format("a commitment is aspirational or committed, not '{}'", value)};
  const auto& holds = thing.objective.commitment;
  const bool is_committed = holds && **holds == model::Commitment::committed;
  const std::string_view was = is_committed ? "committed" : "aspirational";
  if (was == value) return says_so_already("commitment", std::string(value));
  return set_field("commitment", std::string(was), std::string(value), text_of(std::string(value)));
}

Result<FieldChange> plan_owner(const Replanned& thing, std::string_view value) {
  const std::vector<std::string> written =
      ids_of(thing.key_result ? thing.key_result->owners : thing.objective.owners);
  if (is_none(value)) return taken_away("owner", joined(written));
  std::vector<std::string> ids = parts_of(value);
  if (ids.empty()) return Error{"an owner is a person's id, or none"};
  std::vector<Content> items;
  for (const std::string& id : ids) {
    if (auto error = unknown_person(thing.workspace.config, id)) return *std::move(error);
    items.push_back(text_of(id));
  }
  const std::vector<std::string> holds =
      thing.key_result ? model::owners_of(thing.workspace, thing.objective, *thing.key_result)
                       : model::owners_of(thing.workspace, thing.objective);
  if (ids == holds) return says_so_already("owner", joined(ids));
  Content content = items.size() == 1 ? items.front() : list_of(std::move(items));
  FieldChange change = set_field("owner", joined(holds), joined(ids), std::move(content));
  change.by_item = by_item(written, ids);
  return change;
}

Result<FieldChange> plan_aligned_to(const Replanned& thing, std::string_view value,
                                    model::Date as_of) {
  std::vector<std::string> before;
  for (const Alignment& alignment : thing.objective.aligned_to)
    before.push_back(*alignment.to.text);
  if (is_none(value)) return taken_away("aligned_to", joined(before));
  std::vector<std::string> after;
  std::vector<std::string> as_written;
  std::vector<Content> items;
  const auto& olds = thing.objective.aligned_to;
  bool is_same = true;
  for (const std::string& typed : parts_of(value)) {
    const Result<Reference> to = meant(thing, typed, as_of);
    if (!to) return to.error();
    const std::size_t number = items.size();
    is_same = is_same && number < olds.size() && same_thing(olds[number].to, *to);
    after.push_back(*to->text);
    const auto old = std::find_if(olds.begin(), olds.end(),
                                  [&](const Alignment& a) { return same_thing(a.to, *to); });
    as_written.push_back(old == olds.end() ? *to->text : *old->to.text);
    items.push_back(alignment_content(thing, *to));
  }
  if (items.empty()) return Error{"an alignment is a reference such as northwind/loved, or none"};
  if (is_same && items.size() == olds.size()) return says_so_already("aligned_to", joined(before));
  const bool is_one_text = items.size() == 1 && items.front().kind == Content::Kind::text;
  Content content = is_one_text ? items.front() : list_of(std::move(items));
  FieldChange change = set_field("aligned_to", joined(before), joined(after), std::move(content));
  change.by_item = by_item(before, as_written);
  return change;
}

}  // namespace okr::edit
