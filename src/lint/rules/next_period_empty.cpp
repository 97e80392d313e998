// SPDX-License-Identifier: MIT
#include "../cascade.h"
#include "../days.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::lint {
namespace {

constexpr std::chrono::days a_month{31};

/// The objectives of one team or person, and what they say of the time to come.
struct Outlook {
  std::vector<const model::Objective*> ending;  ///< the first of each period that ends soon
  std::vector<model::Date> starts;              ///< of periods that are still to begin
  model::Date last_day{};                       ///< of everything planned
};

/// How many periods of a kind a year has; "" is the year itself.
std::optional<int> count_in_year(std::string_view kind) {
  if (kind.empty()) return 1;
  if (kind == "-H") return 2;
  if (kind == "-T") return 3;
  if (kind == "-Q") return 4;
  if (kind == "-") return 12;
  return std::nullopt;
}

/// "2026-Q4" gives "2027-Q1"; nothing for a period that okr.yaml names.
std::optional<std::string> period_after(std::string_view period) {
  if (!model::looks_like_period(period)) return std::nullopt;
  const std::size_t year_at = period.starts_with("FY") ? 2 : 0;
  const std::size_t number_at = std::max(year_at + 4, period.find_last_not_of("0123456789") + 1);
  if (period.size() < year_at + 4) return std::nullopt;
  int year = std::stoi(std::string(period.substr(year_at, 4)));
  const std::string_view kind = period.substr(year_at + 4, number_at - year_at - 4);
  const auto count = count_in_year(kind);
  if (!count) return std::nullopt;
  if (kind.empty()) return fmt::format("{}{}", period.substr(0, year_at), year + 1);
  int number = std::stoi(std::string(period.substr(number_at))) + 1;
  if (number > *count) {
    number = 1;
    ++year;
  }
  const int width = kind == "-" ? 2 : 1;
  return fmt::format("{}{}{}{:0{}}", period.substr(0, year_at), year, kind, number, width);
}

void add(const model::Objective& objective, model::Date today, Outlook& outlook) {
  const model::DateRange& range = *objective.range;
  outlook.last_day = std::max(outlook.last_day, range.end);
  if (range.start > today) outlook.starts.push_back(range.start);
  if (!range.contains(today) || range.end - two_weeks > today) return;
  const bool known = std::any_of(outlook.ending.begin(), outlook.ending.end(),
                                 [&](const auto* other) { return other->range == range; });
  if (!known) outlook.ending.push_back(&objective);
}

/// A calendar period is followed by one that begins soon after it; what a named one is followed by
/// only its team knows, so there anything that goes on is enough.
bool is_followed(const Outlook& outlook, const model::Objective& objective) {
  const model::Date end = objective.range->end;
  if (!period_after(objective.period)) return outlook.last_day > end;
  return std::any_of(outlook.starts.begin(), outlook.starts.end(),
                     [&](model::Date start) { return start <= end + a_month; });
}

/// Whether the team or person is still there once the period is over.
bool goes_on(const model::Config& config, const std::string& owner, model::Date end) {
  if (const model::Team* team = model::find_team(config, owner)) {
    if (!team->until) return true;
    const auto until = model::resolve_period(config, **team->until);
    return !until || until->end > end;
  }
  const model::Person* person = model::find_person(config, owner);
  return !person || !person->left || **person->left > end;
}

diag::Diagnostic nothing_follows(const std::string& owner, const model::Objective& objective,
                                 model::Date today) {
  const model::Date end = objective.range->end;
  const auto next = period_after(objective.period);
  const std::string file =
      next ? fmt::format("okrs/{}/{}.yaml, with \"period: {}\"", *next, owner, *next)
           : fmt::format("a file with the period that begins after {}", model::to_string(end));
  return finding(
      rules::next_period_empty, objective.period_span,
      fmt::format("{} ends in {} and {} has no objective for the time after it", objective.period,
                  counted_days(model::days_between(today, end)), owner),
      fmt::format("draft one in {}: bare sentences are enough to begin with", file));
}

void check(const Context& context, Findings& out) {
  const model::Workspace& workspace = context.workspace;
  if (!workspace.has_config || !everything_read(workspace)) return;
  std::map<std::string, Outlook> outlooks;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& objective = node.objective;
    if (!objective.range || objective.team.empty()) return;
    add(objective, context.as_of,
        outlooks[std::string(present_id(workspace.config, objective.team))]);
  });
  for (const auto& [owner, outlook] : outlooks) {
    for (const model::Objective* objective : outlook.ending) {
      if (is_followed(outlook, *objective)) continue;
      if (!goes_on(workspace.config, owner, objective->range->end)) continue;
      out.push_back(nothing_follows(owner, *objective, context.as_of));
    }
  }
}

}  // namespace

constinit const Rule rules::next_period_empty{
    .id = "next-period-empty",
    .group = Group::checkins,
    .severities = info_in_strict,
    .confidence = diag::Confidence::medium,
    .needs_date = true,
    .summary = "a period that ends within two weeks while nothing is planned for the next one",
    .rationale =
        "Objectives that are written in the second week of a quarter lose a sixth of it. A draft "
        "before it begins leaves time to align with others.",
    .bad = R"(# okr.yaml
periods:
  harvest: {start: 2026-09-21, end: 2026-11-08}
# okrs/harvest/product.yaml
title: Home cooks trust us as the place to buy pans
key_results:
  - Raise the repeat purchase rate from 5% to 15%
)",
    .good = R"(# okr.yaml
periods:
  harvest: {start: 2026-09-21, end: 2026-11-08}
  holiday: {start: 2026-11-09, end: 2026-12-31}
# okrs/harvest/product.yaml
title: Home cooks trust us as the place to buy pans
key_results:
  - Raise the repeat purchase rate from 5% to 15%
# okrs/holiday/product.yaml
title: Gifts are under the tree and not in a depot
key_results:
  - Raise the share of gifts that arrive in time from 91% to 99%
)",
    .check = check,
};

}  // namespace okr::lint
