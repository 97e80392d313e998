// SPDX-License-Identifier: MIT
#include "../checkin_lists.h"
#include "../checkins.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

using model::CheckIn;

template <class MaybeWritten>
bool same(const MaybeWritten& a, const MaybeWritten& b) {
  return a.has_value() == b.has_value() && (!a || **a == **b);
}

/// Where no value is written, the confidence is what the entry says.
bool same_value(const CheckIn& a, const CheckIn& b) {
  if (a.value_written != b.value_written) return false;
  if (!a.value_written) return same(a.confidence, b.confidence);
  return a.value && b.value && **a.value == **b.value;
}

/// Two of one value and author are a slip that changes no number; the other kind hides a figure.
diag::Diagnostic repeated(const CheckInList& list, const CheckIn& first, const CheckIn& second) {
  const bool equal = same_value(first, second) && same(first.by, second.by);
  const std::string day = model::to_string(**second.date);
  diag::Diagnostic found =
      equal ? finding(rules::repeated_checkin, second.at(second.date->span),
                      fmt::format("{} has the same check-in of {} twice", called(list.title), day),
                      "delete one of the two")
            : finding(rules::repeated_checkin, second.at(second.date->span),
                      fmt::format("{} has two check-ins of {}, and only the later one counts",
                                  called(list.title), day),
                      fmt::format("keep the one that is right and delete the other, or give each "
                                  "its own day instead of {}",
                                  day));
  found.severity = equal ? diag::Severity::info : diag::Severity::warning;
  found.related.push_back({"the other one of that day", first.at(first.date->span)});
  return found;
}

/// Each one later than the one before, as nearly all lists are.
bool has_each_day_once(const std::vector<CheckIn>& entries) {
  const CheckIn* last = nullptr;
  return std::all_of(entries.begin(), entries.end(), [&](const CheckIn& entry) {
    if (!entry.date) return true;
    const bool is_later = !last || **last->date < **entry.date;
    last = &entry;
    return is_later;
  });
}

void check(const Context& context, Findings& out) {
  each_checkin_list(context, [&](const CheckInList& list) {
    if (has_each_day_once(list.entries)) return;
    const CheckIn* last = nullptr;
    for (const CheckIn* checkin : by_date(list.entries)) {
      if (last && **last->date == **checkin->date) out.push_back(repeated(list, *last, *checkin));
      last = checkin;
    }
  });
}

}  // namespace

constinit const Rule rules::repeated_checkin{
    .id = "repeated-checkin",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .by_objective = true,
    .summary = "two check-ins of one day; only information where value and author are equal",
    .rationale =
        "Of one day's check-ins the later one counts and the other is silently passed over. Two "
        "people may have reported, or a merge kept both sides.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 6% 6/10 @dana
    - 2026-10-26 7% 6/10 @sam
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-26 7% 6/10 @sam
)",
    .check = check,
};

}  // namespace okr::lint
