// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

namespace okr::lint {
namespace {

using compare::PastEvent;

void check(const Context& context, Findings& out) {
  for (const PastEvent& event : context.history.events) {
    if (event.kind != PastEvent::Kind::added_late) continue;
    out.push_back(finding(
        rules::added_late, event.place,
        fmt::format(
            "{} was not there on {}, and came in the second half of {}: too late to move it "
            "far",
            called(event.title), event.since, event.period),
        "plan it for the next period, or say why it cannot wait: "
        "# okr: allow(added-late) -- ___"));
  }
}

}  // namespace

constinit const Rule rules::added_late{
    .id = "added-late",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .needs_git = true,
    .summary = "a key result that was added after half of its period",
    .rationale =
        "What comes late has little time to move, and weighs in the objective's score as much as "
        "what was worked on from the first day. Key results of a new objective came with it and "
        "are no late ones.",
    .bad = R"(# at half of the period
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
# today
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
- id: repeat
  title: Raise the repeat purchase rate from 5% to 15%
)",
    .good = R"(# at half of the period
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
- id: repeat
  title: Raise the repeat purchase rate from 5% to 15%
# today
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
- id: repeat
  title: Raise the repeat purchase rate from 5% to 15%
)",
    .check = check,
};

}  // namespace okr::lint
