// SPDX-License-Identifier: MIT
#include "../percent.h"
#include "../summary.h"
#include "sections.h"

#include <okr/rollup/kpis.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

constexpr std::size_t most_named = 3;

std::string quoted(const std::string& title) {
  return '"' + title + '"';
}

/// "3 key results", "One key result": how a sentence begins.
std::string beginning(std::size_t n, std::string_view thing) {
  return n == 1 ? "One " + std::string(thing) : counted(n, thing);
}

std::string moved_text(const Paper& paper) {
  const std::vector<Mover>& moved = paper.review.moved_most;
  if (moved.empty())
    return paper.review.still.empty() ? "" : "Nothing has moved towards its target.";
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < std::min(moved.size(), most_named); ++i) {
    parts.push_back(fmt::format("{} ({})", quoted(title_of(paper.at(moved[i].index).title)),
                                percent(moved[i].to)));
  }
  return fmt::format("What moved most: {}.", listed(parts));
}

std::string still_text(const Paper& paper) {
  const std::vector<Mover>& still = paper.review.still;
  if (still.empty() || paper.review.moved_most.empty()) return {};
  if (still.size() > most_named)
    return fmt::format("{} did not move towards their targets.",
                       counted(still.size(), "key result"));
  std::vector<std::string> parts;
  for (const Mover& mover : still) parts.push_back(quoted(title_of(paper.at(mover.index).title)));
  return fmt::format("What did not move: {}.", listed(parts));
}

std::string silence_text(const Paper& paper) {
  const std::vector<Silent>& silent = paper.review.silent;
  if (silent.size() == 1) {
    return fmt::format("One key result fell silent {} before the end.",
                       counted(static_cast<std::size_t>(silent.front().days), "day"));
  }
  if (!silent.empty()) {
    return fmt::format("{} fell silent before the end, the longest for {}.",
                       counted(silent.size(), "key result"),
                       counted(static_cast<std::size_t>(silent.front().days), "day"));
  }
  const std::vector<Due>& due = paper.review.due;
  if (due.empty()) return {};
  const auto kpis = static_cast<std::size_t>(std::count_if(
      due.begin(), due.end(), [](const Due& one) { return one.thing.kpi.has_value(); }));
  std::vector<std::string> parts;
  if (due.size() > kpis) parts.push_back(counted(due.size() - kpis, "key result"));
  if (kpis > 0) parts.push_back(counted(kpis, "KPI"));
  return fmt::format("{} {} due for news.", listed(parts), due.size() == 1 ? "is" : "are");
}

std::string kpi_text(const Paper& paper) {
  std::vector<std::string> out_of_bounds;
  std::size_t judged = 0;
  for (const std::uint32_t index : paper.review.kpis) {
    const model::Kpi& kpi = paper.view.workspace.kpis[index];
    const rollup::Health health =
        rollup::state_of(paper.view.workspace, kpi, paper.review.day).health;
    judged += health != rollup::Health::unknown;
    if (health == rollup::Health::breach) out_of_bounds.push_back(title_of(kpi.title));
  }
  if (judged == 0) return {};
  if (out_of_bounds.empty()) {
    if (judged == 1) return "The one KPI with a bound and a reading is within its bounds.";
    return fmt::format("{} {} with bounds and a reading are within them.",
                       judged == 2 ? "Both" : "All", judged == 2 ? "KPIs" : counted(judged, "KPI"));
  }
  return fmt::format("{} of {} {} out of bounds: {}.", out_of_bounds.size(), counted(judged, "KPI"),
                     out_of_bounds.size() == 1 ? "is" : "are", listed(out_of_bounds));
}

std::string goalpost_text(const Paper& paper) {
  const std::vector<Goalpost>& moved = paper.review.goalposts;
  if (moved.empty()) return {};
  const auto count = [&](auto holds) {
    return static_cast<std::size_t>(std::count_if(moved.begin(), moved.end(), holds));
  };
  const std::size_t easier =
      count([](const Goalpost& one) { return one.move.ease == compare::Ease::easier; });
  const std::size_t silent = count([](const Goalpost& one) { return one.reason.empty(); });
  std::string text = fmt::format("{} {} moved", beginning(moved.size(), "goalpost"),
                                 moved.size() == 1 ? "was" : "were");
  if (moved.size() == 1) {
    if (easier == 1) text += ", to where it is easier to reach";
    return text + (silent == 1 ? ", without a reason given." : ".");
  }
  std::vector<std::string> parts;
  if (easier > 0) parts.push_back(fmt::format("{} to where it is easier to reach", easier));
  if (silent > 0) parts.push_back(fmt::format("{} without a reason given", silent));
  return text + (parts.empty() ? "." : ", " + listed(parts) + ".");
}

/// "1 objective and 2 key results"
std::string kinds_of(const std::vector<compare::PastEvent>& gone) {
  const auto objectives = static_cast<std::size_t>(std::count_if(
      gone.begin(), gone.end(), [](const compare::PastEvent& event) { return !event.objective; }));
  std::vector<std::string> parts;
  if (objectives > 0) parts.push_back(counted(objectives, "objective"));
  if (gone.size() > objectives) parts.push_back(counted(gone.size() - objectives, "key result"));
  return listed(parts);
}

std::string changed_text(const Paper& paper) {
  const std::size_t added = paper.review.added_late.size();
  const std::vector<compare::PastEvent>& deleted = paper.review.deleted;
  std::vector<std::string> parts;
  if (added > 0) {
    parts.push_back(fmt::format("{} {} added after half of the period",
                                beginning(added, "key result"), added == 1 ? "was" : "were"));
  }
  if (!deleted.empty()) {
    parts.push_back(fmt::format("{} {} deleted on the way", kinds_of(deleted),
                                deleted.size() == 1 ? "was" : "were"));
  }
  return sentence(listed(parts));
}

std::string parted_text(const Paper& paper) {
  const std::size_t n = paper.review.parted.size();
  if (n == 0) return {};
  return fmt::format("For {} the aligned work and the key results tell different stories.",
                     counted(n, "objective"));
}

std::string not_reviewed_text(const Paper& paper) {
  const std::size_t n = paper.review.not_reviewed.size();
  if (n == 0) return {};
  return fmt::format("{} {} not been reviewed yet.", beginning(n, "objective"),
                     n == 1 ? "has" : "have");
}

}  // namespace

std::vector<std::string> summary_of_movement(const Paper& paper) {
  if (paper.review.phase == Phase::not_begun) return {};
  return {moved_text(paper), still_text(paper), silence_text(paper)};
}

std::vector<std::string> summary_to_watch(const Paper& paper) {
  return {kpi_text(paper), goalpost_text(paper), changed_text(paper), parted_text(paper),
          not_reviewed_text(paper)};
}

}  // namespace okr::report
