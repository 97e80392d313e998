// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace okr::lint {
namespace {

/// A figure of a key result with the words that say it.
struct Written {
  std::string what;
  std::string unit;
  text::Span span;
};

void add(const model::WrittenQuantity& figure, std::string what, std::vector<Written>& all) {
  if (figure) all.push_back({std::move(what), (*figure)->unit, figure->span});
}

std::vector<Written> figures_of(const model::KeyResult& key_result) {
  std::vector<Written> all;
  add(key_result.target, "the target", all);
  add(key_result.baseline, "the baseline", all);
  add(key_result.min, "`min`", all);
  add(key_result.max, "`max`", all);
  add(key_result.stretch, "the stretch target", all);
  for (const auto& checkpoint : key_result.checkpoints) add(checkpoint.value, "a checkpoint", all);
  if (key_result.kpi) return all;  // its check-ins carry no values
  for (const model::CheckIn& checkin : key_result.checkins) {
    if (!checkin.value) continue;
    const auto* value = std::get_if<model::Quantity>(&checkin.value->value);
    if (value) all.push_back({"the check-in", value->unit, checkin.value->span});
  }
  return all;
}

diag::Diagnostic differs(const Written& figure, const Written& first) {
  diag::Diagnostic out =
      finding(rules::mixed_units, figure.span,
              fmt::format("{} is in {}, but {} is in {}: no progress can be told between the two",
                          figure.what, figure.unit, first.what, first.unit),
              fmt::format("write it in {}, or without a unit", first.unit));
  out.related.push_back({fmt::format("{} here", first.unit), first.span});
  return out;
}

void check_key_result(const model::KeyResult& key_result, Findings& out) {
  Written first{"the key result", key_result.measure.unit, place_of(key_result)};
  for (Written& figure : figures_of(key_result)) {
    if (figure.unit.empty()) continue;
    if (first.unit.empty()) {
      first = std::move(figure);
    } else if (!prose::same_unit(figure.unit, first.unit)) {
      out.push_back(differs(figure, first));
    }
  }
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) { check_key_result(node.key_result, out); });
}

}  // namespace

constinit const Rule rules::mixed_units{
    .id = "mixed-units",
    .group = Group::key_results,
    .severities = always_error,
    .summary = "baseline, target or check-ins of a key result are in different units",
    .rationale =
        "Progress is how far the value has come from the baseline to the target. Between "
        "dollars and percent there is no way to go.",
    .bad = R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-10-12 6% 6/10
      - 2026-10-19 $7 6/10
)",
    .good = R"(key_results:
  - title: Raise the repeat purchase rate from 5% to 15%
    checkins:
      - 2026-10-12 6% 6/10
      - 2026-10-19 7% 6/10
)",
    .check = check,
};

}  // namespace okr::lint
