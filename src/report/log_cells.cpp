// SPDX-License-Identifier: MIT
#include "log_cells.h"

#include <okr/load/note.h>
#include <okr/rollup/written.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace okr::report {
namespace {

using model::CheckIn;

// Tenths of a per cent, half up; what is that far off needs no decimals.
std::string tenths(double fraction) {
  constexpr double huge = 1e9;
  constexpr double most = std::numeric_limits<double>::max();
  if (std::abs(fraction) >= huge)
    return fmt::format("{:.3g}", std::clamp(fraction * 100, -most, most));
  const double shown = std::floor(fraction * 1000 + 0.5) / 10;
  return fmt::format("{:.1f}", shown == 0 ? 0.0 : shown);
}

std::string progress_of(const LogChange& change) {
  return change.after ? tenths(*change.after) + "%" : "no data";
}

std::string points_of(const LogChange& change) {
  if (!change.after || !change.before) return {};
  const std::string moved = tenths(*change.after - *change.before);
  return (moved.starts_with('-') || moved == "0.0" ? moved : "+" + moved) + " pts";
}

std::string value_of(const LogEntry& entry) {
  if (entry.milestone != nullptr) return "done";
  if (!entry.checkin->value) return {};
  const model::CheckInValue& value = **entry.checkin->value;
  if (const bool* const done = std::get_if<bool>(&value)) return *done ? "done" : "open";
  return text::escape_controls(prose::to_string(std::get<model::Quantity>(value)));
}

std::string confidence_of(const LogEntry& entry) {
  const std::optional<double> confidence = confidence_in(entry);
  return confidence ? fmt::format("{:.6g}/10", *confidence) : std::string();
}

std::string remark_of(LogUse use, model::Date as_of) {
  switch (use) {
    case LogUse::counts:
      return {};
    case LogUse::unread_value:
      return "value not readable: no data";
    case LogUse::no_date:
      return "not counted: day not readable";
    case LogUse::later:
      return fmt::format("not counted: later than {}", model::to_string(as_of));
    case LogUse::outside_period:
      return "not counted: outside the period";
    case LogUse::dropped:
      return "not counted: dropped";
    case LogUse::judged_otherwise:
      return "value not counted: this is not how the key result is measured";
  }
  return {};
}

// On one line: a literal block's line breaks are spaces here.
std::string note_of(const model::Workspace& workspace, const LogEntry& entry) {
  if (entry.milestone != nullptr) {
    const auto& title = entry.milestone->title;
    return title ? text::escape_controls(**title) : std::string();
  }
  if (!entry.checkin->note) return {};
  const text::Source& source = workspace.sources.at(entry.checkin->span.file);
  std::string note = load::note_text(source, *entry.checkin);
  std::replace(note.begin(), note.end(), '\n', ' ');
  return text::escape_controls(note);
}

std::string reference_of(const model::Workspace& workspace, model::KeyResultIndex index) {
  const model::Objective& objective = workspace.objectives[index.objective];
  return model::reference_of(objective, objective.key_results[index.key_result]);
}

std::string without_period(std::string reference, const model::Objective& objective) {
  if (!objective.period.empty()) reference.erase(0, objective.period.size() + 1);
  return reference;
}

std::string what_of(const LogView& view, const LogEntry& entry, WithPeriod with_period) {
  if (view.of == LogView::Of::one_thing)
    return entry.date ? model::to_string(*entry.date) : std::string("no day");
  std::string reference = reference_of(view.workspace, entry);
  if (entry.key_result && with_period == WithPeriod::no)
    reference = without_period(std::move(reference),
                               view.workspace.objectives[entry.key_result->objective]);
  return text::escape_controls(reference);
}

std::string moved(const model::Workspace& workspace, const LogChange& change) {
  const std::string points = points_of(change);
  return text::escape_controls(reference_of(workspace, change.key_result)) + " " +
         progress_of(change) + (points.empty() ? "" : " (" + points + ")");
}

bool is_open_binary(const model::Workspace& workspace, const LogEntry& entry) {
  const auto& objective = workspace.objectives[entry.key_result->objective];
  const model::KeyResult& kr = objective.key_results[entry.key_result->key_result];
  if (kr.measure.kind != model::Kind::binary || entry.checkin == nullptr) return false;
  const auto& value = entry.checkin->value;
  const bool* const done = value ? std::get_if<bool>(&value->value) : nullptr;
  return entry.changes[0].after && (done == nullptr || !*done);
}

}  // namespace

std::string reference_of(const model::Workspace& workspace, const LogEntry& entry) {
  if (entry.kpi) return "kpi:" + workspace.kpis[*entry.kpi].id;
  std::string reference = reference_of(workspace, *entry.key_result);
  return entry.milestone == nullptr ? reference : reference + "/" + entry.milestone->id;
}

std::string title_of(const model::Workspace& workspace, const LogEntry& entry) {
  if (entry.kpi) return workspace.kpis[*entry.kpi].title.value;
  if (entry.milestone != nullptr) return entry.milestone->title ? **entry.milestone->title : "";
  const model::KeyResultIndex index = *entry.key_result;
  return workspace.objectives[index.objective].key_results[index.key_result].title.value;
}

std::string days_ago(model::Date day, model::Date as_of) {
  const int days = model::days_between(day, as_of);
  if (days == 0) return "today";
  if (days == 1) return "yesterday";
  if (days == -1) return "tomorrow";
  return days > 0 ? fmt::format("{} days ago", days) : fmt::format("in {} days", -days);
}

std::optional<double> confidence_in(const LogEntry& entry) {
  return entry.checkin ? rollup::stated_confidence(entry.checkin->confidence) : std::nullopt;
}

LogCells log_cells(const LogView& view, const LogEntry& entry, WithPeriod with_period) {
  LogCells cells;
  cells.what = what_of(view, entry, with_period);
  cells.value = value_of(entry);
  cells.confidence = confidence_of(entry);
  if (entry.checkin != nullptr && entry.checkin->by)
    cells.author = "@" + text::escape_controls(**entry.checkin->by);
  if (entry.key_result && !entry.changes.empty()) {
    const bool is_estimate = is_open_binary(view.workspace, entry);
    cells.progress = (is_estimate ? "~" : "") + progress_of(entry.changes[0]);
    cells.change = points_of(entry.changes[0]);
  }
  return cells;
}

LogWords log_words(const LogView& view, const LogEntry& entry) {
  LogWords words;
  const bool is_titled = entry.milestone != nullptr && view.of == LogView::Of::one_thing;
  if (!is_titled) words.note = note_of(view.workspace, entry);
  words.remark = remark_of(entry.use, view.as_of);
  if (entry.key_result) return words;
  for (const LogChange& change : entry.changes)
    words.moved.push_back(moved(view.workspace, change));
  return words;
}

}  // namespace okr::report
