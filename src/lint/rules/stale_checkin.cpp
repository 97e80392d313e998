// SPDX-License-Identifier: MIT
#include "../checkins.h"
#include "../days.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <okr/rollup/history.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

namespace okr::lint {
namespace {

using Day = model::Spanned<model::Date>;

const model::Kpi* kpi_of(const Context& context, const model::KeyResult& key_result) {
  const bool linked = key_result.kpi && key_result.kpi->kpi;
  return linked ? &context.workspace.kpis[*key_result.kpi->kpi] : nullptr;
}

/// How long ago the last news may be: twice the days from one check-in to the next.
int stale_after(const Context& context, const model::Kpi* kpi) {
  const int standard = context.workspace.config.checkin.every_days;
  return 2 * (kpi && kpi->every_days ? **kpi->every_days : standard);
}

/// The day of the latest news: a check-in, a reading of its KPI, or a milestone that is done.
std::optional<Day> last_news(const Context& context, const model::KeyResult& key_result) {
  std::optional<Day> last;
  const auto take = [&](model::Date day, text::Span where) {
    if (day <= context.as_of && (!last || **last < day)) last = Day{day, where};
  };
  for (const model::CheckIn& c : rollup::values_of(context.workspace, key_result)) {
    if (c.date) take(**c.date, c.at(c.date->span));
  }
  for (const model::Milestone& m : key_result.milestones) {
    if (m.done) take(**m.done, m.done->span);
  }
  return last;
}

/// What to write, as a line to copy; blanks where only its owner knows.
std::string line_to_add(const model::KeyResult& key_result, const model::Kpi* kpi,
                        model::Date today) {
  const std::string day = model::to_string(today);
  if (kpi) return fmt::format("add to the readings of the KPI {}: \"- {} ___\"", kpi->id, day);
  if (key_result.measure.kind == model::Kind::milestones) {
    return fmt::format("write `done: {}` at each milestone that is reached, or a new `due`", day);
  }
  const bool binary = key_result.measure.kind == model::Kind::binary;
  return fmt::format("add where it stands and how sure you are: \"- {} {} ___/10\"", day,
                     binary ? "open" : "___");
}

diag::Diagnostic stale(const Context& context, const model::KeyResult& key_result,
                       const model::DateRange& range, int limit) {
  const std::optional<Day> last = last_news(context, key_result);
  const model::Kpi* kpi = kpi_of(context, key_result);
  const auto age = [&](model::Date day) {
    return counted_days(model::days_between(day, context.as_of));
  };
  const std::string news =
      last ? fmt::format("has no news since {}, {} ago", model::to_string(**last), age(**last))
           : fmt::format("was never checked in, {} after it began", age(range.start));
  const bool here = last && last->span.file == key_result.span.file && !kpi;
  return finding(rules::stale_checkin, here ? last->span : place_of(key_result),
                 fmt::format("{} {}: after {} nobody can rely on its progress", called(key_result),
                             news, counted_days(limit)),
                 line_to_add(key_result, kpi, context.as_of));
}

/// A check-in whose day could not be read may be the latest.
bool has_unread_day(const Context& context, const model::KeyResult& key_result) {
  const auto& checkins = rollup::values_of(context.workspace, key_result);
  return std::any_of(checkins.begin(), checkins.end(),
                     [](const model::CheckIn& checkin) { return !checkin.date; });
}

/// A key result that objectives feed has no news of its own.
bool has_own_news(const Context& context, const KeyResultNode& node) {
  const model::KeyResult& key_result = node.key_result;
  if (key_result.unread_parts || takes_value_from_children(context.workspace, node)) return false;
  if (has_unread_day(context, key_result)) return false;
  if (key_result.kpi && !key_result.kpi->kpi) return false;  // unknown-kpi has said so
  return !is_finished(key_result, context.as_of);
}

void check_key_result(const Context& context, const KeyResultNode& node, Findings& out) {
  const auto range = model::range_of(node.objective, node.key_result);
  if (!range || !range->contains(context.as_of) || !has_own_news(context, node)) return;
  const std::optional<Day> last = last_news(context, node.key_result);
  const model::Date since = last ? std::max(range->start, **last) : range->start;
  const int limit = stale_after(context, kpi_of(context, node.key_result));
  if (model::days_between(since, context.as_of) > limit) {
    out.push_back(stale(context, node.key_result, *range, limit));
  }
}

void check(const Context& context, Findings& out) {
  each_key_result(context, [&](KeyResultNode node) { check_key_result(context, node, out); });
}

}  // namespace

constinit const Rule rules::stale_checkin{
    .id = "stale-checkin",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .needs_date = true,
    .by_objective = true,
    .summary = "a running key result without a check-in for two rounds",
    .rationale =
        "What nobody looks at does not move, and a report built on old figures misleads. The round "
        "is checkin.every_days of okr.yaml, 7 unless it says otherwise.",
    .bad = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6% 6/10
)",
    .good = R"(- title: Raise the repeat purchase rate from 5% to 15%
  checkins:
    - 2026-10-05 6% 6/10
    - 2026-10-26 7% 6/10
)",
    .check = check,
};

}  // namespace okr::lint
