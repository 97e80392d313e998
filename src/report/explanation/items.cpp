// SPDX-License-Identifier: MIT
#include "items.h"

#include "numbers.h"
#include "written_field.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace okr::report {
namespace {

using rollup::Item;
using rollup::Role;
using rollup::ShorterPeriod;

/// Absent where the item has no such number and is left out.
std::optional<double> value_of(const Item& item, SumColumn column) {
  switch (column) {
    case SumColumn::progress:
      return item.progress.value_or(0);
    case SumColumn::certain:
      return item.certain;
    case SumColumn::paced:
      return item.expected ? std::optional(item.paced) : std::nullopt;
    case SumColumn::expected:
      return item.expected;
  }
  return std::nullopt;
}

std::optional<double> mean_of(const ShorterPeriod& period, SumColumn column) {
  switch (column) {
    case SumColumn::progress:
      return period.mean;
    case SumColumn::certain:
      return period.certain;
    case SumColumn::paced:
      return period.paced;
    case SumColumn::expected:
      return period.expected.value_or(0);
  }
  return std::nullopt;
}

/// The days of `whole` that no range has.
std::vector<model::DateRange> days_between_ranges(const model::DateRange& whole,
                                                  std::vector<model::DateRange> ranges) {
  std::sort(ranges.begin(), ranges.end(),
            [](const auto& a, const auto& b) { return a.start < b.start; });
  std::vector<model::DateRange> out;
  model::Date next = whole.start;
  const std::chrono::days day(1);
  for (const model::DateRange& range : ranges) {
    if (next < range.start) out.push_back({next, range.start - day});
    next = std::max(next, range.end + day);
  }
  if (next <= whole.end) out.push_back({next, whole.end});
  return out;
}

std::string joined(std::string note, std::string more) {
  if (note.empty() || more.empty()) return note.empty() ? more : note;
  return note + "; " + more;
}

std::string_view name_of(SumColumn column) {
  switch (column) {
    case SumColumn::progress:
      return "progress";
    case SumColumn::certain:
      return "score";
    case SumColumn::paced:
      return "progress";
    case SumColumn::expected:
      return "expected";
  }
  return {};
}

/// The sums over one objective's or key result's items.
struct Adder {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  std::uint32_t objective;
  SumColumn column;

  /// Titles are told once, where progress is.
  std::string titled(const std::string& title) const {
    return column == SumColumn::progress ? title : std::string();
  }
  Term term_of(const Item& item, double value) const;
  Term key_result_term(const Item& item, double value) const;
  Sum sum_of(const std::vector<Item>& items) const;
  void explain_period(const ShorterPeriod& period, std::vector<Entry>& out) const;
  /// Why the replaced weight of what counts is 1; empty where the written one counts.
  std::string weight_words(const model::Written<double>& weight, const Item& item) const;
  const model::Written<double>* weight_of_child(const Item& item) const;
  void add_bare_days(const Item& group, std::vector<Entry>& out) const;
  void explain_group(const Item& group, std::vector<Entry>& out) const;
};

std::string Adder::weight_words(const model::Written<double>& weight, const Item& item) const {
  if (column != SumColumn::progress || !weight || **weight == item.weight) return {};
  return fmt::format("weight {} cannot be: counted as {}", written(**weight), written(item.weight));
}

/// As the child's alignment to this objective writes it; null where none does.
const model::Written<double>* Adder::weight_of_child(const Item& item) const {
  for (const model::Alignment& alignment : workspace.objectives[item.index].aligned_to) {
    const bool here = alignment.to.is_found() && alignment.to.objective == objective;
    if (here && alignment.weight) return &alignment.weight;
  }
  return nullptr;
}

/// Days of the parent's that no group of children is for.
void Adder::add_bare_days(const Item& group, std::vector<Entry>& out) const {
  int covered = 0;
  for (const ShorterPeriod& period : group.periods) covered += period.range.days();
  if (covered >= group.days) return;
  std::string which;
  const auto& whole = workspace.objectives[objective].range;
  if (whole) {
    std::vector<model::DateRange> taken;
    for (const ShorterPeriod& period : group.periods) taken.push_back(period.range);
    for (const model::DateRange& bare : days_between_ranges(*whole, std::move(taken))) {
      which += fmt::format("{}{} to {}", which.empty() ? " (" : ", ", model::to_string(bare.start),
                           model::to_string(bare.end));
    }
    if (!which.empty()) which += ')';
  }
  out.emplace_back(Remark{fmt::format("{} of {} have no objective{}: they count 0",
                                      group.days - covered, days(group.days), which)});
}

Term Adder::key_result_term(const Item& item, double value) const {
  const model::KeyResult& kr = workspace.objectives[objective].key_results[item.index];
  const rollup::KeyResultScore& score = scores.objectives[objective].key_results[item.index];
  std::string note;
  const bool counts = column == SumColumn::progress || column == SumColumn::certain;
  if (counts && !item.progress) note = "no data, counts 0";
  if (column == SumColumn::progress && item.progress && score.raw && *score.raw != score.progress) {
    note = fmt::format("{}, counted as {}", written(*score.raw), written(score.progress));
  }
  if (score.is_estimate && item.progress) {
    note = column == SumColumn::certain ? "open, a chance counts 0" : "an estimate";
  }
  note = joined(std::move(note), weight_words(kr.weight, item));
  const bool may_be_unread = column == SumColumn::progress && kr.unread_parts && !kr.weight;
  if (may_be_unread && field_in(workspace, kr, "weight")) {
    note = joined(std::move(note), "its weight cannot be read: counted as 1");
  }
  return {item.weight,     value,  "key result " + kr.id, titled(kr.title.value),
          std::move(note), kr.span};
}

Term Adder::term_of(const Item& item, double value) const {
  if (item.kind == Item::Kind::key_result) return key_result_term(item, value);
  if (item.kind == Item::Kind::shorter_periods) {
    return {item.weight,
            value,
            "shorter periods",
            titled("the objectives of shorter periods, see below"),
            "",
            std::nullopt};
  }
  const model::Objective& child = workspace.objectives[item.index];
  const bool counts = column == SumColumn::progress || column == SumColumn::certain;
  const bool empty = counts && !item.progress;
  const model::Written<double>* const weight = weight_of_child(item);
  return {item.weight,
          value,
          "objective " + reference_of(child),
          titled(child.title.value),
          joined(empty ? "nothing to count, 0" : "", weight ? weight_words(*weight, item) : ""),
          child.span};
}

Sum Adder::sum_of(const std::vector<Item>& items) const {
  Sum sum{std::string(name_of(column)), {}};
  for (const Item& item : items) {
    if (const auto value = value_of(item, column)) sum.terms.push_back(term_of(item, *value));
  }
  return sum;
}

void Adder::explain_period(const ShorterPeriod& period, std::vector<Entry>& out) const {
  out.emplace_back(
      Remark{fmt::format("{} to {}, {}", model::to_string(period.range.start),
                         model::to_string(period.range.end), days(period.range.days()))});
  if (column != SumColumn::expected && period.range.start > scores.as_of) {
    out.emplace_back(Remark{"still to come: 0"});
    return;
  }
  Sum sum = sum_of(period.items);
  const auto mean = mean_of(period, column);
  if (sum.terms.empty() || !mean || weights_of(sum) == 0) {
    out.emplace_back(Remark{"nothing to count: 0"});
    return;
  }
  Entry division = report::mean_of(sum, *mean);
  out.emplace_back(std::move(sum));
  out.push_back(std::move(division));
}

void Adder::explain_group(const Item& group, std::vector<Entry>& out) const {
  out.emplace_back(Remark{
      "objectives of shorter periods are one item together: each period's mean counts for its "
      "days"});
  std::string products;
  std::vector<double> parts;
  for (const ShorterPeriod& period : group.periods) {
    explain_period(period, out);
    const double mean = mean_of(period, column).value_or(0);
    if (!products.empty()) products += " + ";
    products += fmt::format("{} x {}", period.range.days(), written(mean));
    parts.push_back(
        part_of({.weight = static_cast<double>(period.range.days()), .value = mean, .label = {}}));
  }
  add_bare_days(group, out);
  const double whole = total(parts).value_or(0);
  out.emplace_back(equation({fmt::format("({}) / {}", products, group.days),
                             fmt::format("{} / {}", written(whole), group.days)},
                            value_of(group, column).value_or(0)));
}

}  // namespace

void add_items(const model::Workspace& workspace, const rollup::Scores& scores,
               std::uint32_t objective, const std::vector<Item>& items, SumColumn column,
               std::optional<double> result, std::vector<Entry>& out) {
  const Adder adder{workspace, scores, objective, column};
  Sum sum = adder.sum_of(items);
  if (sum.terms.empty()) return;
  const double weights = weights_of(sum);
  std::optional<Entry> division;
  if (result && weights != 0) division = report::mean_of(sum, *result);
  out.emplace_back(std::move(sum));
  if (division) out.push_back(*std::move(division));
  if (weights == 0) out.emplace_back(Remark{"all weights are 0: there is nothing to count"});
  for (const Item& item : items) {
    if (!item.periods.empty() && value_of(item, column)) adder.explain_group(item, out);
  }
}

std::string words_for(Role role) {
  switch (role) {
    case Role::counts:
      return {};
    case Role::supports:
      return "that key result has a measure of its own, so this supports it without adding to it";
    case Role::not_contributing:
      return "it says contributes: false";
    case Role::further_parent:
      return "its first alignment counts, a further one only with a weight";
    case Role::other_period:
      return "its period does not lie within this one's";
    case Role::in_cycle:
      return "the alignment leads in a circle back to itself: one of the objectives in it has to "
             "let go";
    case Role::dropped:
      return "it was dropped";
  }
  return {};
}

void add_uncounted(const model::Workspace& workspace, const std::vector<rollup::Edge>& edges,
                   std::uint32_t parent, std::vector<Entry>& out) {
  for (const rollup::Edge& edge : edges) {
    if (edge.role == Role::counts) continue;
    const model::Objective& child = workspace.objectives[edge.child];
    std::string to;
    if (edge.key_result) {
      to = ", aligned to key result " +
           workspace.objectives[parent].key_results[*edge.key_result].id;
    }
    out.emplace_back(Remark{fmt::format("not counted: objective {}{}: {}", reference_of(child), to,
                                        words_for(edge.role)),
                            child.aligned_to[edge.alignment].span});
  }
}

}  // namespace okr::report
