// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

using compare::PastEvent;

void check(const Context& context, Findings& out) {
  for (const PastEvent& event : context.history.events) {
    if (event.kind != PastEvent::Kind::deleted) continue;
    out.push_back(finding(
        rules::deleted_mid_period, event.place,
        fmt::format("the {} {}, which {} had on {}, was deleted: nothing says why it ended",
                    event.objective ? "key result" : "objective", called(event.title), event.period,
                    event.since),
        fmt::format("put it back as git has it, then end it in the open: okr drop {} --reason "
                    "\"___\"",
                    event.ref)));
  }
}

}  // namespace

constinit const Rule rules::deleted_mid_period{
    .id = "deleted-mid-period",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .needs_git = true,
    .summary = "an objective or key result that was deleted instead of dropped",
    .rationale =
        "What is dropped stays to be learned from, with its day and its reason, and counts in no "
        "sum. What is deleted is missed by whoever relied on it, and by the review.",
    .bad = R"(# as the period began
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
- id: repeat
  title: Raise the repeat purchase rate from 5% to 15%
# today
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
)",
    .good = R"(# as the period began
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
- id: repeat
  title: Raise the repeat purchase rate from 5% to 15%
# today
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
- id: repeat
  title: Raise the repeat purchase rate from 5% to 15%
  dropped: 2026-10-20
  reason: The shop sells gifts now, which nobody buys twice
)",
    .check = check,
};

}  // namespace okr::lint
