// SPDX-License-Identifier: MIT
#include "ways_out.h"

#include "../blanks.h"
#include "gap_words.h"
#include "numbers.h"
#include "written_field.h"

#include <okr/prose/quantity.h>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace okr::report {
namespace {

using rollup::Gap;
using rollup::Method;

/// A day on which a check-in would count: as-of, cut to the key result's days.
std::string sample_date(const KeyResultFacts& facts) {
  const auto& range = facts.yardstick.range;
  if (!range || range->end < range->start) return model::to_string(facts.as_of());
  return model::to_string(std::clamp(facts.as_of(), range->start, range->end));
}

std::string sample_line(const KeyResultFacts& facts) {
  const std::string value =
      facts.score.method == Method::binary ? "open" : blank_in(std::string(facts.unit()));
  return fmt::format("- {} {} {}/10", sample_date(facts), value, blank);
}

const model::Kpi* kpi_behind(const KeyResultFacts& facts) {
  const auto& kpi = facts.key_result.kpi;
  const bool linked = kpi && kpi->kpi && facts.key_result.measure.kind != model::Kind::binary;
  return linked ? &facts.workspace.kpis[*kpi->kpi] : nullptr;
}

text::Span last_of(const std::vector<model::CheckIn>& list, text::Span otherwise) {
  return list.empty() ? otherwise : list.back().span;
}

/// Where dates cannot be read, what is missing stands there already.
std::optional<Remark> undated(const KeyResultFacts& facts, std::string_view thing) {
  const auto& list = rollup::values_of(facts.workspace, facts.key_result);
  const auto is_undated = [](const model::CheckIn& checkin) { return !checkin.date; };
  const auto count = std::count_if(list.begin(), list.end(), is_undated);
  if (count == 0) return std::nullopt;
  const auto first = std::find_if(list.begin(), list.end(), is_undated);
  return Remark{
      count == 1 ? fmt::format("no {0} counts so far, and the date of 1 {0} cannot be read: mend "
                               "it, as in {1}",
                               thing, sample_date(facts))
                 : fmt::format("no {0} counts so far, and the dates of {1} {0}s cannot be read: "
                               "mend them, as in {2}",
                               thing, count, sample_date(facts)),
      first->span};
}

Remark add_reading(const KeyResultFacts& facts, const model::Kpi& kpi) {
  if (auto mend = undated(facts, "reading")) return *std::move(mend);
  return {fmt::format("its values are the readings of kpi:{}, and none counts so far: add one "
                      "under its readings, \"- {} {}\"",
                      kpi.id, sample_date(facts), blank_in(kpi.unit)),
          last_of(kpi.readings, kpi.id_span)};
}

Remark add_checkin(const KeyResultFacts& facts) {
  if (const model::Kpi* const kpi = kpi_behind(facts)) return add_reading(facts, *kpi);
  if (auto mend = undated(facts, "check-in")) return *std::move(mend);
  return {
      fmt::format("no check-in counts so far: add one under checkins, \"{}\"", sample_line(facts)),
      last_of(facts.key_result.checkins, facts.key_result.id_span)};
}

Remark step_from_zero(const KeyResultFacts& facts) {
  const model::KeyResult& kr = facts.key_result;
  return {fmt::format("{}% of 0 is nothing, so there is no way to go: write the value to reach as "
                      "the target",
                      written(kr.measure.relative->value)),
          field_in(facts.workspace, kr, "target").value_or(kr.title.span)};
}

/// Gaps that a field which cannot be read may be the reason of.
bool may_be_unread(const KeyResultFacts& facts) {
  const Gap gap = facts.score.gap;
  return gap == Gap::no_measure || gap == Gap::no_baseline || gap == Gap::no_bounds ||
         (gap == Gap::no_change && !facts.key_result.measure.target);
}

}  // namespace

std::vector<Remark> unread_fields(const KeyResultFacts& facts) {
  const model::KeyResult& kr = facts.key_result;
  std::vector<Remark> out;
  if (!kr.unread_parts || !may_be_unread(facts)) return out;
  const auto look_for = [&](std::string_view name, bool is_read) {
    if (is_read) return;
    const auto place = field_in(facts.workspace, kr, name);
    if (!place) return;
    out.push_back(
        {fmt::format("the {} that is written cannot be read: mend it, okr lint says how", name),
         place});
  };
  look_for("kind", kr.kind.has_value());
  look_for("baseline", kr.baseline.has_value());
  look_for("target", kr.target.has_value());
  look_for("min", kr.min.has_value());
  look_for("max", kr.max.has_value());
  return out;
}

Remark way_out(const KeyResultFacts& facts) {
  const Gap gap = facts.score.gap;
  const std::vector<Remark> unread = unread_fields(facts);
  if (!unread.empty()) return unread.front();
  if (gap == Gap::no_checkin && facts.score.method != Method::milestones) return add_checkin(facts);
  if (gap == Gap::no_confidence) {
    return {fmt::format("it is open and nobody has said how likely it is: add N/10 to a check-in, "
                        "\"{}\"",
                        sample_line(facts)),
            last_of(facts.key_result.checkins, facts.key_result.id_span)};
  }
  const model::Measure& m = facts.key_result.measure;
  if (gap == Gap::no_change && m.relative && !m.target) return step_from_zero(facts);
  return {std::string(words_for(gap)), {}};
}

}  // namespace okr::report
