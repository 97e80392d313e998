// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::lint {
namespace {

/// A figure with the words that say it; lives no longer than the workspace.
struct Written {
  std::string_view what;
  std::string_view unit;
  text::Span span;
};

diag::Diagnostic differs(const Written& figure, const Written& first) {
  diag::Diagnostic out =
      finding(rules::mixed_units, figure.span,
              fmt::format("{} is in {}, but {} is in {}: no progress can be told between the two",
                          figure.what, figure.unit,
                          figure.what == first.what ? "another one" : first.what, first.unit),
              fmt::format("write it in {}, or without a unit", first.unit));
  out.related.push_back({fmt::format("{} here", first.unit), first.span});
  return out;
}

/// `first` is what the others are held against; without a unit, the first figure that has one.
struct Comparison {
  Written first;
  Findings& out;
};

void compare(Comparison& with, const Written& figure) {
  if (figure.unit.empty() || figure.unit == with.first.unit) return;
  if (with.first.unit.empty()) {
    with.first = figure;
  } else if (!prose::same_unit(figure.unit, with.first.unit)) {
    with.out.push_back(differs(figure, with.first));
  }
}

/// `figure` is an optional quantity with its place.
template <class Figure>
void compare(Comparison& with, const Figure& figure, std::string_view what) {
  if (figure) compare(with, Written{what, (*figure)->unit, figure->span});
}

void compare(Comparison& with, const std::vector<model::CheckIn>& checkins, std::string_view what) {
  for (const model::CheckIn& checkin : checkins) {
    if (!checkin.value) continue;
    const auto* value = std::get_if<model::Quantity>(&checkin.value->value);
    if (!value || value->unit == with.first.unit) continue;  // nearly all: nothing to make of them
    compare(with, Written{what, value->unit, checkin.at(checkin.value->span)});
  }
}

/// "from $20k to €50k": what the sentence says, where no field says otherwise.
void compare_said_baseline(Comparison& with, const model::KeyResult& key_result) {
  const auto& said = key_result.reading.measure;
  if (!said || !said->baseline || !said->baseline_unit || key_result.baseline) return;
  compare(with, Written{"the baseline", *said->baseline_unit,
                        key_result.title.part(said->baseline->range)});
}

void check_key_result(const model::KeyResult& key_result, Findings& out) {
  Comparison with{{"the key result", key_result.measure.unit, place_of(key_result)}, out};
  compare(with, key_result.target, "the target");
  compare(with, key_result.baseline, "the baseline");
  compare_said_baseline(with, key_result);
  compare(with, key_result.min, "`min`");
  compare(with, key_result.max, "`max`");
  compare(with, key_result.stretch, "the stretch target");
  for (const auto& checkpoint : key_result.checkpoints)
    compare(with, checkpoint.value, "a checkpoint");
  if (!key_result.kpi) compare(with, key_result.checkins, "the check-in");
}

void check_kpi(const model::Kpi& kpi, Findings& out) {
  Comparison with{{}, out};
  compare(with, kpi.min, "`min`");
  compare(with, kpi.max, "`max`");
  compare(with, kpi.readings, "the reading");
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) { check_key_result(node.key_result, out); });
  each_kpi(context, [&](const model::Kpi& kpi) { check_kpi(kpi, out); });
}

}  // namespace

constinit const Rule rules::mixed_units{
    .id = "mixed-units",
    .group = Group::key_results,
    .severities = always_error,
    .by_objective = true,
    .summary =
        "baseline, target or check-ins of a key result, or a KPI's figures, are in different units",
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
