// SPDX-License-Identifier: MIT
#include "carry_choice.h"

#include "new_place.h"
#include "own_period.h"

#include <okr/edit/carry.h>

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace okr::cli {
namespace {

using model::Objective;

std::optional<Error> missing_argument(const Session& session, const Book& book,
                                      const CarryArgs& args) {
  if (!args.from.empty() && !args.to.empty()) return std::nullopt;
  const std::string from = args.from.empty() ? quarter_of(book.config(), session.as_of) : args.from;
  const auto range = model::resolve_period(book.config(), from);
  const model::Date last = range ? range->end : session.as_of;
  const auto next = period_after(book.config(), from);
  return Error{fmt::format("okr carry needs FROM and TO, two periods: okr carry {} {}", from,
                           next ? *next : quarter_after(book.config(), last))};
}

Result<CarryChoice> periods_of(const Session& session, const Book& book, const CarryArgs& args) {
  Result<PeriodInUse> from = period_named(book.workspace(), args.from, "FROM");
  if (!from) return from.error();
  const Result<model::DateRange> to = model::resolve_period(book.config(), args.to);
  if (!to) return Error{"TO: " + to.error().message};
  if (*to == from->range)
    return Error{fmt::format("FROM and TO are the same days: TO is the period after {}", from->id)};
  if (to->start <= from->range.end) {
    return Error{fmt::format("TO: {} begins on {}, before {} ends on {}; name a later one", args.to,
                             model::to_string(to->start), from->id,
                             model::to_string(from->range.end))};
  }
  if (session.as_of <= from->range.end) {
    return Error{
        fmt::format("{0} runs until {1}: what goes on is decided when it is over, with okr close "
                    "{0}",
                    from->id, model::to_string(from->range.end))};
  }
  CarryChoice out;
  out.from = *std::move(from);
  out.to = {args.to, *to};
  return out;
}

bool is_asked_for(const Book& book, const CarryArgs& args, const Objective& objective) {
  return is_of_team(args.filter, book.config(), objective.team) &&
         is_owned(args.filter, model::owners_of(book.workspace(), objective));
}

bool goes_on(const Objective& objective) {
  const model::Decision decision = **objective.review->decision;
  return decision == model::Decision::keep || decision == model::Decision::carry_over;
}

/// How far down the cascade; people stand below all teams.
std::size_t depth_of(const model::Config& config, const Objective& objective) {
  const model::Team* const team =
      objective.person ? nullptr : model::find_team_by_any_name(config, objective.team);
  return team ? model::up_from(config, *team).size() : std::numeric_limits<std::size_t>::max();
}

bool has_ended(const model::Config& config, const std::vector<Whose>& running,
               const Objective& objective) {
  if (objective.person) return false;
  const std::string_view id = edit::whose(config, objective);
  const bool runs = std::any_of(running.begin(), running.end(),
                                [&](const Whose& whose) { return whose.id == id; });
  return !runs && model::find_team(config, id) != nullptr;
}

Error nobody_decided(const CarryChoice& choice, const CarryArgs& args) {
  const bool is_part = !args.filter.team.empty() || !args.filter.owner.empty();
  return {
      fmt::format("no objective of {0}{1} has a decision in its review yet: okr close {0} asks "
                  "for them",
                  choice.from.id, is_part ? " that was asked for" : "")};
}

}  // namespace

Result<CarryChoice> choose_to_carry(const Session& session, const Book& book,
                                    const CarryArgs& args) {
  if (auto error = missing_argument(session, book, args)) return *std::move(error);
  if (auto error = check_names(args.filter, book.workspace())) return *std::move(error);
  Result<CarryChoice> choice = periods_of(session, book, args);
  if (!choice) return choice;
  const std::vector<Objective>& objectives = book.workspace().objectives;
  const std::vector<Whose> running = running_teams(book.config(), choice->to.range);
  std::size_t decided = 0;
  for (std::uint32_t i = 0; i < objectives.size(); ++i) {
    const Objective& objective = objectives[i];
    if (!model::is_in(choice->from, objective) || !is_asked_for(book, args, objective)) continue;
    if (model::is_dropped(objective, session.as_of)) continue;
    if (!objective.review || !objective.review->decision) {
      ++choice->undecided;
      continue;
    }
    ++decided;
    if (!goes_on(objective)) continue;
    if (edit::is_carried(book.workspace(), i, choice->to.range)) {
      ++choice->already;
    } else if (has_ended(book.config(), running, objective)) {
      choice->homeless.push_back(i);
    } else {
      choice->objectives.push_back(i);
    }
  }
  if (decided == 0) return nobody_decided(*choice, args);
  std::stable_sort(
      choice->objectives.begin(), choice->objectives.end(), [&](std::uint32_t a, std::uint32_t b) {
        return depth_of(book.config(), objectives[a]) < depth_of(book.config(), objectives[b]);
      });
  return choice;
}

}  // namespace okr::cli
