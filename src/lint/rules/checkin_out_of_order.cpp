// SPDX-License-Identifier: MIT
#include "../checkin_lists.h"
#include "../finding.h"
#include "../item_order.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

using CheckIns = std::vector<model::CheckIn>;

/// An entry that is older than the one read last before it, and that one.
struct Slip {
  const model::CheckIn* earlier = nullptr;
  const model::CheckIn* later = nullptr;
};

Slip first_slip(const CheckIns& entries) {
  const model::CheckIn* last = nullptr;
  for (const model::CheckIn& entry : entries) {
    if (!entry.date) continue;
    if (last && **entry.date < **last->date) return {&entry, last};
    last = &entry;
  }
  return {};
}

/// Entries of one day keep their order: the later one counts.
std::vector<std::size_t> order_by_date(const CheckIns& entries) {
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return **entries[a].date < **entries[b].date;
  });
  return order;
}

/// Only where every entry has its day: of the others nobody knows where they belong.
void add_fix(const Context& context, const CheckInList& list, diag::Diagnostic& found) {
  const CheckIns& entries = list.entries;
  const bool dated = std::all_of(entries.begin(), entries.end(),
                                 [](const model::CheckIn& c) { return c.date.has_value(); });
  if (!dated || has_unread_lines(context.workspace, list.span)) return;
  std::vector<text::Span> items;
  for (const model::CheckIn& entry : entries) items.push_back(entry.span);
  auto edits = reorder_items(context.workspace.sources[found.span.file].bytes, items,
                             order_by_date(entries));
  if (!edits) return;
  diag::Fix fix;
  fix.message = "put the check-ins in the order of their days";
  fix.effect = diag::Effect::items_moved;
  fix.edits = std::move(*edits);
  found.fixes.push_back(std::move(fix));
}

void check(const Context& context, Findings& out) {
  each_checkin_list(context, [&](const CheckInList& list) {
    const Slip slip = first_slip(list.entries);
    if (!slip.earlier) return;
    const std::string earlier = model::to_string(**slip.earlier->date);
    const std::string later = model::to_string(**slip.later->date);
    diag::Diagnostic found =
        finding(rules::checkin_out_of_order, slip.earlier->at(slip.earlier->date->span),
                fmt::format("{} stands below {}: in {} the oldest check-in is not read first",
                            earlier, later, called(list.title)),
                fmt::format("move the check-in of {} above that of {}", earlier, later));
    found.related.push_back({"the later day above it", slip.later->at(slip.later->date->span)});
    add_fix(context, list, found);
    out.push_back(std::move(found));
  });
}

}  // namespace

constinit const Rule rules::checkin_out_of_order{
    .id = "checkin-out-of-order",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "check-ins that do not stand in the order of their days",
    .rationale =
        "Progress is told by the day, whatever the order; but a reader takes the last line for the "
        "latest news, and the next check-in is added below it.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 7% 6/10
    - 2026-10-19 6% 6/10
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-19 6% 6/10
    - 2026-10-26 7% 6/10
)",
    .fix = "safe: moves whole entries, with the comments above them, to the order of their days",
    .check = check,
};

}  // namespace okr::lint
