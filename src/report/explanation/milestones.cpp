// SPDX-License-Identifier: MIT
// Milestones as sums: what is done, and what is due.
#include "milestones.h"

#include "numbers.h"

#include <okr/rollup/written.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using model::Milestone;

std::string title_of(const Milestone& milestone) {
  return milestone.title ? **milestone.title : std::string();
}

std::string done_note(const Milestone& milestone, const KeyResultFacts& facts, bool counts) {
  if (!milestone.done)
    return milestone.due ? "open, due " + model::to_string(**milestone.due) : "open";
  const std::string done = "done " + model::to_string(**milestone.done);
  if (counts) return done;
  if (**milestone.done > facts.as_of()) return done + ", after " + model::to_string(facts.as_of());
  return done + ", too late to count";
}

template <class Share, class Note>
std::vector<Entry> weighted(const model::KeyResult& kr, model::Date as_of, std::string_view of,
                            std::optional<double> result, Share share, Note note) {
  std::vector<Entry> out;
  Sum sum{std::string(of), {}};
  for (const Milestone& milestone : kr.milestones) {
    if (model::is_dropped(milestone, as_of)) continue;
    sum.terms.push_back({rollup::weight_used(milestone.weight), share(milestone) ? 1.0 : 0.0,
                         "milestone " + milestone.id, title_of(milestone), note(milestone),
                         milestone.span});
  }
  if (sum.terms.empty() || !result) return out;
  Entry mean = mean_of(sum, *result);
  out.emplace_back(std::move(sum));
  out.push_back(std::move(mean));
  return out;
}

}  // namespace

std::vector<Entry> explain_milestones(const KeyResultFacts& facts) {
  const model::KeyResult& kr = facts.key_result;
  const model::Date as_of = facts.as_of();
  const auto is_done = [&](const Milestone& milestone) {
    return std::any_of(facts.history.begin(), facts.history.end(),
                       [&](const rollup::Point& point) { return point.milestone == &milestone; });
  };
  auto out = weighted(kr, as_of, "done", facts.score.raw, is_done,
                      [&](const Milestone& m) { return done_note(m, facts, is_done(m)); });
  for (const Milestone& milestone : kr.milestones) {
    if (!model::is_dropped(milestone, as_of)) continue;
    out.emplace_back(Remark{fmt::format("left out: milestone {}, dropped {}", milestone.id,
                                        model::to_string(**milestone.dropped)),
                            milestone.span});
  }
  return out;
}

std::vector<Entry> explain_due_milestones(const model::KeyResult& kr, model::Date as_of,
                                          double expected) {
  for (const Milestone& milestone : kr.milestones) {
    if (!model::is_dropped(milestone, as_of) && !milestone.due) return {};
  }
  return weighted(
      kr, as_of, "due", expected, [&](const Milestone& m) { return **m.due <= as_of; },
      [&](const Milestone& m) { return "due " + model::to_string(**m.due); });
}

}  // namespace okr::report
