// SPDX-License-Identifier: MIT
#include "../rules.h"

#include <okr/text/quoted.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace okr::lint::rules {
namespace {

using model::NamedPeriod;

diag::Diagnostic overlap(const NamedPeriod& earlier, const NamedPeriod& later) {
  diag::Diagnostic out;
  out.rule = "overlapping-periods";
  out.span = later.id.span;
  out.message = fmt::format("{} begins before {} ends, and neither encloses the other",
                            text::quoted(*later.id), text::quoted(*earlier.id));
  out.help =
      fmt::format("start it after {}, or end it by then", model::to_string(earlier.range.end));
  out.related.push_back({text::quoted(*earlier.id) + " is defined here", earlier.id.span});
  return out;
}

std::vector<const NamedPeriod*> by_start_longest_first(const std::vector<NamedPeriod>& periods) {
  std::vector<const NamedPeriod*> out;
  for (const NamedPeriod& period : periods) out.push_back(&period);
  std::stable_sort(out.begin(), out.end(), [](const NamedPeriod* a, const NamedPeriod* b) {
    return std::pair(a->range.start, b->range.end) < std::pair(b->range.start, a->range.end);
  });
  return out;
}

/// One finding a period: against the earlier one that ends first while it runs.
void check(const Context& context, Findings& findings) {
  std::multimap<model::Date, const NamedPeriod*> earlier_by_end;
  for (const NamedPeriod* period : by_start_longest_first(context.workspace.config.periods)) {
    const auto first = earlier_by_end.lower_bound(period->range.start);
    if (first != earlier_by_end.end() && first->first < period->range.end) {
      findings.push_back(overlap(*first->second, *period));
    }
    earlier_by_end.emplace(period->range.end, period);
  }
}

}  // namespace

constinit const Rule overlapping_periods{
    .id = "overlapping-periods",
    .group = Group::files,
    .severities = warning_from_recommended,
    .summary = "two periods of okr.yaml that overlap without one enclosing the other",
    .rationale =
        "Work in the overlap belongs to both, so progress of neither adds up. Calendar and "
        "fiscal periods are never compared.",
    .bad = R"(# okr.yaml
periods:
  spring: {start: 2026-03-01, end: 2026-06-15}
  summer: {start: 2026-06-01, end: 2026-08-31}
)",
    .good = R"(# okr.yaml
periods:
  spring: {start: 2026-03-01, end: 2026-05-31}
  summer: {start: 2026-06-01, end: 2026-08-31}
)",
    .check = check,
};

}  // namespace okr::lint::rules
