// SPDX-License-Identifier: MIT
#include "batch_known.h"

#include <okr/load/note.h>
#include <okr/rollup/written.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace okr::cli {
namespace {

using model::CheckInValue;
using model::Quantity;

/// What arithmetic of units leaves between equal values.
bool is_close(double a, double b) {
  constexpr double tolerance = 1e-9;
  return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

bool is_same_value(const CheckInValue& a, const CheckInValue& b) {
  if (a.index() != b.index()) return false;
  if (const bool* const done = std::get_if<bool>(&a)) return *done == std::get<bool>(b);
  const Quantity& other = std::get<Quantity>(b);
  const auto converted = prose::convert(std::get<Quantity>(a), other.unit);
  return converted && is_close(*converted, other.value);
}

bool is_same_content(const BatchEntry& a, const BatchEntry& b) {
  if (a.value && b.value) return is_same_value(*a.value, *b.value);
  return !a.value && !b.value && a.confidence == b.confidence && a.note == b.note;
}

BatchEntry entry_of(const model::Workspace& workspace, const model::CheckIn& checkin) {
  BatchEntry entry;
  if (checkin.value) entry.value = **checkin.value;
  entry.confidence = rollup::stated_confidence(checkin.confidence);
  if (checkin.note) entry.note = load::note_text(workspace.sources.at(checkin.span.file), checkin);
  if (checkin.by) entry.by = **checkin.by;
  return entry;
}

bool is_in(const std::vector<model::CheckIn>& list, const model::Workspace& workspace,
           const BatchEntry& wanted) {
  return std::any_of(list.begin(), list.end(), [&](const model::CheckIn& checkin) {
    if (!checkin.date || **checkin.date != wanted.date) return false;
    const BatchEntry entry = entry_of(workspace, checkin);
    return is_same_content(entry, wanted) && (!wanted.by_written || entry.by == wanted.by);
  });
}

}  // namespace

bool is_same(const BatchEntry& a, const BatchEntry& b) {
  return a.target == b.target && a.date == b.date && a.by == b.by && is_same_content(a, b);
}

bool is_recorded(const model::Workspace& workspace, const BatchEntry& entry) {
  if (entry.target.kpi) {
    return is_in(workspace.kpis[*entry.target.kpi].readings, workspace, entry);
  }
  const model::KeyResult* const kr = model::key_result_of(workspace, entry.target);
  if (kr == nullptr) return false;
  if (!entry.target.milestone) return is_in(kr->checkins, workspace, entry);
  const auto& done = kr->milestones[*entry.target.milestone].done;
  return done && **done == entry.date;
}

}  // namespace okr::cli
