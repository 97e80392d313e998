// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace okr::lint {
namespace {

using compare::Ease;
using compare::PastEvent;

std::string value_or_nothing(const std::string& value) {
  return value.empty() ? "nothing" : value;
}

/// A value as it can be typed.
std::string typed(const std::string& value) {
  const bool plain = std::all_of(value.begin(), value.end(), [](unsigned char c) {
    return ('0' <= c && c <= '9') || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c == '.' ||
           c == '-' || c == '%' || c == '/' || c == '+';
  });
  if (plain) return value.empty() ? "none" : value;
  return '\'' + value + '\'';
}

std::string way_out(const Context& context, const PastEvent& event) {
  const compare::Move& move = event.move;
  // What was taken away no command line can say again, but for a due day.
  if (move.to.empty() && move.field != "due") {
    return fmt::format(
        "put it back, or say why under 'changes': {{date: {}, field: {}, from: '{}', reason: ___}}",
        model::to_string(context.as_of), move.field, move.from);
  }
  return fmt::format("put it back, or say why: okr change {} {} {} --from {} --reason \"___\"",
                     event.ref, move.field, typed(move.to), typed(move.from));
}

void check(const Context& context, Findings& out) {
  for (const PastEvent& event : context.history.events) {
    if (event.kind != PastEvent::Kind::moved || event.explained) continue;
    const compare::Move& move = event.move;
    out.push_back(
        finding(rules::moved_goalpost, event.place,
                fmt::format("{} has moved from {} to {}{} since {}, and 'changes' does not say why",
                            move.field, value_or_nothing(move.from), value_or_nothing(move.to),
                            words_of(move.ease), event.since),
                way_out(context, event)));
  }
}

}  // namespace

constinit const Rule rules::moved_goalpost{
    .id = "moved-goalpost",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .needs_git = true,
    .summary = "a plan that changed after its period began, without an entry in changes",
    .rationale =
        "Plans may change as a team learns, but in the open: a target that moves without a word "
        "makes the score of the period mean nothing. Looked at are baseline, target, min, max, "
        "direction, due, weight and commitment.",
    .bad = R"(# as the period began
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
# today
- id: refunds
  title: Lower the refund rate from 0.5% to 0.3%
)",
    .good = R"(# as the period began
- id: refunds
  title: Lower the refund rate from 0.5% to 0.2%
# today
- id: refunds
  title: Lower the refund rate from 0.5% to 0.3%
  changes:
    - {date: 2026-10-20, field: target, from: 0.2%, to: 0.3%, reason: The new carrier breaks more}
)",
    .check = check,
};

}  // namespace okr::lint
