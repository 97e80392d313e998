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

/// `figure` is an optional quantity with its place.
template <class Figure>
void add(const Figure& figure, std::string_view what, std::vector<Written>& all) {
  if (figure) all.push_back({what, (*figure)->unit, figure->span});
}

void add_values(const std::vector<model::CheckIn>& checkins, std::string_view what,
                std::vector<Written>& all) {
  for (const model::CheckIn& checkin : checkins) {
    if (!checkin.value) continue;
    const auto* value = std::get_if<model::Quantity>(&checkin.value->value);
    if (value) all.push_back({what, value->unit, checkin.value->span});
  }
}

/// "from $20k to €50k": what the sentence says, where no field says otherwise.
void add_said_baseline(const model::KeyResult& key_result, std::vector<Written>& all) {
  const auto& said = key_result.reading.measure;
  if (!said || !said->baseline || !said->baseline_unit || key_result.baseline) return;
  all.push_back(
      {"the baseline", *said->baseline_unit, key_result.title.part(said->baseline->range)});
}

std::vector<Written> figures_of(const model::KeyResult& key_result) {
  std::vector<Written> all;
  all.reserve(key_result.checkins.size() + 2);
  add(key_result.target, "the target", all);
  add(key_result.baseline, "the baseline", all);
  add_said_baseline(key_result, all);
  add(key_result.min, "`min`", all);
  add(key_result.max, "`max`", all);
  add(key_result.stretch, "the stretch target", all);
  for (const auto& checkpoint : key_result.checkpoints) add(checkpoint.value, "a checkpoint", all);
  if (!key_result.kpi) add_values(key_result.checkins, "the check-in", all);
  return all;
}

std::vector<Written> figures_of(const model::Kpi& kpi) {
  std::vector<Written> all;
  add(kpi.min, "`min`", all);
  add(kpi.max, "`max`", all);
  add_values(kpi.readings, "the reading", all);
  return all;
}

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
void compare(Written first, const std::vector<Written>& figures, Findings& out) {
  for (const Written& figure : figures) {
    if (figure.unit.empty()) continue;
    if (first.unit.empty()) {
      first = figure;
    } else if (!prose::same_unit(figure.unit, first.unit)) {
      out.push_back(differs(figure, first));
    }
  }
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    compare({"the key result", key_result.measure.unit, place_of(key_result)},
            figures_of(key_result), out);
  });
  for (const model::Kpi& kpi : context.workspace.kpis) compare({}, figures_of(kpi), out);
}

}  // namespace

constinit const Rule rules::mixed_units{
    .id = "mixed-units",
    .group = Group::key_results,
    .severities = always_error,
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
