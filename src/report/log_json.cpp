// SPDX-License-Identifier: MIT
#include "json_value.h"
#include "log_cells.h"
#include "places.h"

#include <okr/load/note.h>

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

std::string_view kind_of(const LogEntry& entry) {
  if (entry.kpi) return "reading";
  return entry.milestone != nullptr ? "milestone" : "check-in";
}

// In the unit of the key result or KPI where it converts.
Json value_of(const LogEntry& entry) {
  if (entry.milestone != nullptr) return true;
  if (!entry.checkin->value) return nullptr;
  const model::CheckInValue& value = **entry.checkin->value;
  if (const bool* const done = std::get_if<bool>(&value)) return *done;
  return json_number(std::get<model::Quantity>(value).value);
}

Json unit_of(const LogEntry& entry) {
  if (entry.milestone != nullptr || !entry.checkin->value) return nullptr;
  const auto* const level = std::get_if<model::Quantity>(&**entry.checkin->value);
  return level != nullptr ? json_word(level->unit) : Json(nullptr);
}

Json confidence_of(const LogEntry& entry) {
  return json_number(confidence_in(entry));
}

Json author_of(const LogEntry& entry) {
  const bool stated = entry.checkin != nullptr && entry.checkin->by;
  return stated ? Json(**entry.checkin->by) : Json(nullptr);
}

Json changes_of(const LogView& view, const LogEntry& entry) {
  Json changes = Json::array();
  for (const LogChange& change : entry.changes) {
    const model::Objective& objective = view.workspace.objectives[change.key_result.objective];
    const model::KeyResult& kr = objective.key_results[change.key_result.key_result];
    changes.push_back({{"ref", model::reference_of(objective, kr)},
                       {"before", json_number(change.before)},
                       {"after", json_number(change.after)}});
  }
  return changes;
}

Json entry_json(const LogView& view, const LogEntry& entry, Places& places) {
  const text::Span span = entry.checkin != nullptr ? entry.checkin->span : entry.milestone->span;
  const text::Source& source = places.source(span);
  const std::string note =
      entry.checkin != nullptr ? load::note_text(source, *entry.checkin) : std::string();
  return {{"date", entry.date ? Json(model::to_string(*entry.date)) : Json(nullptr)},
          {"kind", kind_of(entry)},
          {"ref", reference_of(view.workspace, entry)},
          {"title", json_word(title_of(view.workspace, entry))},
          {"value", value_of(entry)},
          {"unit", unit_of(entry)},
          {"confidence", confidence_of(entry)},
          {"by", author_of(entry)},
          {"note", json_word(note)},
          {"use", name_of(entry.use)},
          {"changes", changes_of(view, entry)},
          {"path", source.path},
          {"line", places.start(span).line}};
}

}  // namespace

std::string log_json(const LogView& view) {
  Places places(view.workspace.sources);
  // One entry a line and one at a time: a tree of all of them would take many times their room.
  std::string out = "{\"schema\":\"okr.log/1\",\"as_of\":\"" + model::to_string(view.as_of) +
                    "\",\"total\":" + std::to_string(view.total) + ",\"entries\":[";
  for (const LogEntry& entry : view.entries) {
    out += &entry == view.entries.data() ? "\n" : ",\n";
    out += json_text(entry_json(view, entry, places));
  }
  return out + "\n]}\n";
}

}  // namespace okr::report
