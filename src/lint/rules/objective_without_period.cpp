// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <optional>

namespace okr::lint {
namespace {

/// The period stands at the top of a file, so that any unread line may have held it.
bool lacks_period(const Context& context, const model::Objective& objective) {
  const model::File& file = context.workspace.files[objective.file];
  return objective.period.empty() && objective.period_span.size() == 0 && file.unread.empty();
}

diag::Diagnostic no_period(const model::Objective& objective) {
  return finding(rules::objective_without_period, place_of(objective),
                 fmt::format("{} has no period, so nobody knows by when it is to be reached",
                             called(objective)),
                 "write the period at the top of the file, like `period: 2026-Q4`; it holds for "
                 "all objectives in the file");
}

diag::Diagnostic due_outside(const model::Objective& objective) {
  const model::DateRange range = *objective.range;
  diag::Diagnostic out =
      finding(rules::objective_without_period, objective.due->span,
              fmt::format("{} is due on {}, outside its period {} ({} to {})", called(objective),
                          model::to_string(**objective.due), objective.period,
                          model::to_string(range.start), model::to_string(range.end)),
              "write a day inside the period, or move the objective to the period it belongs to");
  out.related.push_back({"its period", objective.period_span});
  return out;
}

void check(const Context& context, Findings& out) {
  std::optional<std::uint32_t> said_in;  // the period is the file's: once a file is enough
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& o = node.objective;
    if (said_in != o.file && lacks_period(context, o)) {
      out.push_back(no_period(o));
      said_in = o.file;
    }
    if (o.due && o.range && !o.range->contains(**o.due)) out.push_back(due_outside(o));
  });
}

}  // namespace

constinit const Rule rules::objective_without_period{
    .id = "objective-without-period",
    .group = Group::objectives,
    .severities = always_error,
    .summary = "an objective has no period, or is due outside of it",
    .rationale =
        "An objective without an end is a wish: progress, pace and review all need to "
        "know from when to when.",
    .bad = R"(period: 2026-Q4
objectives:
  - title: Paying feels effortless on any phone
    due: 2027-02-26
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(period: 2026-Q4
objectives:
  - title: Paying feels effortless on any phone
    due: 2026-12-18
    key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .check = check,
};

}  // namespace okr::lint
