// SPDX-License-Identifier: MIT
#include "entry.h"
#include "reload.h"
#include "replan_fields.h"

#include <okr/edit/edit_file.h>
#include <okr/edit/title.h>
#include <okr/load/fields.h>
#include <okr/text/ascii.h>
#include <okr/text/lines.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace okr::edit {
namespace {

using model::KeyResult;
using model::Objective;

constexpr std::array<std::string_view, 10> fields = {
    "baseline", "target", "min",        "max",   "direction",
    "due",      "weight", "commitment", "owner", "aligned_to"};
constexpr std::array<std::string_view, 4> of_objectives = {"commitment", "owner", "aligned_to",
                                                           "due"};
constexpr std::array<std::string_view, 8> of_key_results = {
    "baseline", "target", "min", "max", "direction", "due", "weight", "owner"};

std::optional<Error> not_its_field(const Replanned& thing, std::string_view field) {
  const auto has = [&](auto names) {
    return std::find(names.begin(), names.end(), field) != names.end();
  };
  if (thing.key_result ? has(of_key_results) : has(of_objectives)) return std::nullopt;
  if (!has(fields)) {
    return Error{fmt::format("FIELD: there is no field '{}' to change{}; one of {}", field,
                             text::did_you_mean(field, fields), fmt::join(fields, ", "))};
  }
  if (thing.key_result) {
    return Error{fmt::format("'{}' is a key result and has no {}; it has {}", thing.key_result->id,
                             field, fmt::join(of_key_results, ", "))};
  }
  return Error{
      fmt::format("'{}' is an objective and has no {}; it has {}. Name one of its key "
                  "results, such as {}/{}",
                  thing.objective.id, field, fmt::join(of_objectives, ", "), thing.objective.id,
                  thing.objective.key_results.empty() ? "ID" : thing.objective.key_results[0].id)};
}

Result<Replanned> replanned_thing(const model::Workspace& workspace, const model::Found& thing) {
  if (thing.milestone)
    return Error{
        "what was re-planned is kept at objectives and key results: change a milestone in "
        "its file"};
  if (!thing.objective)
    return Error{
        "only objectives and key results are re-planned: change a KPI or a project in its "
        "file"};
  const Objective& objective = workspace.objectives[*thing.objective];
  const KeyResult* const key_result =
      thing.key_result ? &objective.key_results[*thing.key_result] : nullptr;
  if (key_result ? key_result->unread_parts : objective.unread_parts) {
    return Error{fmt::format("lines of '{}' cannot be read: mend them first; okr lint shows where",
                             key_result ? key_result->id : objective.id)};
  }
  return Replanned{workspace, *thing.objective, objective, key_result};
}

Result<FieldChange> plan(const Replanned& thing, std::string_view field, std::string_view value,
                         model::Date as_of) {
  if (field == "baseline") return plan_figure(thing, Slot::baseline, value);
  if (field == "target") return plan_figure(thing, Slot::target, value);
  if (field == "min") return plan_figure(thing, Slot::min, value);
  if (field == "max") return plan_figure(thing, Slot::max, value);
  if (field == "direction") return plan_direction(thing, value);
  if (field == "due") return plan_due(thing, value);
  if (field == "weight") return plan_weight(thing, value);
  if (field == "commitment") return plan_commitment(thing, value);
  if (field == "owner") return plan_owner(thing, value);
  return plan_aligned_to(thing, value, as_of);
}

/// What differs between the two, as one range of the first and its words in the second.
struct Rewording {
  prose::Range range;
  std::string words;
};

Rewording difference(std::string_view before, std::string_view after) {
  const std::size_t most = std::min(before.size(), after.size());
  std::size_t front = 0;
  while (front < most && before[front] == after[front]) ++front;
  // Whole words, so that none is cut inside a character.
  while (front > 0 && before[front - 1] != ' ') --front;
  std::size_t back = 0;
  while (back < most - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
    ++back;
  while (back > 0 && before[before.size() - back] != ' ') --back;
  return {{static_cast<std::uint32_t>(front), static_cast<std::uint32_t>(before.size() - back)},
          std::string(after.substr(front, after.size() - back - front))};
}

/// A list anew, or its items one by one.
enum class Way : unsigned char { whole, by_item };

std::vector<Intent> intents_of(const Node& node, std::string_view id, bool id_written,
                               load::Entity entity, const std::vector<model::Change>& changes,
                               const FieldChange& change, const std::optional<ChangeEntry>& entry,
                               Way way) {
  std::vector<Intent> out;
  if (!id_written) out.push_back(written_id(node, id, entity));
  if (way == Way::by_item) {
    const std::string& key = change.written->key;
    for (const std::size_t i : change.by_item->taken) out.emplace_back(RemoveItem{node, key, i});
    for (const std::string& text : change.by_item->added)
      out.emplace_back(AddItems{node, key, {{.line = text, .fields = {}}}});
  } else if (change.written && change.written->value) {
    out.emplace_back(SetField{node, change.written->key, *change.written->value, keys_of(entity)});
  }
  if (change.written && !change.written->value)
    out.emplace_back(RemoveField{node, change.written->key});
  if (entry) {
    add_entry(out, node, entity, changes,
              {entry->date, change.field, change.from, change.to, entry->reason});
  }
  return out;
}

/// The file with the sentence as it is to be.
Result<Reloaded> with_sentence(const model::Workspace& workspace, const model::Found& thing,
                               const Reloaded& before, const FieldChange& change,
                               const yaml::Limits& limits) {
  if (!change.sentence) return before;
  const model::Text& title = before.key_result()->title;
  const Rewording rewording = difference(title.value, *change.sentence);
  Result<std::string> bytes =
      reword_title(before.source, title, rewording.range, rewording.words, limits);
  if (!bytes) return bytes.error();
  return reload(workspace, thing, *std::move(bytes), limits);
}

/// `before` is the file as it was: a draft's id comes from the sentence that was.
std::vector<Intent> intents_for(const Reloaded& before, const Reloaded& now,
                                const FieldChange& change, const std::optional<ChangeEntry>& entry,
                                Way way) {
  if (const KeyResult* const kr = now.key_result()) {
    return intents_of(kr->span, before.key_result()->id, kr->id_written, load::Entity::key_result,
                      kr->changes, change, entry, way);
  }
  const Objective& o = now.objective();
  return intents_of(o.span, before.objective().id, o.id_written, load::Entity::objective, o.changes,
                    change, entry, way);
}

std::optional<Slot> slot_named(std::string_view field) {
  if (field == "baseline") return Slot::baseline;
  if (field == "target") return Slot::target;
  if (field == "min") return Slot::min;
  if (field == "max") return Slot::max;
  return std::nullopt;
}

/// Whether the figures are those that were, but for the one that was changed; a target that is said
/// as a step moves along with its baseline.
bool has_figures_meant(const model::Measure& now, const model::Measure& before,
                       const FieldChange& change) {
  std::optional<Slot> meant;
  if (change.figure) meant = slot_named(change.field);
  for (const Slot slot : {Slot::baseline, Slot::target, Slot::min, Slot::max}) {
    const auto& figure = figure_in(now, slot);
    const auto& was = figure_in(before, slot);
    const bool moves_along = meant == Slot::baseline && slot == Slot::target && before.relative;
    if (slot != meant && moves_along) continue;
    const auto wanted = slot == meant ? change.figure : was ? std::optional(**was) : std::nullopt;
    if (wanted.has_value() != figure.has_value()) return false;
    if (wanted && !is_near(*wanted, **figure)) return false;
  }
  return true;
}

/// Whether the written bytes say what was meant.
bool says(const Reloaded& now, const Reloaded& before, const FieldChange& change,
          std::size_t entries) {
  const KeyResult* const kr = now.key_result();
  const KeyResult* const old = before.key_result();
  if (kr == nullptr) {
    return now.objective().id == before.objective().id &&
           now.objective().changes.size() == before.objective().changes.size() + entries;
  }
  return kr->id == old->id && kr->title.value == change.sentence.value_or(old->title.value) &&
         kr->changes.size() == old->changes.size() + entries &&
         has_figures_meant(kr->measure, old->measure, change);
}

}  // namespace

std::span<const std::string_view> changeable_fields() {
  return fields;
}

FieldChange set_field(std::string_view field, std::string from, std::string to,
                      std::optional<Content> value) {
  FieldChange change;
  change.field = field;
  change.from = std::move(from);
  change.to = std::move(to);
  change.written = {std::string(field), std::move(value)};
  return change;
}

FieldChange says_so_already(std::string_view field, std::string value) {
  FieldChange change;
  change.field = field;
  change.from = value;
  change.to = std::move(value);
  change.effect = FieldChange::Effect::says_so_already;
  return change;
}

FieldChange made_before(const FieldChange& change, std::string from) {
  FieldChange made;
  made.field = change.field;
  made.from = std::move(from);
  made.to = change.to == "none" ? "" : change.to;
  return made;
}

Error by_hand(const Replanned& thing, std::string_view field, std::string_view value) {
  const text::Source& source = thing.workspace.sources[thing.objective.file];
  const model::Text& title = thing.key_result ? thing.key_result->title : thing.objective.title;
  const text::Position at = text::LineMap(source.bytes).position(source.bytes, title.span.begin);
  return {
      fmt::format("{}:{}:{}: okr does not know how to say {} {} in '{}': write the sentence "
                  "anew by hand, with the reason under 'changes'",
                  source.path, at.line, at.column, field, value, title.value)};
}

std::vector<std::string> parts_of(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const std::string_view part = text::trimmed(list.substr(0, comma), " ");
    list.remove_prefix(std::min(comma + 1, list.size()));
    if (part.empty()) continue;
    if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.emplace_back(part);
  }
  return parts;
}

bool is_none(std::string_view value) {
  return value == "none";
}

Result<FieldChange> plan_change(const model::Workspace& workspace, const model::Found& thing,
                                std::string_view field, std::string_view value, model::Date as_of) {
  const Result<Replanned> replanned = replanned_thing(workspace, thing);
  if (!replanned) return replanned.error();
  if (auto error = not_its_field(*replanned, field)) return *std::move(error);
  return plan(*replanned, field, value, as_of);
}

Result<std::string> make_change(const model::Workspace& workspace, const model::Found& thing,
                                const FieldChange& change, const std::optional<ChangeEntry>& entry,
                                const yaml::Limits& limits) {
  const text::Source& source = workspace.sources[workspace.objectives[*thing.objective].file];
  const Result<Reloaded> before = reload(workspace, thing, source.bytes, limits);
  if (!before) return before.error();
  const Result<Reloaded> said = with_sentence(workspace, thing, *before, change, limits);
  if (!said) return said.error();
  const std::vector<Intent> intents = intents_for(*before, *said, change, entry, Way::whole);
  if (intents.empty()) return said->source.bytes;
  Result<std::string> bytes = edit_file(said->source, intents, limits);
  if (!bytes && change.by_item) {
    bytes =
        edit_file(said->source, intents_for(*before, *said, change, entry, Way::by_item), limits);
  }
  if (!bytes) return bytes.error();
  const Result<Reloaded> now = reload(workspace, thing, *bytes, limits);
  if (now && says(*now, *before, change, entry ? 1 : 0)) return bytes;
  return Error{fmt::format("{}: the file would not say just that: write {} {} by hand", source.path,
                           change.field, change.to)};
}

}  // namespace okr::edit
