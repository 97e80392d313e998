// SPDX-License-Identifier: MIT
// What is expected of an objective by now, and its status: by pace first, then by its own key
// results'.
#include "items.h"
#include "numbers.h"
#include "objective.h"
#include "pace.h"

#include <okr/rollup/grades.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using rollup::Item;
using rollup::Status;

Pace pace_of(const ObjectiveFacts& facts) {
  const rollup::ObjectiveScore& score = facts.score;
  Pace pace;
  pace.as_of = facts.as_of();
  pace.range = facts.objective.range;
  if (model::is_dropped(facts.objective, facts.as_of())) pace.dropped = **facts.objective.dropped;
  pace.is_achieved = score.status == Status::achieved;
  pace.has_data = score.ever_checked_in;
  pace.commitment = rollup::commitment_of(facts.objective);
  pace.progress = score.paced.value_or(0);
  pace.expected = score.expected;
  if (!score.expected) {
    pace.judgement =
        "nothing in it has a pace: the status among its parts that needs people most decides";
    pace.judged = score.status;
  }
  return pace;
}

struct Trouble {
  std::string id;
  Status status = Status::no_data;
  text::Span place;
};

std::vector<Trouble> own_statuses(const ObjectiveFacts& facts) {
  std::vector<Trouble> statuses;
  for (const Item& item : facts.items) {
    if (!rollup::is_own(item)) continue;
    const model::KeyResult& kr = facts.objective.key_results[item.index];
    statuses.push_back({kr.id, facts.score.key_results[item.index].status, kr.span});
  }
  return statuses;
}

/// What its own key results' statuses make of `status`, with those that do.
void add_tempering(const ObjectiveFacts& facts, Status status, std::vector<Entry>& out) {
  if (status == facts.score.status) return;
  const std::vector<Trouble> own = own_statuses(facts);
  out.emplace_back(
      Remark{facts.score.status == Status::stale
                 ? fmt::format("that would be {}, but all {} stale or without data: nobody knows",
                               name_of(status),
                               own.empty() ? "that is aligned to it is" : "of its key results are")
                 : fmt::format("that would be {}, but not all of its key results are well:",
                               name_of(status))});
  for (const Trouble& one : own) {
    if (!rollup::is_silent(one.status) && one.status != Status::off_track) continue;
    out.emplace_back(
        Input{"key result " + one.id, std::string(name_of(one.status)), "", one.place});
  }
}

void add_parts_that_decide(const ObjectiveFacts& facts, std::vector<Entry>& out) {
  if (facts.score.expected) return;
  for (const Trouble& one : own_statuses(facts)) {
    out.emplace_back(
        Input{"key result " + one.id, std::string(name_of(one.status)), "", one.place});
  }
}

/// Whether the items that have a pace are other ones than those that count, so that the progress
/// compared with it is another one, too.
bool has_items_without_pace(const ObjectiveFacts& facts) {
  return std::any_of(facts.items.begin(), facts.items.end(),
                     [](const Item& item) { return !item.expected; });
}

bool compares(const Reason& reason) {
  return std::any_of(reason.entries.begin(), reason.entries.end(),
                     [](const Entry& entry) { return std::holds_alternative<Equation>(entry); });
}

}  // namespace

Section expected_section(const ObjectiveFacts& facts) {
  const auto& expected = facts.score.expected;
  Section section{"expected", expected ? with_percent(*expected) : "none", expected, {}};
  if (!expected) {
    section.entries.emplace_back(Remark{"nothing in it has a pace"});
    return section;
  }
  section.entries.emplace_back(Remark{
      has_items_without_pace(facts)
          ? "the same mean of what is expected of each part by now; what has no pace, or has not "
            "begun, is left out"
          : "the same mean of what is expected of each part by now"});
  add_items(facts.workspace, facts.scores, facts.index, facts.items, SumColumn::expected, expected,
            section.entries);
  return section;
}

Reason status_reason(const ObjectiveFacts& facts) {
  return reason_of(pace_of(facts));
}

Section status_section(const ObjectiveFacts& facts) {
  Section section{"status", std::string(name_of(facts.score.status)), {}, {}};
  Reason reason = status_reason(facts);
  if (compares(reason) && facts.score.paced && facts.score.paced != facts.score.progress) {
    section.entries.emplace_back(Remark{"progress of the parts that have a pace:"});
    add_items(facts.workspace, facts.scores, facts.index, facts.items, SumColumn::paced,
              facts.score.paced, section.entries);
  }
  for (Entry& entry : reason.entries) section.entries.push_back(std::move(entry));
  if (!compares(reason)) add_parts_that_decide(facts, section.entries);
  add_tempering(facts, reason.status, section.entries);
  return section;
}

}  // namespace okr::report
